import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { PaneState } from "../state/pane-state";
import { Message } from "./message";

const useStyles = makeStyles({
  root: {
    // Stays in sight, but where a magnified pane is so low that it would cover the rest.
    "@media (min-height: 400px)": { position: "sticky", top: 0, zIndex: 1 },
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** Says that the result is not of the workbook as it is now. Nobody should act on an old one. */
export function StaleBar({ state: { stale, job }, actions, words }: Props) {
  const styles = useStyles();
  if (!stale) return null;
  return (
    <div className={styles.root}>
      <Message
        intent="warning"
        actions={
          <Button size="small" disabledFocusable={job !== null} onClick={() => void actions.check()}>
            {words.checkAgain}
          </Button>
        }
      >
        {words.stale}
      </Message>
    </div>
  );
}
