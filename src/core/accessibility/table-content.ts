import { holds, type Range } from "../address";
import { rememberOf } from "../remember";
import { cellsIn, type FoundTable } from "./found-table";
import { toSpotKey } from "./spot-key";
import type { CellStructure, SheetStructure } from "./structure";

/** The cells of one table, to be asked by place. */
export interface TableContent {
  readonly at: (row: number, col: number) => CellStructure | undefined;
  /** Rows under the header, and columns, in which no cell is filled. */
  readonly blankRows: readonly number[];
  readonly blankColumns: readonly number[];
  /** Under the header, within rows and columns that are not blank, and under no merged cell. */
  readonly emptyCells: readonly { readonly row: number; readonly col: number }[];
}

/** The first row under the header; a table without a tagged header is taken to have one row of headings, too. */
export function bodyTop({ range, marked }: FoundTable): number {
  return marked?.hasHeaderRow === false ? range.top : range.top + 1;
}

/** Looks into a table of a sheet. Tables of thousands of empty cells are asked for at most `MOST` of each. */
export function lookInto(sheet: SheetStructure, table: FoundTable): TableContent {
  return contentIn(sheet)(table);
}

const contentIn = rememberOf((sheet: SheetStructure) =>
  rememberOf((table: FoundTable) => toContent(sheet, table)),
);

function toContent(sheet: SheetStructure, table: FoundTable): TableContent {
  const { range } = table;
  const cells = new Map<number, CellStructure>();
  const rows = new Set<number>();
  const columns = new Set<number>();
  const top = bodyTop(table);
  for (const cell of cellsIn(sheet, range)) {
    cells.set(toSpotKey(cell), cell);
    if (cell.row < top) continue;
    rows.add(cell.row);
    columns.add(cell.col);
  }
  const merges = sheet.merges.filter((merge) => overlap(merge, range));
  const emptyCells: { row: number; col: number }[] = [];
  const filled = [...columns].sort((a, b) => a - b);
  for (const row of [...rows].sort((a, b) => a - b)) {
    for (const col of filled) {
      if (emptyCells.length >= MOST || cells.has(toSpotKey({ row, col }))) continue;
      if (!merges.some((merge) => holds(merge, { row, col }))) emptyCells.push({ row, col });
    }
  }
  return {
    at: (row, col) => cells.get(toSpotKey({ row, col })),
    blankRows: listMissing(top, range.bottom, rows),
    blankColumns: listMissing(range.left, range.right, columns),
    emptyCells,
  };
}

const MOST = 1000;

function listMissing(first: number, last: number, there: ReadonlySet<number>): readonly number[] {
  const missing: number[] = [];
  for (let each = first; each <= last && missing.length < MOST; each += 1) {
    if (!there.has(each)) missing.push(each);
  }
  return missing;
}

function overlap(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
