import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    width: "100%",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    // Seen only where the system takes the background away.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  commands: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly id: string;
  /** The id of the button that opened it: the keyboard goes back there when it is closed without use. */
  readonly opener: string;
  readonly label: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly commands: ReactNode;
  readonly children: ReactNode;
}

/** A form in its place on the screen, under the button that opened it. Escape closes it. */
export function InlineForm({ id, opener, label, onSubmit, onCancel, commands, children }: Props) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const element = form.current;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== "Escape") return;
      onCancel();
      document.getElementById(opener)?.focus();
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [opener, onCancel]);
  return (
    <form
      id={id}
      ref={form}
      className={styles.root}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <div className={styles.commands}>{commands}</div>
    </form>
  );
}
