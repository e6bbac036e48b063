import { holds, type Range } from "../../core/address";
import { placeOf, type Axis } from "./axis";
import { type Place } from "./merges";

/** The sides on which a chosen cell is the last one, as bits; `null` where it is not chosen. */
export type FrameSides = number | null;

export const SIDE = { top: 1, right: 2, bottom: 4, left: 8 } as const;

interface Area extends Place {
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Which sides of the frame around what is chosen a cell draws. Hidden lines at its edge count for their neighbours. */
export function frameOf(ranges: readonly Range[], cell: Area, rows: Axis, columns: Axis): FrameSides {
  let sides: FrameSides = null;
  for (const range of ranges) {
    if (!holds(range, cell)) continue;
    sides =
      (sides ?? 0) |
      (placeOf(rows, range.top) >= placeOf(rows, cell.row) ? SIDE.top : 0) |
      (placeOf(columns, range.left) >= placeOf(columns, cell.col) ? SIDE.left : 0) |
      (placeOf(rows, range.bottom + 1) <= placeOf(rows, cell.row + cell.rowSpan) ? SIDE.bottom : 0) |
      (placeOf(columns, range.right + 1) <= placeOf(columns, cell.col + cell.colSpan) ? SIDE.right : 0);
  }
  return sides;
}
