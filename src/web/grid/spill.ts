import { holds, type Range } from "../../core/address";
import { cellAt } from "../../xlsx/view/cell-at";
import type { CellView, SheetView } from "../../xlsx/view/sheet-view";
import { lineAt, placeOf, startAt, type Axis } from "./axis";
import { type Place } from "./merges";

/** How far a text goes beyond its cell, in CSS pixels. */
export interface Spill {
  readonly left: number;
  readonly right: number;
}

interface Spilling {
  readonly view: SheetView;
  readonly columns: Axis;
  readonly merges: readonly Range[];
  readonly cell: Place;
  readonly look: CellView;
  readonly side: "left" | "center" | "right";
  /** What its own cell is too narrow by; less than nothing where it has room. */
  readonly missing: number;
}

/**
 * As Excel does: a text on the left goes on to the right as far as the cells there are empty, one on the right to the
 * left, one in the middle to both; one that is centred across lies over all empty cells to the right that say the same.
 */
export function spillOf(of: Spilling): Spill {
  const { look, side, missing } = of;
  if (look.horizontal === "center-across") return { left: 0, right: across(of) };
  if (missing <= 0) return { left: 0, right: 0 };
  const half = side === "center" ? missing / 2 : missing;
  return {
    left: side === "left" ? 0 : emptyBeside(of, -1, half),
    right: side === "right" ? 0 : emptyBeside(of, 1, half),
  };
}

/** The room in empty cells on one side; as much as is needed, and no more than there is. */
function emptyBeside({ view, columns, merges, cell }: Spilling, step: 1 | -1, needed: number): number {
  let room = 0;
  const from = placeOf(columns, cell.col);
  for (let place = from + step; room < needed; place += step) {
    const col = lineAt(columns, place);
    const last = lineAt(columns, place - step) ?? cell.col;
    if (col === null || !isFree(view, merges, cell.row, last + step, col)) break;
    room += startAt(columns, place + 1) - startAt(columns, place);
  }
  return Math.min(room, needed);
}

/** Whether these columns are empty; a text in a hidden one between two that are shown is in the way, too. */
function isFree(view: SheetView, merges: readonly Range[], row: number, from: number, to: number): boolean {
  for (let col = Math.min(from, to); col <= Math.max(from, to); col++) {
    if (!isEmpty(view, merges, { row, col })) return false;
  }
  return true;
}

const isEmpty = (view: SheetView, merges: readonly Range[], cell: Place): boolean =>
  (cellAt(view, cell.row, cell.col)?.text ?? "") === "" && !merges.some((merge) => holds(merge, cell));

function across({ view, columns, merges, cell }: Spilling): number {
  let room = 0;
  for (let place = placeOf(columns, cell.col) + 1; ; place++) {
    const col = lineAt(columns, place);
    if (col === null || !isEmpty(view, merges, { row: cell.row, col })) return room;
    if (cellAt(view, cell.row, col)?.look.horizontal !== "center-across") return room;
    room += startAt(columns, place + 1) - startAt(columns, place);
  }
}
