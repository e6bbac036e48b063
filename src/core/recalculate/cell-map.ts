import type { CellRef } from "../address";
import type { Area } from "./expression";

/** Something kept for single cells of a workbook, most of whose cells hold nothing. */
export interface CellMap<T> {
  readonly set: (cell: CellRef, value: T) => void;
  readonly get: (cell: CellRef) => T | undefined;
  /** What is kept for the cells of an area, row by row: as much work as there is to find, however large the area is. */
  readonly rowsIn: (area: Area) => Iterable<readonly T[]>;
}

/** Excel does not tell cases apart in the names of sheets. */
export function createCellMap<T>(): CellMap<T> {
  const bySheet = new Map<string, Map<number, Map<number, T>>>();
  const rowsOf = (sheet: string) => bySheet.get(sheet.toLowerCase());
  return {
    set: ({ sheet, row, col }, value) => {
      const known = rowsOf(sheet);
      const rows = known ?? new Map<number, Map<number, T>>();
      if (known === undefined) bySheet.set(sheet.toLowerCase(), rows);
      const inRow = rows.get(row);
      if (inRow === undefined) rows.set(row, new Map([[col, value]]));
      else inRow.set(col, value);
    },
    get: ({ sheet, row, col }) => rowsOf(sheet)?.get(row)?.get(col),
    *rowsIn({ sheet, top, bottom, left, right }) {
      const rows = rowsOf(sheet);
      if (rows === undefined) return;
      if (bottom - top < rows.size) {
        for (let row = top; row <= bottom; row += 1) {
          const inRow = rows.get(row);
          if (inRow !== undefined) yield between(inRow, left, right);
        }
      } else {
        for (const [row, inRow] of rows) if (top <= row && row <= bottom) yield between(inRow, left, right);
      }
    },
  };
}

function between<T>(inRow: ReadonlyMap<number, T>, left: number, right: number): readonly T[] {
  const found: T[] = [];
  if (right - left < inRow.size) {
    for (let col = left; col <= right; col += 1) {
      const value = inRow.get(col);
      if (value !== undefined) found.push(value);
    }
  } else {
    inRow.forEach((value, col) => {
      if (left <= col && col <= right) found.push(value);
    });
  }
  return found;
}
