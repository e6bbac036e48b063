import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { Checked } from "../engine/checked";
import type { PaneState } from "../state/pane-state";
import { countSeverities, groupFindings } from "../state/group-findings";
import { summarise } from "../state/summarise";
import { ConfirmedList } from "./confirmed-list";
import { CopyButton } from "./copy-button";
import { EmptyResult } from "./empty-result";
import { IgnoredList } from "./ignored-list";
import { ReportStates } from "./report-states";
import { SeverityFilter } from "./severity-filter";
import { SheetFindings } from "./sheet-findings";
import { Summary } from "./summary";
import { Uncalculated, UnreadParts } from "./unread-parts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  end: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface ScreenProps {
  readonly checked: Checked;
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** What was found: how it stands, then sheet by sheet the mistakes, and what none of them explains kind by kind. */
export function ResultScreen({ checked, state, actions, words }: ScreenProps) {
  const styles = useStyles();
  const { findings, ignored, confirmed, faults, understood, unread, uncalculated } = checked;
  const severities = countSeverities(findings);
  const sheets = groupFindings(checked, state.shown);
  const leftOut = understood.sheets.flatMap(({ leftOutTables }) => leftOutTables).length;
  const corrected = understood.sheets
    .flatMap(({ tables }) => tables)
    .flatMap(({ columns }) => columns.filter((column) => column.corrected)).length;
  const hasTables = understood.sheets.some(({ tables }) => tables.length > 0);
  return (
    <div className={styles.root}>
      <Summary
        summary={summarise(checked, words)}
        assumption={checked.assumption}
        faults={faults}
        actions={actions}
        words={words}
      />
      <ReportStates reports={checked.reports} words={words} />
      <Uncalculated formulas={uncalculated} words={words} />
      {unread > 0 ? <UnreadParts parts={unread} actions={actions} words={words} /> : null}
      {corrected > 0 ? <p className={styles.hint}>{words.someCorrected(corrected)}</p> : null}
      {leftOut > 0 && hasTables ? <p className={styles.hint}>{words.someLeftOut(leftOut)}</p> : null}
      {findings.length === 0 ? (
        <EmptyResult checked={checked} actions={actions} words={words} />
      ) : (
        <>
          <SeverityFilter counts={severities} shown={state.shown} onToggle={actions.filter} words={words} />
          {sheets.length === 0 ? (
            <p className={styles.hint}>{words.allHidden}</p>
          ) : (
            sheets.every((sheet) => sheet.mistakes.length === 0) && (
              <p className={styles.hint}>{words.findingsHint}</p>
            )
          )}
          {sheets.map((group) => (
            <SheetFindings
              key={group.sheet}
              group={group}
              checks={checked.checks}
              state={state}
              actions={actions}
              words={words}
            />
          ))}
        </>
      )}
      {ignored.length === 0 ? null : (
        <IgnoredList ignored={ignored} state={state} actions={actions} words={words} />
      )}
      {confirmed.length === 0 ? null : (
        <ConfirmedList confirmed={confirmed} state={state} actions={actions} words={words} />
      )}
      <div className={styles.end}>
        {state.undo === null ? null : (
          <Button size="small" disabledFocusable={state.job !== null} onClick={() => void actions.undo()}>
            {words.undoOf(state.undo.names)}
          </Button>
        )}
        <CopyButton text={actions.resultAsText} label={words.copy} actions={actions} words={words} />
        <Switch
          checked={state.byItself}
          onChange={(_event, { checked: on }) => actions.setByItself(on)}
          label={words.byItself}
        />
      </div>
    </div>
  );
}
