import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { ExplanationItem } from "../engine/mistake-item";
import { Explanation } from "./explanation";

/** So many are shown at once; more on request. */
const PAGE = 10;

const useStyles = makeStyles({
  toggle: { minWidth: "auto", paddingLeft: 0 },
  open: { transform: "rotate(90deg)" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  more: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly others: readonly ExplanationItem[];
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly busy: boolean;
  readonly actions: Pick<Actions, "show" | "confirm">;
  readonly words: PaneWords;
}

/** What else would explain the same: to look at, never to apply from here. */
export function OtherExplanations({ others, open, onToggle, busy, actions, words }: Props) {
  const styles = useStyles();
  const id = useId();
  const [limit, setLimit] = useState(PAGE);
  const more = others.length - limit;
  return (
    <div>
      <Button
        className={styles.toggle}
        size="small"
        appearance="subtle"
        icon={<ChevronRight16Regular className={mergeClasses(open && styles.open)} />}
        aria-expanded={open}
        {...(open ? { "aria-controls": id } : {})}
        onClick={() => onToggle(!open)}
      >
        {words.showOthers(others.length)}
      </Button>
      {open ? (
        <div id={id}>
          <ul className={styles.list}>
            {others.slice(0, limit).map((other) => (
              <li key={toKey(other)} className={styles.item}>
                <Explanation explanation={other} busy={busy} actions={actions} words={words} />
              </li>
            ))}
          </ul>
          {more > 0 ? (
            <Button className={styles.more} size="small" onClick={() => setLimit(limit + PAGE)}>
              {words.moreOthers(Math.min(more, PAGE))}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

const toKey = ({ story, changes }: ExplanationItem): string =>
  JSON.stringify([story, changes.map(({ cell, instead }) => [cell, instead])]);
