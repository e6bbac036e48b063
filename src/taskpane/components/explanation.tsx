import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { ExplanationItem } from "../engine/mistake-item";
import { ChangeLine } from "./change-line";
import { Places } from "./places";

/** So many cells are shown at once: a column pasted into another has hundreds. */
const PAGE = 6;

const useStyles = makeStyles({
  story: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  change: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalXS,
  },
  right: { flexShrink: 0, minWidth: "auto", marginLeft: "auto", fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly explanation: ExplanationItem;
  /** Its story stands over it already. */
  readonly isTold?: boolean;
  readonly busy: boolean;
  readonly actions: Pick<Actions, "show" | "confirm">;
  readonly words: PaneWords;
}

/** What happened, and the cells that change together, each with a way to say that it is right as it is. */
export function Explanation({ explanation, isTold = false, busy, actions, words }: Props) {
  const styles = useStyles();
  const { story, changes, places } = explanation;
  const [limit, setLimit] = useState(PAGE);
  const more = changes.length - limit;
  return (
    <>
      {story === null || isTold ? null : <p className={styles.story}>{story}</p>}
      {places.length === 0 ? null : <Places places={places} more={0} onShow={actions.show} words={words} />}
      {changes.length === 0 ? null : (
        <ul className={styles.list}>
          {changes.slice(0, limit).map((change) => (
            <li key={`${change.cell.sheet}!${change.place.name}`} className={styles.change}>
              <ChangeLine change={change} actions={actions} words={words} />
              <Button
                className={styles.right}
                size="small"
                aria-label={words.isRightSpoken({ name: change.place.name, stated: change.stated })}
                disabledFocusable={busy}
                onClick={() => void actions.confirm(change)}
              >
                {words.isRight(change.stated)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {more > 0 ? (
        <div>
          <Button size="small" onClick={() => setLimit(changes.length)}>
            {words.moreCells(more)}
          </Button>
        </div>
      ) : null}
    </>
  );
}
