import { CATALOGUE } from "../../../src/core/checks/catalogue";
import { toContext } from "../../../src/core/checks/context";
import type { Condition } from "../../../src/core/locate/condition";
import { readReport } from "../../../src/core/read/read-report";
import type { Cell, SheetSnapshot } from "../../../src/core/sheet";

/** All conditions that the checks plan for these sheets, but those that only the figures suggest. */
export function conditionsOf(sheets: readonly SheetSnapshot[]): readonly Condition[] {
  const context = toContext(readReport(sheets));
  return CATALOGUE.flatMap((check) => [...check.plan(context)])
    .filter(({ edit }) => edit.evidence === "wording")
    .map(({ edit, table }) => ({ edit, rule: context.rules[table] ?? "half-up" }));
}

/** The sheets with one cell replaced. */
export function withCell(
  sheets: readonly SheetSnapshot[],
  at: SheetSnapshot,
  cell: Cell,
): readonly SheetSnapshot[] {
  const replace = (other: Cell): Cell => (other.row === cell.row && other.col === cell.col ? cell : other);
  return sheets.map((sheet) => (sheet === at ? { ...sheet, cells: sheet.cells.map(replace) } : sheet));
}
