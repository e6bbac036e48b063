import type { Range } from "../../address";
import { toLineCount, toWidth } from "../../plan/text-size";
import { rememberOf } from "../../remember";
import { endOfTables, isFilled } from "../found-table";
import { atCell, atRange, fromPlaces, onSheet, overSheets, type Judgement } from "../judgement";
import { toSpotKey } from "../spot-key";
import type { CellStructure, SheetStructure, WorkbookStructure } from "../structure";

/**
 * Letters differ in width, and their widths are not in the file. A text counts as cut off only where it would not fit even if all
 * its letters were this narrow, in widths of a digit.
 */
const NARROW = 0.72;
/** In points: the least height of a line, by the size of its font. */
const TIGHT_LINE = 1.1;
const USUAL_SIZE = 11;

/** All text can be seen: none runs under its neighbour, none is cut by the height of its row. */
export const judgeCutOff = overSheets((sheet) => {
  const filled = new Set(sheet.cells.filter(isFilled).map(toSpotKey));
  return sheet.cells
    .filter((cell) => !cell.isNumber && isFilled(cell) && !cell.look.isRotated)
    .filter((cell) => isCutOff(cell, sheet, filled.has(toSpotKey({ ...cell, col: cell.col + 1 }))))
    .map((cell) => atCell(sheet, cell));
});

function isCutOff(cell: CellStructure, sheet: SheetStructure, hasNeighbour: boolean): boolean {
  const { text, look, row } = cell;
  const width = widthOf(cell, sheet);
  const scale = look.size / USUAL_SIZE;
  if (!look.wrap) {
    const longest = Math.max(...text.split("\n").map(toWidth));
    return hasNeighbour && longest * NARROW * scale > width;
  }
  const height = sheet.rowHeights.get(row);
  if (height === undefined) return false;
  const lines = toLineCount(text, width / (NARROW * scale), "plain");
  return lines > 1 && lines * look.size * TIGHT_LINE > height + look.size * 0.5;
}

/** Of its column, or of all columns that it is merged over. */
function widthOf({ row, col }: CellStructure, sheet: SheetStructure): number {
  const merge = mergesOf(sheet).get(toSpotKey({ row, col }));
  let width = 0;
  for (let each = col; each <= (merge?.right ?? col); each += 1) {
    width += sheet.columnWidths[each] ?? sheet.defaultWidth;
  }
  return width;
}

/** The merged cells by the first of them. */
const mergesOf = rememberOf(
  ({ merges }: SheetStructure): ReadonlyMap<number, Range> =>
    new Map(merges.map((merge) => [toSpotKey({ row: merge.top, col: merge.left }), merge])),
);

/** No filters and no frozen rows: who reads by ear does not notice them, and misses rows. */
export const judgeFiltersAndPanes = overSheets((sheet) => [
  ...sheet.filters.map((range) => atRange(sheet, range)),
  ...(sheet.isFrozen ? [onSheet(sheet)] : []),
]);

/** No row and no column with content is hidden. */
export const judgeHiddenCells = overSheets((sheet) => {
  const bottom = Math.max(endOfTables(sheet, "bottom"), lastOf(sheet, "row"));
  const right = Math.max(endOfTables(sheet, "right"), lastOf(sheet, "col"));
  return [
    ...sheet.hiddenRows
      .filter((row) => row <= bottom)
      .map((row) => atRange(sheet, { top: row, left: 0, bottom: row, right })),
    ...sheet.hiddenColumns
      .filter((col) => col <= right)
      .map((col) => atRange(sheet, { top: 0, left: col, bottom, right: col })),
  ];
});

function lastOf({ cells }: SheetStructure, side: "row" | "col"): number {
  return cells.reduce((last, cell) => (isFilled(cell) ? Math.max(last, cell[side]) : last), -1);
}

/** No sheet is hidden. */
export function judgeHiddenSheets({ sheets }: WorkbookStructure): Judgement {
  return fromPlaces(sheets.filter(({ state }) => state !== "visible").map((sheet) => onSheet(sheet)));
}

/** People can go to every cell. */
export const judgeProtection = overSheets((sheet) => (sheet.isLocked ? [onSheet(sheet)] : []));

/** Nothing is said in comments, which are boxes that open under a mouse. */
export const judgeComments = overSheets((sheet) => sheet.comments.map((spot) => atCell(sheet, spot)));
