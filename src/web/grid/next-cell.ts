import { cellAt } from "../../xlsx/view/cell-at";
import type { SheetView } from "../../xlsx/view/sheet-view";
import { isShown, lineAt, placeAt, placeOf, startAt, type Axis } from "./axis";
import { cornerOf, mergeAt, type Place } from "./merges";

export interface Step {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
}

export interface Around {
  readonly view: SheetView;
  readonly rows: Axis;
  readonly columns: Axis;
  /** What is seen at once beside what stays in sight, in CSS pixels. */
  readonly page: { readonly height: number; readonly width: number };
}

/** The cell that a key leads to, as in Excel; `null` for a key that leads nowhere. */
export function nextCell(step: Step, from: Place, around: Around): Place | null {
  const to = nextPlace(step, from, around);
  return to === null ? null : cornerOf(around.view.merges, to);
}

/** The same where cells are chosen on the way: in a merge, the row or column that the keyboard came along is kept. */
export function nextPlace({ key, ctrl, alt }: Step, from: Place, around: Around): Place | null {
  return alt ? pageAside(key, from, around) : ctrl ? leap(key, from, around) : step(key, from, around);
}

const MOVES: Readonly<Record<string, readonly ["row" | "col", 1 | -1]>> = {
  ArrowUp: ["row", -1],
  ArrowDown: ["row", 1],
  ArrowLeft: ["col", -1],
  ArrowRight: ["col", 1],
};

function step(key: string, from: Place, around: Around): Place | null {
  const { rows, columns, view, page } = around;
  const move = MOVES[key];
  if (move !== undefined) return neighbour(from, move[0], move[1], around);
  if (key === "Home") return { ...from, col: lineAt(columns, 0) ?? from.col };
  if (key === "End") return { ...from, col: lastOfRow(view, from.row, columns) ?? from.col };
  if (key === "PageDown") return { ...from, row: paged(rows, from.row, page.height) };
  if (key === "PageUp") return { ...from, row: paged(rows, from.row, -page.height) };
  return null;
}

function leap(key: string, from: Place, around: Around): Place | null {
  const { rows, columns, view } = around;
  const move = MOVES[key];
  if (move !== undefined) return edgeOfData(from, move[0], move[1], around);
  if (key === "Home") return { row: lineAt(rows, 0) ?? from.row, col: lineAt(columns, 0) ?? from.col };
  if (key === "End") {
    return {
      row: lastShown(rows, view.rows - 1) ?? from.row,
      col: lastShown(columns, view.columns - 1) ?? from.col,
    };
  }
  return null;
}

function pageAside(key: string, from: Place, { columns, page }: Around): Place | null {
  if (key === "PageDown") return { ...from, col: paged(columns, from.col, page.width) };
  if (key === "PageUp") return { ...from, col: paged(columns, from.col, -page.width) };
  return null;
}

/** The next line that is shown; out of a merge, from the side that lies that way. */
function neighbour(from: Place, along: "row" | "col", by: 1 | -1, { view, rows, columns }: Around): Place {
  const merge = mergeAt(view.merges, from);
  const [near, far] =
    merge === null
      ? [from[along], from[along]]
      : along === "row"
        ? [merge.top, merge.bottom]
        : [merge.left, merge.right];
  const axis = along === "row" ? rows : columns;
  const place = by < 0 ? placeOf(axis, near) - 1 : placeOf(axis, far + 1);
  return { ...from, [along]: lineAt(axis, place) ?? from[along] };
}

/** As Ctrl+arrow: on to the last cell before a gap, or over the gap to the next cell with content, or to the end. */
function edgeOfData(from: Place, along: "row" | "col", by: 1 | -1, around: Around): Place {
  const { view, rows, columns } = around;
  const axis = along === "row" ? rows : columns;
  const used = (along === "row" ? view.rows : view.columns) - 1;
  const hasText = (place: number): boolean => {
    const line = lineAt(axis, place);
    if (line === null) return false;
    const cell = { ...from, [along]: line };
    return (cellAt(view, cell.row, cell.col)?.text ?? "") !== "";
  };
  const lastUsed = lastShown(axis, used);
  const end = by < 0 ? 0 : lastUsed === null ? 0 : placeOf(axis, lastUsed);
  let place = placeOf(axis, from[along]);
  // Below all content, there is only the end.
  if (by > 0 && place >= end) return { ...from, [along]: lineAt(axis, axis.lines.length - 1) ?? from[along] };
  place += place === end ? 0 : by;
  const isWithin = hasText(place - by) && hasText(place);
  while (place !== end && (isWithin ? hasText(place + by) : !hasText(place))) place += by;
  return { ...from, [along]: lineAt(axis, place) ?? from[along] };
}

/** The line that is one page further on. At least one line further, where there is one. */
function paged(axis: Axis, line: number, way: number): number {
  const place = placeOf(axis, line);
  const aim = placeAt(axis, startAt(axis, place) + way);
  const moved = aim === place ? place + Math.sign(way) : aim;
  return lineAt(axis, Math.min(Math.max(moved, 0), axis.lines.length - 1)) ?? line;
}

/** The last line up to this one that is shown. */
function lastShown(axis: Axis, line: number): number | null {
  const place = placeOf(axis, line);
  return lineAt(axis, isShown(axis, line) ? place : place - 1);
}

function lastOfRow({ cells }: SheetView, row: number, columns: Axis): number | null {
  const from = cells.starts[row];
  const to = cells.starts[row + 1];
  if (from === undefined || to === undefined) return null;
  for (let index = to - 1; index >= from; index--) {
    if (cells.texts[index] !== "") return lastShown(columns, cells.columns[index] ?? 0);
  }
  return null;
}
