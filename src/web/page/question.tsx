import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    width: "600px",
    maxWidth: "calc(100vw - 32px)",
    maxHeight: "calc(100vh - 32px)",
    overflowY: "auto",
    padding: tokens.spacingHorizontalXXL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    "::backdrop": { backgroundColor: "rgba(0, 0, 0, 0.4)" },
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
  // Long labels stand under each other on a small screen, and never run out of it.
  actions: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
  },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** Escape: nothing is decided. */
  readonly onClose: () => void;
}

/**
 * A question in front of everything, in the browser's own dialog. Fluent's hides the rest of the page from screen readers by an
 * attribute, which stayed where the answer puts another workbook in the place of the one that it was asked about.
 */
export function Question({ title, children, actions, onClose }: Props) {
  const styles = useStyles();
  const heading = useId();
  const root = useRef<HTMLDialogElement>(null);
  // Before it is taken away: only a dialog that closes gives the keyboard back to where it was.
  useLayoutEffect(() => {
    const dialog = root.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={root}
      className={styles.root}
      aria-labelledby={heading}
      onCancel={(event) => {
        // What is asked stays until the page takes it away.
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      <div className={styles.content}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
}
