import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneWords } from "../../core/words/pane-words";
import type { Choice } from "../engine/understood";
import { NativeSelect } from "./native-select";

/** Stands for a name of the user's own in the list; no type or outcome begins with a space. */
const OWN = " own";
/** In characters: a name is a few words. */
const LONGEST = 60;

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface Props {
  readonly label: string;
  readonly ownLabel: string;
  readonly choices: readonly Choice[];
  /** Empty while a name of the user's own is not written yet. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly words: PaneWords;
}

/** One of the known names, or one of the user's own. */
export function ChoiceField({ label, ownLabel, choices, value, onChange, words }: Props) {
  const styles = useStyles();
  const [isOwn, setOwn] = useState(!choices.some((choice) => choice.value === value));
  return (
    <>
      <Field label={label} size="small">
        <NativeSelect
          size="small"
          value={isOwn ? OWN : value}
          onChange={(_event, { value: chosen }) => {
            setOwn(chosen === OWN);
            onChange(chosen === OWN ? "" : chosen);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
          <option value={OWN}>{words.understood.another}</option>
        </NativeSelect>
      </Field>
      {isOwn ? (
        <Field label={ownLabel} size="small" required>
          <Input
            className={styles.input}
            size="small"
            maxLength={LONGEST}
            value={value}
            onChange={(_event, { value: written }) => onChange(written.trimStart().toLowerCase())}
          />
        </Field>
      ) : null}
    </>
  );
}
