import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { Notice } from "../state/pane-state";
import { CopyButton } from "./copy-button";
import { Message } from "./message";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    // Much enlarged, a long word is wider than the pane.
    overflowWrap: "anywhere",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
});

interface Props {
  readonly notices: readonly Notice[];
  readonly hasUndo: boolean;
  readonly busy: boolean;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** What happened, until the user closes it or begins something else. */
export function Notices({ notices, hasUndo, busy, actions, words }: Props) {
  const styles = useStyles();
  if (notices.length === 0) return null;
  return (
    <div className={styles.root}>
      {notices.map(({ id, kind, text, details, action }) => (
        <Message
          key={id}
          intent={kind}
          close={
            <Button
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label={words.dismiss}
              onClick={() => actions.closeNotice(id)}
            />
          }
          actions={
            <>
              {action === "undo" && hasUndo ? (
                <Button size="small" disabledFocusable={busy} onClick={() => void actions.undo()}>
                  {words.undo}
                </Button>
              ) : null}
              {action === "see-result" ? (
                <Button size="small" onClick={() => actions.view("result")}>
                  {words.publish.seeErrors}
                </Button>
              ) : null}
              {details === null ? null : (
                <CopyButton text={() => details} label={words.copyDetails} actions={actions} words={words} />
              )}
            </>
          }
        >
          {text}
        </Message>
      ))}
    </div>
  );
}
