import { nameTables } from "../../core/plan/table-names";
import type { WorkbookPlan } from "../../core/plan/workbook-plan";
import type { Mark, Outcome, Task } from "../../host";
import { HostError } from "../../xlsx/host-failure";
import { listFormulas } from "../../xlsx/patch/followers";
import type { NamedCells } from "../../xlsx/patch/named-cells";
import { openView } from "../../xlsx/read-view";
import { readWorkbook } from "../../xlsx/read-workbook";
import { writePlan } from "../../xlsx/write-plan";
import type { Derived } from "./derive";
import type { Added, Edition } from "./edition";
import { refuse, succeed } from "./outcome";
import { nextStep } from "./progress";
import type { Source } from "./source";

/** What a plan is added to. */
interface Place {
  readonly source: Source;
  readonly derived: Derived;
  /** Of all sheets there are, those without cells included. */
  readonly names: readonly string[];
}

/** The edition with the sheets of a plan, all or none, behind all others. Their names must be free; those of tables are made so. */
export async function addPlan(
  planned: WorkbookPlan,
  mark: Mark,
  task: Task,
  place: Place,
): Promise<Outcome<{ readonly edition: Edition; readonly names: readonly string[] }>> {
  const { edition } = place.derived;
  const plan = nameTables(planned, takenBy(place));
  const taken = new Set(place.names.map((name) => name.toLowerCase()));
  const again = plan.sheets.find(({ name }) => taken.has(name.toLowerCase()));
  if (again !== undefined) return refuse("name-taken", { sheet: again.name, details: "before writing" });
  if (!(await nextStep(task, 0.1))) return refuse("cancelled");
  const added = await writeAdded(plan, mark, task, place);
  if (added === null) return refuse("cancelled");
  return succeed({
    edition: { ...edition, added: [...edition.added, added] },
    names: plan.sheets.map(({ name }) => name),
  });
}

/** Writes a plan as a workbook of its own and reads it again: what is shown and checked is what will be saved. `null` where stopped. */
async function writeAdded(
  plan: WorkbookPlan,
  mark: Mark,
  task: Task,
  { source, derived, names }: Place,
): Promise<Added | null> {
  const bytes = await writePlan(plan);
  if (!(await nextStep(task, 0.6))) return null;
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new HostError(read.failure.code, `what was written: ${read.failure.detail}`);
  const { sheets } = read;
  const view = await openView(bytes, sheets);
  if (!view.ok) throw new HostError(view.failure.code, `what was written: ${view.failure.detail}`);
  if (!(await nextStep(task, 1))) return null;
  const named: NamedCells = {
    ...source.named,
    sheets: [...new Set([...names, ...plan.sheets.map(({ name }) => name)])],
    arrays: [],
    dataTables: [],
  };
  return { mark, plan, sheets, before: derived.sheets, formulas: listFormulas(sheets, named), view };
}

/** Tables and names share one list in Excel, whatever sheets they are on. */
function takenBy({ source: { named }, derived }: Place): readonly string[] {
  return [
    ...named.tables.map(({ name }) => name),
    ...named.names.map(({ name }) => name),
    ...derived.edition.added.flatMap(({ plan }) =>
      plan.sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name)),
    ),
  ];
}
