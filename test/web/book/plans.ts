import { toLooks } from "../../../src/core/plan/looks";
import { planFormula, planFigure, planLink, planText } from "../../../src/core/plan/planned-cell";
import type { PlannedCell, SheetPlan, WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { NEUTRAL_THEME } from "../../../src/core/theme/built-in-themes";

export function planOf(sheets: Readonly<Record<string, readonly PlannedCell[]>>): WorkbookPlan {
  return {
    properties: { title: "Report", subject: "", description: "", organisation: "", language: "en" },
    looks: toLooks(NEUTRAL_THEME, "en"),
    sheets: Object.entries(sheets).map(([name, cells]) => toSheet(name, cells)),
  };
}

function toSheet(name: string, cells: readonly PlannedCell[]): SheetPlan {
  return {
    name,
    cells,
    columnWidths: [20, 12, 12],
    rowHeights: [],
    merges: [],
    freeze: null,
    print: { paper: "a4", orientation: "portrait", repeatRows: null, footer: "" },
    charts: [],
    summary: "",
  };
}

/**
 * A report of the draft in `draft-file.ts`: its total, a figure of it, their sum, and a link to the draft.
 *
 * ```
 *    A       B
 * 1  Total   ='Draft'!B2
 * 2  Chile   ='Draft'!B4
 * 3  Both    =SUM(B1:B2)
 * 4  → Draft
 * ```
 */
export function reportOf(
  { total = 12, chile = 9 }: { readonly total?: number; readonly chile?: number } = {},
  [sheet, name]: readonly [string, string] = ["Draft", "Overview"],
): WorkbookPlan {
  return planOf({
    [name]: [
      planText({ row: 0, col: 0 }, "Total", "label"),
      planFormula({ row: 0, col: 1 }, { formula: `'${sheet}'!B2`, value: total }, "count"),
      planText({ row: 1, col: 0 }, "Chile", "label"),
      planFormula({ row: 1, col: 1 }, { formula: `'${sheet}'!B4`, value: chile }, "count"),
      planText({ row: 2, col: 0 }, "Both", "label"),
      planFormula({ row: 2, col: 1 }, { formula: "SUM(B1:B2)", value: total + chile }, "count"),
      planLink({ row: 3, col: 0 }, "To the draft", { sheet, cell: "A1" }),
    ],
  });
}

/** A draft to try the program on, as it is added to a workbook. */
export const sampleOf = (name = "Sample"): WorkbookPlan =>
  planOf({
    [name]: [
      planText({ row: 0, col: 0 }, "Country", "stub-head"),
      planText({ row: 0, col: 1 }, "Requests", "boxhead"),
      planText({ row: 1, col: 0 }, "TOTAL", "label"),
      planFigure({ row: 1, col: 1 }, 12, "count"),
      planText({ row: 2, col: 0 }, "Brazil", "label"),
      planFigure({ row: 2, col: 1 }, 3, "count"),
      planText({ row: 3, col: 0 }, "Chile", "label"),
      planFigure({ row: 3, col: 1 }, 9, "count"),
    ],
  });
