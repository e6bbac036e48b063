import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { Notice } from "../state/pane-state";
import { CopyButton } from "./copy-button";
import { NoticeList } from "./notice-list";

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

interface Props {
  readonly notices: readonly Notice[];
  readonly hasUndo: boolean;
  readonly busy: boolean;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** What happened in the pane, and what can be done about it. */
export function Notices({ notices, hasUndo, busy, actions, words }: Props) {
  const styles = useStyles();
  return (
    <NoticeList
      notices={notices}
      className={styles.root}
      closeLabel={words.dismiss}
      onClose={actions.closeNotice}
      toActions={({ details, action }) => (
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
      )}
    />
  );
}
