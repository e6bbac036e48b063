import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneWords } from "../../core/words/pane-words";
import { InlineForm } from "./inline-form";

/** In characters: a reason is a sentence or two, and travels with the workbook. */
const LONGEST_REASON = 300;

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface Props {
  readonly id: string;
  readonly opener: string;
  readonly busy: boolean;
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
  readonly words: PaneWords;
}

/** Asks for the reason, which may be empty. */
export function IgnoreForm({ id, opener, busy, onIgnore, onCancel, words }: Props) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  return (
    <InlineForm
      id={id}
      opener={opener}
      label={words.ignoreDo}
      onSubmit={() => {
        if (!busy) onIgnore(reason);
      }}
      onCancel={onCancel}
      commands={
        <>
          <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
            {words.ignoreDo}
          </Button>
          <Button size="small" onClick={onCancel}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <Field label={words.ignoreReason} hint={words.ignoreHint} size="small">
        <Input
          className={styles.input}
          size="small"
          maxLength={LONGEST_REASON}
          value={reason}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
    </InlineForm>
  );
}
