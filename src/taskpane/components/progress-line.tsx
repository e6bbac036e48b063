import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { useId } from "react";
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
  text: { flexGrow: 1, flexShrink: 1, flexBasis: 0, minWidth: "12em", overflowWrap: "anywhere" },
});

interface Props {
  /** What is going on: another one waits anew. `null` where nothing is. */
  readonly of: string | null;
  readonly text: string;
  /** From 0 to 1; `null` where nobody knows. */
  readonly share: number | null;
  readonly stopping: boolean;
  /** `null` where it cannot be stopped. */
  readonly onStop: (() => void) | null;
  readonly stopLabel: string;
  readonly className?: string;
}

/** What is going on, how far it is, and a way to stop it, once it has taken longer than a second. */
export function ProgressLine({ of, text, share, stopping, onStop, stopLabel, className }: Props) {
  const styles = useStyles();
  const id = useId();
  const isLong = useAfter(PATIENCE, of);
  if (!isLong) return null;
  return (
    <div className={mergeClasses(styles.root, className)}>
      <span id={id} className={styles.text}>
        {text}
      </span>
      {onStop === null ? null : (
        <Button size="small" disabledFocusable={stopping} onClick={onStop}>
          {stopLabel}
        </Button>
      )}
      <ProgressBar
        className={styles.bar}
        aria-labelledby={id}
        {...(share === null ? {} : { value: share })}
      />
    </div>
  );
}
