import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    position: "absolute",
    zIndex: 2,
    top: tokens.spacingVerticalXS,
    left: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `2px solid ${tokens.colorStrokeFocus2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    cursor: "pointer",
    // Seen by those who come to it by the keyboard.
    ":not(:focus)": { clipPath: "inset(50%)", width: "1px", height: "1px", padding: 0, overflow: "hidden" },
  },
});

/** A way past what comes before, for the keyboard. */
export function SkipButton({ label, onSkip }: { readonly label: string; readonly onSkip: () => void }) {
  const styles = useStyles();
  return (
    <button type="button" data-skip="" className={styles.root} onClick={onSkip}>
      {label}
    </button>
  );
}
