import type { CellRef } from "../../core/address";
import type { PlannedCell, SheetPlan, StyleName, WorkbookPlan } from "../../core/plan/workbook-plan";
import type { Derived } from "./derive";
import type { Added } from "./edition";
import type { Overlaid } from "./overlay";

/** The plan of sheets that were added, with what their cells hold by now: what was typed, and what their formulas give. */
export function settlePlan(
  { plan }: Pick<Added, "plan">,
  { overlaid }: Pick<Derived, "overlaid">,
): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => settleSheet(sheet, overlaid.get(sheet.name) ?? []));
  return { ...plan, sheets };
}

function settleSheet(sheet: SheetPlan, overlaid: readonly Overlaid[]): SheetPlan {
  if (overlaid.length === 0) return sheet;
  const waiting = new Map(overlaid.map((cell) => [`${cell.row},${cell.col}`, cell]));
  const kept = sheet.cells.map((cell): PlannedCell => {
    const key = `${cell.row},${cell.col}`;
    const over = waiting.get(key);
    waiting.delete(key);
    return over === undefined ? cell : { ...cell, value: toValue(over), ...toFormula(over, cell) };
  });
  const fresh = [...waiting.values()].map((over): PlannedCell => ({
    row: over.row,
    col: over.col,
    value: toValue(over),
    formula: null,
    style: FRESH,
    link: null,
    source: null,
  }));
  const cells = [...kept, ...fresh].sort((a, b) => a.row - b.row || a.col - b.col);
  return { ...sheet, cells };
}

/** The style of cells that were empty in the plan. */
const FRESH: StyleName = "text";

/** The style of a cell of a sheet that was added. */
export function styleIn({ plan }: Pick<Added, "plan">, { sheet: name, row, col }: CellRef): StyleName {
  const sheet = plan.sheets.find((planned) => planned.name === name);
  return sheet?.cells.find((cell) => cell.row === row && cell.col === col)?.style ?? FRESH;
}

function toValue(over: Overlaid): string | number | null {
  const value = over.kind === "value" || over.kind === "result" ? over.value : null;
  return typeof value === "boolean" ? null : value;
}

function toFormula(over: Overlaid, { formula }: PlannedCell): Pick<PlannedCell, "formula"> {
  return { formula: over.kind === "value" ? null : formula };
}
