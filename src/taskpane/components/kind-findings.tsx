import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { KindGroup } from "../state/group-findings";
import type { PaneState } from "../state/pane-state";
import { Disclosure } from "./disclosure";
import { FindingCard } from "./finding-card";
import { SeverityIcon } from "./severity-icon";
import { useSpoken } from "./spoken";

/** A group of more is closed at first: its heading and count say enough to begin with. */
const MOST_OPEN = 10;
/** So many are shown at once; more on request, since hundreds make any pane slow. */
const PAGE = 20;

const useStyles = makeStyles({
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  count: {
    display: "inline-flex",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    listStyleType: "none",
  },
});

interface Props {
  readonly group: KindGroup;
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** What should be so, and each place where it is not. */
export function KindFindings({ group, state, actions, words }: Props) {
  const styles = useStyles();
  const spoken = useSpoken();
  const { key, check, findings, severity } = group;
  const [limit, setLimit] = useState(PAGE);
  const open = state.opened[key] ?? findings.length <= MOST_OPEN;
  const asked = findings.findIndex(({ id }) => id === state.revealed?.card);
  const most = Math.max(limit, asked + 1);
  const more = findings.length - most;
  return (
    <Disclosure
      level={4}
      open={open}
      onToggle={(next) => actions.setOpen(key, next)}
      label={
        <>
          <span className={styles.title}>{check.title}</span>
          <span className={styles.count}>
            <SeverityIcon severity={severity} />
            <span aria-hidden="true">{findings.length}</span>
            <span className={spoken.only}>{words.findingCount(findings.length)}</span>
          </span>
        </>
      }
    >
      <ul className={styles.list}>
        {findings.slice(0, most).map((finding) => (
          <FindingCard
            key={finding.id}
            finding={finding}
            why={check.why}
            state={state}
            actions={actions}
            words={words}
          />
        ))}
      </ul>
      {more > 0 ? (
        <Button size="small" onClick={() => setLimit(most + PAGE)}>
          {words.moreOfKind(Math.min(more, PAGE))}
        </Button>
      ) : null}
    </Disclosure>
  );
}
