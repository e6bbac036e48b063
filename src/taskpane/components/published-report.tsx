import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { PaneState, PublishedReport } from "../state/pane-state";
import { AltTexts } from "./alt-texts";
import { FactSentences } from "./fact-sentences";
import { MadeTogether } from "./made-sheets";
import { Message } from "./message";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
});

interface Props {
  readonly report: PublishedReport;
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** The sheets that were made, to go to or take away; and what is left for the user to do. */
export function PublishedReportCard({ report, state, actions, words }: Props) {
  const styles = useStyles();
  const { id, periods, errors, uncalculated, unpolished, facts, altTexts } = report;
  const sheets = state.made.filter((sheet) => sheet.id === id);
  // Somebody deleted them all since: there is nothing left to go to.
  if (sheets.length === 0) return null;
  return (
    <section className={styles.root}>
      <Message intent={errors === 0 && uncalculated === 0 ? "success" : "warning"}>
        <h2 className={styles.heading}>{words.publish.made(report.sheets.length)}</h2>
        {errors > 0 ? (
          <p className={styles.text}>{words.publish.madeDraft({ errors, periods })}</p>
        ) : periods.length === 0 ? null : (
          <p className={styles.text}>{words.publish.madeFor(periods)}</p>
        )}
        {uncalculated === 0 ? null : (
          <p className={styles.text}>{words.publish.madeUncalculated(uncalculated)}</p>
        )}
        <p className={styles.text}>{words.publish.madeHint}</p>
      </Message>
      <MadeTogether id={id} sheets={sheets} state={state} actions={actions} words={words} />
      {unpolished.map((part) => (
        <Message key={part} intent="info">
          {words.publish.unpolished[part]}
        </Message>
      ))}
      {facts.length === 0 ? null : (
        <FactSentences report={report} state={state} actions={actions} words={words} />
      )}
      {altTexts.length === 0 ? null : (
        <AltTexts report={report} state={state} actions={actions} words={words} />
      )}
    </section>
  );
}
