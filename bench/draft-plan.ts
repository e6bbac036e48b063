import { NEUTRAL_LOOKS } from "../src/core/plan/looks";
import type { PlannedCell, SheetPlan, StyleName, WorkbookPlan } from "../src/core/plan/workbook-plan";
import type { DraftSheet } from "./draft";

/** A draft as a workbook plan, so that the .xlsx writer can make a file of it to read. */
export function toPlan(draft: readonly DraftSheet[]): WorkbookPlan {
  return {
    properties: { title: "Draft", subject: "", description: "", organisation: "", language: "en" },
    looks: NEUTRAL_LOOKS,
    sheets: draft.map(toSheetPlan),
  };
}

function toSheetPlan({ name, rows }: DraftSheet): SheetPlan {
  return {
    name,
    cells: rows.flatMap((row, at) => row.flatMap((value, col) => toCell(value, at, col, row.length))),
    columnWidths: [],
    rowHeights: [],
    merges: [],
    freeze: null,
    print: { paper: "a4", orientation: "portrait", repeatRows: null, footer: "" },
    charts: [],
    summary: "",
  };
}

function toCell(
  value: string | number | null,
  row: number,
  col: number,
  width: number,
): readonly PlannedCell[] {
  if (value === null) return [];
  return [{ row, col, value, formula: null, style: toStyle(value, col, width), link: null, source: null }];
}

/** The outcome tables have five columns, and shares in the second and the fourth. */
function toStyle(value: string | number, col: number, width: number): StyleName {
  if (typeof value === "string") return "text";
  return width === 5 && col % 2 === 1 ? "share" : "count";
}
