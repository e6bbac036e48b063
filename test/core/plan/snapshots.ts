import { NEUTRAL_LOOKS } from "../../../src/core/plan/looks";
import type { PlannedCell, WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import type { Cell, SheetSnapshot } from "../../../src/core/sheet";

/** A plan as a host would hand it in, had somebody saved and opened it: what the program reads when it checks its own work. */
export function toSnapshots(plan: WorkbookPlan): readonly SheetSnapshot[] {
  return plan.sheets.map((sheet) => ({
    name: sheet.name,
    hidden: false,
    protected: false,
    cells: sheet.cells.flatMap(toCell),
    hiddenRows: [],
    hiddenColumns: [],
    merges: sheet.merges,
  }));
}

function toCell({ row, col, value, formula, style }: PlannedCell): readonly Cell[] {
  if (value === null) return [];
  const format = NEUTRAL_LOOKS.styles[style].numberFormat;
  return [{ row, col, value, text: display(value, format), format, formula, isError: false }];
}

function display(value: number | string, format: string): string {
  if (typeof value === "string") return value;
  const decimals = /^0(?:\.(0+))?%$/.exec(format);
  if (decimals !== null) return `${(value * 100).toFixed(decimals[1]?.length ?? 0)}%`;
  return format === "#,##0" ? value.toLocaleString("en") : String(value);
}
