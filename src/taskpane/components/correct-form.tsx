import { Button, Field } from "@fluentui/react-components";
import { useState } from "react";
import type { ColumnMeaning } from "../../core/corrections";
import type { PaneWords } from "../../core/words/pane-words";
import type { Understood, UnderstoodColumn } from "../engine/understood";
import { ChoiceField } from "./choice-field";
import { InlineForm } from "./inline-form";
import { NativeSelect } from "./native-select";

const MEASURES = ["count", "share", "label", "other"] as const satisfies readonly ColumnMeaning["measure"][];

interface Props {
  readonly id: string;
  readonly opener: string;
  readonly column: UnderstoodColumn;
  readonly understood: Understood;
  readonly busy: boolean;
  readonly onUse: (meaning: ColumnMeaning) => void;
  readonly onCancel: () => void;
  readonly words: PaneWords;
}

/** Says what a column really holds. Begins with what was read, so that only what is wrong has to be touched. */
export function CorrectForm({ id, opener, column, understood, busy, onUse, onCancel, words }: Props) {
  const [meaning, setMeaning] = useState(column.meaning);
  const holdsFigures = meaning.measure === "count" || meaning.measure === "share";
  const isComplete = meaning.type !== "" && meaning.outcome !== "";
  const isReady = !busy && (!holdsFigures || isComplete);
  return (
    <InlineForm
      id={id}
      opener={opener}
      label={words.understood.correctHeading(column.letter)}
      onSubmit={() => {
        if (isReady) onUse(meaning);
      }}
      onCancel={onCancel}
      commands={
        <>
          <Button type="submit" size="small" appearance="primary" disabledFocusable={!isReady}>
            {words.understood.use}
          </Button>
          <Button size="small" onClick={onCancel}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <Field label={words.understood.measure} size="small">
        <NativeSelect
          size="small"
          value={meaning.measure}
          onChange={(_event, { value }) => {
            const measure = MEASURES.find((one) => one === value);
            if (measure !== undefined) setMeaning({ ...meaning, measure });
          }}
        >
          {MEASURES.map((measure) => (
            <option key={measure} value={measure}>
              {words.understood.measures[measure]}
            </option>
          ))}
        </NativeSelect>
      </Field>
      {holdsFigures ? (
        <>
          <ChoiceField
            label={words.understood.type}
            ownLabel={words.understood.anotherType}
            choices={understood.types}
            value={meaning.type}
            onChange={(type) => setMeaning({ ...meaning, type })}
            words={words}
          />
          <ChoiceField
            label={words.understood.outcome}
            ownLabel={words.understood.anotherOutcome}
            choices={understood.outcomes}
            value={meaning.outcome}
            onChange={(outcome) => setMeaning({ ...meaning, outcome })}
            words={words}
          />
        </>
      ) : null}
    </InlineForm>
  );
}
