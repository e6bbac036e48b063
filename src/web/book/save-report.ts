import { proveAgain } from "../../core/proof/prove-again";
import type { Task } from "../../host";
import { HostError } from "../../xlsx/host-failure";
import { writePlan } from "../../xlsx/write-plan";
import { confirmSaved } from "./confirm-saved";
import type { Derived } from "./derive";
import { detachPlan, detachSheets } from "./detach";
import type { Added } from "./edition";
import { nextStep } from "./progress";
import { settlePlan } from "./settle";

/**
 * The report that was made last, as a workbook of its own. What it refers to in the workbook beside which it was made is not there,
 * so such figures are the values that they had, links to cells of the draft are text, and its record says so.
 * @returns `null` where it was stopped
 * @throws HostError
 */
export async function saveReport(derived: Derived, task: Task): Promise<Uint8Array<ArrayBuffer> | null> {
  const group = lastReport(derived);
  if (group === null) throw new HostError("no-report", "no report was made");
  if (!(await nextStep(task, 0))) return null;
  const own = new Set(group.sheets.map(({ name }) => name));
  const isGone = (name: string): boolean => !own.has(name);
  const detached = detachPlan(settlePlan(group, derived), group.formulas, isGone);
  const { plan, cells } = proveAgain(detached);
  const bytes = await writePlan(plan);
  if (!(await nextStep(task, 0.6))) return null;
  const now = derived.sheets.filter(({ name }) => own.has(name));
  const texts = new Map(cells.map(({ sheet, row, col, value }) => [`${sheet}!${row},${col}`, value]));
  const shown = detachSheets(now, group.formulas, isGone).map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const value = texts.get(`${sheet.name}!${cell.row},${cell.col}`);
      return value === undefined ? cell : { ...cell, value, text: value };
    }),
  }));
  await confirmSaved(bytes, shown);
  return (await nextStep(task, 1)) ? bytes : null;
}

function lastReport({ edition }: Derived): Added | null {
  return edition.added.findLast(({ mark }) => mark.kind === "report") ?? null;
}
