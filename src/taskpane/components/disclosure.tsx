import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  heading: { margin: 0, font: "inherit" },
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "28px",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flexShrink: 0, marginTop: "2px" },
  open: { transform: "rotate(90deg)" },
});

interface Props {
  /** Its place among the headings of the screen. */
  readonly level: 3 | 4 | 5;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** A heading that opens and closes what is under it. */
export function Disclosure({ level, open, onToggle, label, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const Heading = HEADINGS[level];
  return (
    <>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          {...(open ? { "aria-controls": id } : {})}
          onClick={() => onToggle(!open)}
        >
          <ChevronRight16Regular className={mergeClasses(styles.chevron, open && styles.open)} />
          {label}
        </button>
      </Heading>
      {open ? <div id={id}>{children}</div> : null}
    </>
  );
}

const HEADINGS = { 3: "h3", 4: "h4", 5: "h5" } as const;
