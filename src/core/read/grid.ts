import type { Range } from "../address";
import { readCell, type CellReading } from "../figure";
import type { Cell, SheetSnapshot } from "../sheet";

/** A cell of the grid together with what it says when read by itself. */
export interface GridCell extends CellReading {
  readonly row: number;
  readonly col: number;
  readonly cell: Cell;
  /** `figure`: a number, a band, an error value. `blank-figure`: nil, not available and the like. */
  readonly looks: "figure" | "blank-figure" | "text";
}

/** A sheet that can be asked for a cell by its place. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** Row by row, each from left to right; rows without content are absent. */
  readonly rows: ReadonlyMap<number, readonly GridCell[]>;
  readonly cells: readonly GridCell[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Merged areas by the key of their first cell. */
  readonly merges: ReadonlyMap<number, Range>;
}

/** Excel has 16,384 columns; so every cell of a sheet has a number of its own. */
const toKey = (row: number, col: number): number => row * 16384 + col;

function looksLike(reading: CellReading["reading"]): GridCell["looks"] {
  switch (reading.kind) {
    case "number":
    case "band":
    case "error":
      return "figure";
    case "nil":
    case "not-available":
    case "not-applicable":
    case "suppressed":
      return "blank-figure";
    case "empty":
    case "text":
      return "text";
  }
}

/** Reads every cell of a sheet once. Cells that show nothing are left away. */
export function toGrid(sheet: SheetSnapshot): Grid {
  const cells: GridCell[] = [];
  const rows = new Map<number, GridCell[]>();
  for (const cell of sheet.cells) {
    const { stated, reading, marks, isText, formula } = readCell(cell);
    if (reading.kind === "empty" && formula === null) continue;
    const { row: at, col } = cell;
    const looks = looksLike(reading);
    const gridCell: GridCell = { stated, reading, marks, isText, formula, row: at, col, cell, looks };
    cells.push(gridCell);
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [gridCell]);
    else row.push(gridCell);
  }
  const merges = new Map(sheet.merges.map((merge) => [toKey(merge.top, merge.left), merge]));
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  return { sheet, rows, cells, hiddenRows, hiddenColumns, merges };
}

/** The cell at a place, or `null` where nothing stands. */
export function cellAt(grid: Grid, row: number, col: number): GridCell | null {
  const cells = grid.rows.get(row);
  if (cells === undefined) return null;
  let [low, high] = [0, cells.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle];
    if (cell === undefined) return null;
    if (cell.col === col) return cell;
    if (cell.col < col) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** The cells of a row that lie in a range, from left to right. */
export function cellsOfRow(grid: Grid, row: number, range: Range): readonly GridCell[] {
  const cells = grid.rows.get(row) ?? [];
  const whole =
    cells[0] === undefined || (cells[0].col >= range.left && (cells.at(-1)?.col ?? 0) <= range.right);
  return whole ? cells : cells.filter((cell) => cell.col >= range.left && cell.col <= range.right);
}

/** The merged area that begins at a cell, or `null`. */
export function mergeAt(grid: Grid, row: number, col: number): Range | null {
  return grid.merges.get(toKey(row, col)) ?? null;
}
