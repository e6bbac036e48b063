import type { Range } from "../../core/address";
import type { SheetView } from "../../xlsx/view/sheet-view";
import { isShown, lineAt, placeOf, type Axis } from "./axis";
import { shownCorner, touches } from "./merges";

/** Which rows and columns are drawn: places of an axis; the last belongs to them. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

interface Scene {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: readonly Range[];
}

/** The lines of a window, with those that stay in sight, and others that have to be there. Sorted, none twice. */
export function linesOf(
  axis: Axis,
  { first, last }: Window,
  frozen: number,
  more: Iterable<number>,
): readonly number[] {
  const lines = new Set<number>();
  for (let place = 0; place < frozen; place++) add(lines, lineAt(axis, place));
  for (let place = Math.max(first, 0); place <= last; place++) add(lines, lineAt(axis, place));
  for (const line of more) if (isShown(axis, line)) lines.add(line);
  return [...lines].sort((one, other) => one - other);
}

function add(lines: Set<number>, line: number | null): void {
  if (line !== null) lines.add(line);
}

/** The merges that can be seen in a window: their corners are drawn with it, however far they have been scrolled away. */
export function mergesIn({ rows, columns, merges }: Scene, row: Window, col: Window): readonly Range[] {
  const area = {
    top: lineAt(rows, Math.max(row.first, 0)) ?? 0,
    bottom: lineAt(rows, row.last) ?? rows.count,
    left: lineAt(columns, Math.max(col.first, 0)) ?? 0,
    right: lineAt(columns, col.last) ?? columns.count,
  };
  return merges.filter((merge) => touches(merge, area));
}

/** Rows (or columns) in which the content of these merges begins. */
export function cornersOf(
  merges: readonly Range[],
  rows: Axis,
  columns: Axis,
  of: "row" | "col",
): Set<number> {
  const lines = new Set<number>();
  for (const merge of merges) {
    const corner = shownCorner(merge, rows, columns);
    if (corner !== null) lines.add(corner[of]);
  }
  return lines;
}

/** The nearest cells with a text on either side of a window, whose text may reach into it. Columns. */
export function besideOf(
  { cells }: SheetView,
  row: number,
  columns: Axis,
  window: Window,
): readonly number[] {
  const from = cells.starts[row];
  const to = cells.starts[row + 1];
  const left = lineAt(columns, Math.max(window.first, 0));
  const right = lineAt(columns, window.last);
  if (from === undefined || to === undefined || left === null || right === null) return [];
  const isText = (index: number): boolean => cells.texts[index] !== "";
  const beside: number[] = [];
  let before = firstFrom(cells.columns, from, to, left) - 1;
  while (before >= from && !isText(before)) before--;
  if (before >= from) beside.push(cells.columns[before] ?? 0);
  let after = firstFrom(cells.columns, from, to, right + 1);
  while (after < to && !isText(after)) after++;
  if (after < to) beside.push(cells.columns[after] ?? 0);
  return beside.filter((col) => lineAt(columns, placeOf(columns, col)) === col);
}

/** The first index from which columns are not before `col`. */
function firstFrom(columns: Uint16Array, from: number, to: number, col: number): number {
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((columns[middle] ?? 0) < col) from = middle + 1;
    else to = middle;
  }
  return from;
}
