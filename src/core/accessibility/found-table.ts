import { holds, type Range } from "../address";
import { rememberOf } from "../remember";
import type { CellStructure, SheetStructure, TableStructure } from "./structure";

/** A table of Excel's own, or cells that look like one and are not marked as such. */
export interface FoundTable {
  readonly range: Range;
  readonly marked: TableStructure | null;
}

/**
 * The tables of a sheet, by row. Cells that are in no table of Excel's own look like one where at least two rows below each
 * other have a text or a number in at least two columns.
 *
 * ```
 * Requests in 2024
 *
 * Country | Requests      ← a table, A3:B5
 * Brazil  | 3
 * Chile   | 2
 * ```
 */
export const listTables = rememberOf((sheet: SheetStructure): readonly FoundTable[] => {
  const marked = sheet.tables.map((table) => ({ range: table.range, marked: table }));
  const taken = new Set(marked.flatMap(({ range }) => cellsIn(sheet, range)));
  const loose = sheet.cells.filter((cell) => isFilled(cell) && !taken.has(cell));
  const found = [...marked, ...listLoose(loose).map((range) => ({ range, marked: null }))];
  return found.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
});

/** The last row or column that a table of the sheet reaches; -1 where there is none. */
export function endOfTables(sheet: SheetStructure, side: "bottom" | "right"): number {
  return listTables(sheet).reduce((last, { range }) => Math.max(last, range[side]), -1);
}

const FEWEST_ROWS = 2;
const FEWEST_COLUMNS = 2;

function listLoose(cells: readonly CellStructure[]): readonly Range[] {
  const rows = new Map<number, number[]>();
  for (const { row, col } of cells) {
    const cols = rows.get(row);
    if (cols === undefined) rows.set(row, [col]);
    else cols.push(col);
  }
  const lines = [...rows]
    .filter(([, cols]) => cols.length >= FEWEST_COLUMNS)
    .map(([row, cols]) => ({ top: row, left: Math.min(...cols), bottom: row, right: Math.max(...cols) }))
    .sort((a, b) => a.top - b.top);
  return joinLines(lines).filter(({ top, bottom }) => bottom - top + 1 >= FEWEST_ROWS);
}

/** Rows right below each other become one range around them. */
function joinLines(lines: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last === undefined || line.top > last.bottom + 1) joined.push(line);
    else {
      const left = Math.min(last.left, line.left);
      joined[joined.length - 1] = {
        top: last.top,
        left,
        bottom: line.bottom,
        right: Math.max(last.right, line.right),
      };
    }
  }
  return joined;
}

/** The filled cells of a range; the rows of a sheet are in order, so they are found by halving. */
export function cellsIn({ cells }: SheetStructure, range: Range): readonly CellStructure[] {
  const from = firstAt(cells, range.top);
  const to = firstAt(cells, range.bottom + 1);
  return cells.slice(from, to).filter((cell) => isFilled(cell) && holds(range, cell));
}

/** The index of the first cell in a row or below it. */
function firstAt(cells: readonly CellStructure[], row: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((cells[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a cell holds something to see. */
export function isFilled({ text }: CellStructure): boolean {
  return text.trim() !== "";
}
