import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { PaneWords } from "../../core/words/pane-words";
import type { Job } from "../state/pane-state";
import { PATIENCE, useAfter } from "./after";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  bar: { flexBasis: "100%" },
  text: { flexGrow: 1 },
});

interface Props {
  readonly job: Job | null;
  readonly onStop: () => void;
  readonly words: PaneWords;
}

/** How far the work is, with a way to stop it, once it has taken longer than a second. */
export function Progress({ job, onStop, words }: Props) {
  const isLong = useAfter(PATIENCE, job?.kind ?? null);
  const styles = useStyles();
  const id = useId();
  if (job === null || !isLong) return null;
  return (
    <div className={styles.root}>
      <span id={id} className={styles.text}>
        {job.stopping ? words.cancelling : words.busy[job.kind]}
      </span>
      {job.stoppable ? (
        <Button size="small" disabledFocusable={job.stopping} onClick={onStop}>
          {words.cancel}
        </Button>
      ) : null}
      <ProgressBar
        className={styles.bar}
        aria-labelledby={id}
        {...(job.share === null ? {} : { value: job.share })}
      />
    </div>
  );
}
