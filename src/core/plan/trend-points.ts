import type { TrendPoint } from "../words/trend-words";
import type { Words } from "../words/words";
import { MISSING, type Shown } from "./published";
import { markOf } from "./trend-block";
import type { TrendCell, TrendColumns } from "./trend-columns";
import type { TrendRow } from "./trend-rows";

/** The cells of a column of the sheet in some rows; none where there is no such column. */
export function cellsAt(
  { columns }: TrendColumns,
  col: number | null,
  chosen: readonly number[],
): readonly TrendCell[] {
  if (col === null) return [];
  return chosen.map((row) => columns[col - 1]?.cells[row] ?? { value: "", formula: null });
}

/** A column is called otherwise after one of the periods: nothing is said then of the first and the last. */
export function hasBreak(rows: readonly TrendRow[], chosen: readonly number[]): boolean {
  return chosen.some((row) => markOf(rows, row) !== "");
}

/** A period as sentences on charts name it. */
export function pointName(rows: readonly TrendRow[], row: number, { report }: Words): string {
  return `${report.periodName(rows[row]?.period.label ?? "")}${markOf(rows, row)}`;
}

/** The periods with a number, as sentences name them. */
export function pointsOf(
  rows: readonly TrendRow[],
  chosen: readonly number[],
  cells: readonly TrendCell[],
  words: Words,
): readonly TrendPoint[] {
  return chosen.flatMap((row, at) => {
    const value = cells[at]?.value;
    return typeof value === "number" ? [{ period: pointName(rows, row, words), value, decimals: 0 }] : [];
  });
}

export function toShown({ value, formula }: TrendCell): Shown {
  return typeof value === "number" ? { kind: "number", value, source: null, formula } : MISSING;
}
