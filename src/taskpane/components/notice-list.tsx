import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { Message } from "./message";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    // Much enlarged, a long word is wider than where it stands.
    overflowWrap: "anywhere",
  },
});

interface Told {
  readonly id: number;
  readonly kind: "error" | "warning" | "info" | "success";
  readonly text: string;
}

interface Props<Notice extends Told> {
  readonly notices: readonly Notice[];
  /** What can be done about it. */
  readonly toActions?: (notice: Notice) => ReactNode;
  readonly onClose: (id: number) => void;
  /** What the button that closes a message is called. */
  readonly closeLabel: string;
  readonly className?: string;
}

/** What happened, until the user closes it or begins something else. */
export function NoticeList<Notice extends Told>(props: Props<Notice>) {
  const { notices, toActions, onClose, closeLabel, className } = props;
  const styles = useStyles();
  if (notices.length === 0) return null;
  return (
    <div className={mergeClasses(styles.root, className)}>
      {notices.map((notice) => (
        <Message
          key={notice.id}
          intent={notice.kind}
          close={
            <Button
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label={closeLabel}
              onClick={() => onClose(notice.id)}
            />
          }
          actions={toActions?.(notice)}
        >
          {notice.text}
        </Message>
      ))}
    </div>
  );
}
