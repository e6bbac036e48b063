import { Button, makeStyles } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import { InlineForm } from "./inline-form";

const useStyles = makeStyles({ text: { margin: 0 } });

interface Props {
  readonly id: string;
  readonly opener: string;
  readonly sheets: readonly string[];
  readonly busy: boolean;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
  readonly words: PaneWords;
}

/** Asks in its place before sheets are deleted, and names them. */
export function RemoveForm({ id, opener, sheets, busy, onRemove, onKeep, words }: Props) {
  const styles = useStyles();
  return (
    <InlineForm
      id={id}
      opener={opener}
      label={words.publish.removeDo(sheets.length)}
      onSubmit={() => {
        if (!busy) onRemove();
      }}
      onCancel={onKeep}
      commands={
        <>
          <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
            {words.publish.removeDo(sheets.length)}
          </Button>
          <Button size="small" onClick={onKeep}>
            {words.publish.keep}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{words.publish.removeAsk(sheets)}</p>
    </InlineForm>
  );
}
