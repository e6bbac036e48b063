import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { TableMark } from "../../core/corrections";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { Understood, UnderstoodColumn } from "../engine/understood";
import type { PaneState } from "../state/pane-state";
import { isCorrecting } from "../state/open-form";
import { CorrectForm } from "./correct-form";
import { FormOpener } from "./form-opener";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
  },
  // Much enlarged, the button goes under the heading.
  heading: { flex: "1 1 6em", minWidth: 0, margin: 0 },
  letter: { fontWeight: tokens.fontWeightSemibold },
  reading: { margin: 0, color: tokens.colorNeutralForeground2 },
  back: { alignSelf: "flex-start" },
});

interface Props {
  readonly column: UnderstoodColumn;
  readonly table: TableMark;
  readonly understood: Understood;
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** One column in words, and on request the form that corrects it. */
export function UnderstoodColumnItem({ column, table, understood, state, actions, words }: Props) {
  const styles = useStyles();
  const { form, job } = state;
  const { index, letter, heading, reading, corrected } = column;
  const place = { table, column: index };
  const busy = job !== null;
  const isOpen = isCorrecting(form, place);
  const ids = { opener: useId(), form: useId() };
  return (
    <li className={styles.root}>
      <div className={styles.line}>
        <p className={styles.heading}>
          <span className={styles.letter}>{letter}</span> {heading}
        </p>
        <FormOpener
          id={ids.opener}
          form={ids.form}
          open={isOpen}
          busy={busy}
          label={words.understood.correct}
          spokenLabel={words.understood.correctOf(letter)}
          onToggle={(open) => actions.form(open ? { kind: "correct", ...place } : null)}
        />
      </div>
      <p className={styles.reading}>
        {reading}
        {corrected ? ` (${words.understood.corrected})` : ""}
      </p>
      {corrected ? (
        <Button
          className={styles.back}
          size="small"
          disabledFocusable={busy}
          onClick={() => void actions.restore(place)}
        >
          {words.understood.back}
        </Button>
      ) : null}
      {isOpen ? (
        <CorrectForm
          id={ids.form}
          opener={ids.opener}
          column={column}
          understood={understood}
          busy={busy}
          onUse={(meaning) => void actions.correct(place, meaning)}
          onCancel={actions.closeForm}
          words={words}
        />
      ) : null}
    </li>
  );
}
