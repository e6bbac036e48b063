import type { Range } from "../address";
import type { Grid, GridCell } from "./grid";

/**
 * The islands of a sheet: rectangles of content with blank rows or columns around them.
 * The sheet is cut along blank rows, each part along blank columns, and so on until nothing is left to cut.
 *
 * ```
 *   Title                          one block
 *
 *   Country  A  B     Country  C   two blocks
 *   Brazil   1  2     Brazil   3
 * ```
 */
export function findBlocks(grid: Grid): readonly Range[] {
  return cut(grid.cells, "rows", false).sort((a, b) => a.top - b.top || a.left - b.left);
}

function cut(cells: readonly GridCell[], along: "rows" | "columns", isLastTry: boolean): Range[] {
  if (cells.length === 0) return [];
  const pieces = split(cells, along === "rows" ? (cell) => cell.row : (cell) => cell.col);
  const across = along === "rows" ? "columns" : "rows";
  if (pieces.length === 1) return isLastTry ? [extent(cells)] : cut(cells, across, true);
  return pieces.flatMap((piece) => cut(piece, across, false));
}

/** Parts the cells wherever a whole line of them is missing. */
function split(cells: readonly GridCell[], lineOf: (cell: GridCell) => number): GridCell[][] {
  const byLine = new Map<number, GridCell[]>();
  for (const cell of cells) {
    const line = byLine.get(lineOf(cell));
    if (line === undefined) byLine.set(lineOf(cell), [cell]);
    else line.push(cell);
  }
  const pieces: GridCell[][] = [];
  let previous = -2;
  for (const line of [...byLine.keys()].sort((a, b) => a - b)) {
    const members = byLine.get(line) ?? [];
    const piece = pieces.at(-1);
    if (piece === undefined || line > previous + 1) pieces.push([...members]);
    else for (const member of members) piece.push(member);
    previous = line;
  }
  return pieces;
}

function extent(cells: readonly GridCell[]): Range {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, col } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, col);
    right = Math.max(right, col);
  }
  return { top, left, bottom, right };
}
