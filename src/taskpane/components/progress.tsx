import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import type { PaneWords } from "../../core/words/pane-words";
import type { Job } from "../state/pane-state";

/** Shorter work needs no bar that only flashes up. In milliseconds. */
const PATIENCE = 1000;

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

/** Whether `what` has been the same, and not nothing, for so many milliseconds. */
function useAfter(wait: number, what: string | null): boolean {
  const [reached, setReached] = useState<string | null>(null);
  useEffect(() => {
    if (what === null) return;
    const timer = setTimeout(() => setReached(what), wait);
    return () => {
      clearTimeout(timer);
      setReached(null);
    };
  }, [what, wait]);
  return what !== null && reached === what;
}
