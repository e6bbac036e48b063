import type { GridCell } from "./grid";

/** What a cell in a column of periods says: a year kept as a number is one even where the sheet shows it as `2,024`. */
export function toPeriodText({ cell, stated }: Pick<GridCell, "cell" | "stated">): string {
  const { value } = cell;
  const isYear = typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2099;
  return isYear ? String(value) : stated;
}
