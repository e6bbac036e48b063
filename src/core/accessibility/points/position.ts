import { cellsIn, endOfTables, isFilled, listTables } from "../found-table";
import { atCell, atRange, onSheet, overSheets } from "../judgement";
import { overTables } from "./tables";

/** Outside tables, texts stand in column A only: who reads by ear meets nothing elsewhere. */
export const judgeColumnA = overSheets((sheet) => {
  const inTables = new Set(listTables(sheet).flatMap(({ range }) => cellsIn(sheet, range)));
  return sheet.cells
    .filter((cell) => cell.col > 0 && isFilled(cell) && !inTables.has(cell))
    .map((cell) => atCell(sheet, cell));
});

/** Tables begin in column A. */
export const judgeLeftEdge = overTables((sheet, { range }) =>
  range.left === 0 ? [] : [atRange(sheet, range)],
);

/** Nothing stands under the last table of a sheet. */
export const judgeBelow = overTables((sheet, table, all) => {
  if (table !== all[0]) return [];
  const bottom = endOfTables(sheet, "bottom");
  return sheet.cells.filter((cell) => cell.row > bottom && isFilled(cell)).map((cell) => atCell(sheet, cell));
});

/** A sheet has one table at most. */
export const judgeOneTable = overSheets((sheet) => {
  const { length } = listTables(sheet);
  return length > 1 ? [onSheet(sheet, String(length))] : [];
});
