import type { WorkbookPlan } from "../../core/plan/workbook-plan";
import type { Mark, Task } from "../../host";
import type { Checked, FoundItem } from "../engine/checked";
import type { AltText } from "../engine/engine";
import { countFormulas } from "../state/count-formulas";
import { countSeverities } from "../state/group-findings";
import type { PublishedReport } from "../state/pane-state";
import { chosenPeriods, chosenTables, tablesOf, type PublishChoice } from "../state/publish-choice";
import type { Changes } from "./changes";
import type { Context } from "./context";
import type { Jobs } from "./job";
import { readAndCheck } from "./read-and-check";
import { tellFailure } from "./tell-failure";

/** Makes the report sheets: reads and checks again first, because the draft may have changed since the user looked. */
export function publish(context: Context, jobs: Jobs, changes: Changes): Promise<void> {
  return jobs.run("publishing", async (task) => {
    const { store, words } = context;
    const { checked: before, choice } = store.get();
    if (before === null) return;
    const fresh = await readAndCheck(context, changes, task);
    if (!fresh.ok) return tellFailure(fresh.failure, context);
    const { checked, draft, names } = fresh.value;
    const appeared = newErrors(before, checked);
    if (appeared > 0) return refuse(words.pane.publish.newErrors(appeared), "see-result", context);
    // What is on the screen is fresh by now, and shows what would be published instead.
    if (toChosen(before, choice) !== toChosen(checked, choice))
      return refuse(words.pane.publish.workbookChanged, null, context);
    const periods = chosenPeriods(checked, choice).flatMap(({ period }) => period ?? []);
    const errors = countSeverities(checked.findings).error;
    const uncalculated = countFormulas(checked.uncalculated);
    const planned = await context.engine.plan(
      {
        ...choice,
        draft,
        periods,
        tables: chosenTables(checked, choice),
        taken: names,
        date: context.today(),
        version: context.version,
      },
      task.signal,
    );
    if (!planned.ok) return tellFailure(planned.failure, context);
    if (!planned.value.ok) return refuse(planned.value.message, null, context);
    if (changes.seen()) {
      store.dispatch({ kind: "changed" });
      return refuse(words.pane.publish.workbookChanged, null, context);
    }
    await writeReport({ ...planned.value, periods, errors, uncalculated }, context, changes, task);
  });
}

/** A report that only has to be written. */
interface Ready extends Pick<PublishedReport, "periods" | "errors" | "uncalculated"> {
  readonly plan: WorkbookPlan;
  readonly altTexts: readonly AltText[];
  readonly facts: readonly string[];
}

async function writeReport(
  { plan, altTexts, facts, periods, errors, uncalculated }: Ready,
  context: Context,
  changes: Changes,
  task: Task,
): Promise<void> {
  const { host, store, words, newId } = context;
  const mark: Mark = { kind: "report", id: newId() };
  const written = await host.write(plan, mark, task);
  if (!written.ok) return tellFailure(written.failure, context);
  const { sheets, unpolished } = written.value;
  await proveReport(sheets, context, changes, task);
  store.dispatch({
    kind: "published",
    report: {
      id: mark.id,
      periods,
      errors,
      uncalculated,
      sheets,
      unpolished,
      facts,
      altTexts: altTexts.map(({ sheet, title, text }) => ({ title, text, sheet: sheets[sheet] ?? "" })),
    },
  });
  const others = store.get().made.filter(({ id }) => id !== mark.id);
  store.dispatch({ kind: "made", made: [...others, ...sheets.map((name) => ({ ...mark, name }))] });
  store.dispatch({ kind: "choice", choice: { force: false } });
  const { announceMade, madeDraft, madeUncalculated } = words.pane.publish;
  const said = [
    announceMade(sheets),
    ...(errors === 0 ? [] : [madeDraft({ errors, periods })]),
    ...(uncalculated === 0 ? [] : [madeUncalculated(uncalculated)]),
  ];
  store.dispatch({ kind: "announce", text: said.join(" ") });
}

/** Reads what was written and compares it with the plan, cell by cell, before the user is told that it is done. */
async function proveReport(
  sheets: readonly string[],
  context: Context,
  changes: Changes,
  task: Task,
): Promise<void> {
  const { store, words } = context;
  const { publish: said } = words.pane;
  const tell = (text: string, kind: "error" | "warning", details: string): void =>
    store.dispatch({ kind: "notice", notice: { kind, text, details: details || null, action: null } });
  const fresh = await readAndCheck(context, changes, task);
  if (!fresh.ok) return tell(said.notProved, "warning", fresh.failure.details);
  const report = fresh.value.checked.reports.find(({ sheet }) => sheets.includes(sheet));
  if (report === undefined) return tell(said.notProved, "warning", "no record");
  if (report.isAsWritten) return;
  const [first] = report.said;
  const cells = first === undefined ? "" : [first.sentence, ...first.details].join(" ");
  tell(said.notAsPlanned(cells), "error", "");
}

/** What the user sees as chosen: the period, and the tables, which have other numbers in every check. */
function toChosen(checked: Checked, choice: PublishChoice): string {
  const chosen = chosenPeriods(checked, choice);
  const tables = tablesOf(chosen).filter(({ key }) => !choice.without.includes(key));
  return JSON.stringify([chosen.map(({ period }) => period), tables.map(({ key }) => key)]);
}

function refuse(text: string, action: "see-result" | null, { store }: Context): void {
  store.dispatch({ kind: "notice", notice: { kind: "error", text, details: null, action } });
  store.dispatch({ kind: "announce", text });
}

/** Errors that the user has not seen: others than before, or the same place with other figures. */
function newErrors(before: Checked, after: Checked): number {
  const toKey = ({ id, fingerprint }: FoundItem): string => `${id} ${fingerprint}`;
  const seen = new Set(before.findings.map(toKey));
  return after.findings.filter((finding) => finding.severity === "error" && !seen.has(toKey(finding))).length;
}
