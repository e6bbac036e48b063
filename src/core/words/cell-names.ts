import { nameSheet, toA1, toRangeA1, type CellRef } from "../address";
import { toSheetRanges } from "../findings/cell-ranges";
import type { NamedTable } from "../findings/facts";

/** More pieces than these are counted, not named. */
const MOST_PIECES = 6;

/** `B12`, or `'H1 2024'!B12` seen from a cell of another sheet. */
export function cellName(cell: CellRef, home: CellRef = cell): string {
  return `${sheetPrefix(cell.sheet, home)}${toA1(cell.row, cell.col)}`;
}

/** `B13:B21`, `B13:B15, B17`; cells of other sheets than that of `home` with their sheet. */
export function cellList(cells: readonly CellRef[], home: CellRef | undefined, glue = ", "): string {
  const pieces = toSheetRanges(cells).flatMap(({ sheet, ranges }) =>
    ranges.map((range) => `${sheetPrefix(sheet, home)}${toRangeA1(range)}`),
  );
  const named = pieces.slice(0, pieces.length > MOST_PIECES ? MOST_PIECES - 1 : MOST_PIECES);
  const more = pieces.length - named.length;
  return more > 0 ? `${named.join(glue)} and ${more} more` : named.join(glue);
}

/** `A16:E25`, with its sheet where that is another one. */
export function tableName({ sheet, range }: NamedTable, home: CellRef | undefined): string {
  return `${sheetPrefix(sheet, home)}${toRangeA1(range)}`;
}

function sheetPrefix(sheet: string, home: CellRef | undefined): string {
  return home === undefined || sheet === home.sheet ? "" : `${nameSheet(sheet)}!`;
}
