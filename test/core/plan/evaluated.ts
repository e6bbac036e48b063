import { HyperFormula } from "hyperformula";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import type { SheetSnapshot } from "../../../src/core/sheet";

type Content = string | number | boolean | null;

/** A formula of a plan whose result is another one than the plan has. */
export interface Difference {
  readonly sheet: string;
  readonly formula: string;
  readonly planned: unknown;
  readonly found: unknown;
}

/**
 * What a spreadsheet makes of the formulas of a plan in the workbook of the draft: those that give something else than planned. Labels
 * of charts are left out, whose FIXED the calculator does not know.
 */
export function findDifferences(plan: WorkbookPlan, draft: readonly SheetSnapshot[]): readonly Difference[] {
  const sheets: Record<string, Content[][]> = {};
  const put = (name: string, row: number, col: number, content: Content): void => {
    const rows = (sheets[name] ??= []);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= col) cells.push(null);
    cells[col] = content;
  };
  for (const { name, cells } of draft)
    for (const { row, col, value } of cells) put(name, row, col, toContent(value));
  for (const { name, cells } of plan.sheets)
    for (const { row, col, value, formula } of cells)
      put(name, row, col, formula === null ? toContent(value) : `=${formula}`);
  const workbook = HyperFormula.buildFromSheets(sheets, { licenseKey: "gpl-v3" });
  const differences = plan.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, col, value, formula }) => {
      if (formula === null || formula.includes("FIXED(")) return [];
      const sheet = workbook.getSheetId(name) ?? -1;
      const found = workbook.getCellValue({ sheet, row, col });
      const isSame =
        typeof found === "number" && typeof value === "number"
          ? Math.abs(found - value) < 1e-12
          : found === value;
      return isSame ? [] : [{ sheet: name, formula, planned: value, found }];
    }),
  );
  workbook.destroy();
  return differences;
}

/** Texts that look like something else to the calculator are texts in a sheet. */
function toContent(value: Content): Content {
  return typeof value === "string" ? `'${value}` : value;
}
