import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { PaneWords } from "../../core/words/pane-words";
import type { MadeSheet, SheetKind } from "../../host";
import type { Actions } from "../actions/actions";
import type { PaneState } from "../state/pane-state";
import { FormOpener } from "./form-opener";
import { RemoveForm } from "./remove-form";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300 },
  together: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    width: "100%",
  },
  // Underlined as well, since forced colours leave a button that looks like a link no colour of its own.
  link: { textAlign: "start", overflowWrap: "anywhere" },
  // In pixels: what is pressed with a finger must not stand closer.
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, lineHeight: "24px" },
});

interface Props {
  readonly made: readonly MadeSheet[];
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** All that was made here, now or earlier, each with a way to take it away again. */
export function MadeSheets({ made, state, actions, words }: Props) {
  const styles = useStyles();
  const ids = [...new Set(made.map(({ id }) => id))];
  return (
    <section className={styles.root}>
      <h3 className={styles.heading}>{words.publish.earlier}</h3>
      {ids.map((id) => {
        const sheets = made.filter((sheet) => sheet.id === id);
        return (
          <div key={id} className={styles.card}>
            <h4 className={styles.name}>{nameOf(sheets[0]?.kind ?? "report", sheets.length, words)}</h4>
            <MadeTogether id={id} sheets={sheets} state={state} actions={actions} words={words} />
          </div>
        );
      })}
    </section>
  );
}

interface TogetherProps extends Omit<Props, "made"> {
  readonly id: string;
  readonly sheets: readonly MadeSheet[];
}

/** Sheets that were made together: each to go to, and all to be taken away again. */
export function MadeTogether({ id, sheets, state, actions, words }: TogetherProps) {
  const styles = useStyles();
  const { form, job } = state;
  const ids = { opener: useId(), form: useId() };
  const isAsking = form?.kind === "remove" && form.id === id;
  const kind = sheets[0]?.kind ?? "report";
  const names = sheets.map(({ name }) => name);
  return (
    <div className={styles.together}>
      <ul className={styles.list}>
        {names.map((name) => (
          <li key={name}>
            <Link
              as="button"
              inline
              className={styles.link}
              aria-label={words.publish.goTo(name)}
              onClick={() => void actions.showSheet(name)}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <FormOpener
        id={ids.opener}
        form={ids.form}
        open={isAsking}
        busy={job !== null}
        label={removeOf(kind, words)}
        onToggle={(open) => actions.form(open ? { kind: "remove", id } : null)}
      />
      {isAsking ? (
        <RemoveForm
          id={ids.form}
          opener={ids.opener}
          sheets={names}
          busy={job !== null}
          onRemove={() => void actions.remove(id)}
          onKeep={actions.closeForm}
          words={words}
        />
      ) : null}
    </div>
  );
}

function nameOf(kind: SheetKind, sheets: number, { publish }: PaneWords): string {
  switch (kind) {
    case "report":
      return publish.report(sheets);
    case "findings":
      return publish.findingsSheet;
    case "sample":
      return publish.sampleSheets;
  }
}

function removeOf(kind: SheetKind, { publish }: PaneWords): string {
  switch (kind) {
    case "report":
      return publish.remove;
    case "findings":
      return publish.removeFindings;
    case "sample":
      return publish.removeSample;
  }
}
