import type { Corner, DrawingView } from "../../xlsx/view/sheet-view";
import { sizeOf, startAt, startOf, type Axis } from "./axis";
import type { Window } from "./drawn-lines";

/** A drawing in CSS pixels from the first cell's corner. */
export interface Placed {
  /** The same as long as the sheet is. */
  readonly key: number;
  readonly drawing: DrawingView;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The drawings that reach into a window. One without a size (all its lines are hidden) is not seen. */
export function placeDrawings(
  drawings: readonly DrawingView[],
  rows: Axis,
  columns: Axis,
  row: Window,
  col: Window,
): readonly Placed[] {
  const upper = startAt(rows, Math.max(row.first, 0));
  const lower = startAt(rows, row.last + 1);
  const near = startAt(columns, Math.max(col.first, 0));
  const far = startAt(columns, col.last + 1);
  return drawings
    .map((drawing, key) => place(drawing, key, rows, columns))
    .filter(({ left, top, width, height }) => {
      const isSeen = top < lower && top + height > upper && left < far && left + width > near;
      return isSeen && width > 0 && height > 0;
    });
}

function place(drawing: DrawingView, key: number, rows: Axis, columns: Axis): Placed {
  const { from, to } = drawing.anchor;
  const [left, top] = cornerAt(from, rows, columns);
  const [right, bottom] = cornerAt(to, rows, columns);
  return { key, drawing, left, top, width: right - left, height: bottom - top };
}

/** A corner lies within its cell, however narrow that has become. */
function cornerAt({ row, col, x, y }: Corner, rows: Axis, columns: Axis): readonly [number, number] {
  return [
    startOf(columns, col) + Math.min(x, sizeOf(columns, col)),
    startOf(rows, row) + Math.min(y, sizeOf(rows, row)),
  ];
}

/** One more than the last row and column that a drawing reaches. */
export function reachOf(drawings: readonly DrawingView[]): {
  readonly rows: number;
  readonly columns: number;
} {
  return {
    rows: Math.max(0, ...drawings.map(({ anchor }) => anchor.to.row + 1)),
    columns: Math.max(0, ...drawings.map(({ anchor }) => anchor.to.col + 1)),
  };
}
