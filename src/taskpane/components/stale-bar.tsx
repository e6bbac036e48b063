import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { PaneState } from "../state/pane-state";
import { Message } from "./message";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
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
