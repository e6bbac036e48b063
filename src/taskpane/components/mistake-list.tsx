import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { CheckText } from "../engine/checked";
import type { MistakeGroup } from "../state/group-findings";
import type { PaneState } from "../state/pane-state";
import { MistakeCard } from "./mistake-card";

/** So many are shown at once, and tried for whether they can be applied; more on request. */
const PAGE = 20;

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalM },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  more: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly groups: readonly MistakeGroup[];
  readonly checks: readonly CheckText[];
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** The mistakes on one sheet. */
export function MistakeList({ groups, checks, state, actions, words }: Props) {
  const styles = useStyles();
  const [limit, setLimit] = useState(PAGE);
  const asked = groups.findIndex(({ key }) => key === state.revealed?.card);
  const most = Math.max(limit, asked + 1);
  const more = groups.length - most;
  return (
    <div className={styles.root}>
      <ul className={styles.list}>
        {groups.slice(0, most).map((group) => (
          <MistakeCard
            key={group.key}
            group={group}
            checks={checks}
            state={state}
            actions={actions}
            words={words}
          />
        ))}
      </ul>
      {more > 0 ? (
        <Button className={styles.more} size="small" onClick={() => setLimit(most + PAGE)}>
          {words.moreOfKind(Math.min(more, PAGE))}
        </Button>
      ) : null}
    </div>
  );
}
