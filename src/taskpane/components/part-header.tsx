import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { PaneState } from "../state/pane-state";
import { useSpoken } from "./spoken";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    minHeight: "24px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** The main command, where the pane stands beside a workbook that was opened in order to be checked. */
export function PartHeader({ state: { checked, job }, actions, words }: Props) {
  const styles = useStyles();
  const spoken = useSpoken();
  const isFirst = checked === null;
  return (
    <div className={styles.root}>
      <h2 className={spoken.only}>{words.check}</h2>
      <Button
        key="check"
        appearance={isFirst ? "primary" : "secondary"}
        size="small"
        disabledFocusable={job !== null}
        onClick={() => void actions.check()}
      >
        {isFirst ? words.check : words.checkAgain}
      </Button>
      {isFirst && job !== null ? <Spinner size="tiny" label={words.busy[job.kind]} /> : null}
    </div>
  );
}
