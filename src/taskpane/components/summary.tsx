import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords, SummaryWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import { CopyButton } from "./copy-button";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  mistakes: { margin: 0 },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  faults: { margin: `${tokens.spacingVerticalS} 0` },
});

interface Props {
  readonly summary: SummaryWords;
  /** What the count of mistakes takes for granted. */
  readonly assumption: string;
  readonly faults: readonly string[];
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** How it stands: `2 errors, 1 note`, and under it `1 mistake explains 2 errors` and `129 of 131 conditions hold`. */
export function Summary({ summary, assumption, faults, actions, words }: Props) {
  const styles = useStyles();
  return (
    <div>
      <h2 className={styles.heading}>{summary.found}</h2>
      {summary.mistakes === null ? null : (
        <>
          <p className={styles.mistakes}>{words.sentence(summary.mistakes)}</p>
          <p className={styles.line}>{assumption}</p>
        </>
      )}
      {summary.unexplained === null ? null : <p className={styles.mistakes}>{summary.unexplained}</p>}
      <p className={styles.line}>{words.sentence(summary.conditions)}</p>
      {faults.length === 0 ? null : (
        <>
          <p className={styles.faults}>{words.faults(faults.length)}</p>
          <CopyButton
            text={() => faults.join("\n")}
            label={words.copyDetails}
            actions={actions}
            words={words}
          />
        </>
      )}
    </div>
  );
}
