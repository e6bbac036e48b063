import type { CellRef, Range } from "../../core/address";

/** Every cell of a range, row by row: `A1:B2 → A1, B1, A2, B2`. */
export function toCells(sheet: string, { top, left, bottom, right }: Range): readonly CellRef[] {
  const cells: CellRef[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let col = left; col <= right; col += 1) cells.push({ sheet, row, col });
  }
  return cells;
}
