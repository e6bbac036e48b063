import { holds, type Range } from "../../core/address";
import { lineAt, placeOf, sizeIn, type Axis, type Sizes } from "./axis";

export interface Place {
  readonly row: number;
  readonly col: number;
}

export const touches = (one: Range, other: Range): boolean =>
  one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left;

export const mergeAt = (merges: readonly Range[], cell: Place): Range | null =>
  merges.find((merge) => holds(merge, cell)) ?? null;

/** The cell that stands for this one: the corner of the merge that it lies in, or itself. */
export function cornerOf(merges: readonly Range[], cell: Place): Place {
  const merge = mergeAt(merges, cell);
  return merge === null ? cell : { row: merge.top, col: merge.left };
}

/** Where the content of a merge is drawn: its first row and column that are shown. `null` where none is. */
export function shownCorner(merge: Range, rows: Axis, columns: Axis): Place | null {
  const row = lineAt(rows, placeOf(rows, merge.top));
  const col = lineAt(columns, placeOf(columns, merge.left));
  return row === null || col === null || row > merge.bottom || col > merge.right ? null : { row, col };
}

/** Whether one of these lines is shown without anything being opened. */
export function isAnyShown(sizes: Sizes, first: number, last: number): boolean {
  for (let line = first; line <= last; line++) if (sizeIn(sizes, line) > 0) return true;
  return false;
}

/** Merges by row, so that none is looked for in vain. */
export type MergesOfRow = (row: number) => readonly Range[];

/** Taller ones are kept beside, so that one over a whole column does not fill a map. */
const TALL = 100;
const NONE: readonly Range[] = [];

export function sortMerges(merges: readonly Range[]): MergesOfRow {
  const tall = merges.filter(({ top, bottom }) => bottom - top >= TALL);
  const byRow = new Map<number, Range[]>();
  for (const merge of merges) {
    if (merge.bottom - merge.top >= TALL) continue;
    for (let row = merge.top; row <= merge.bottom; row++) {
      const here = byRow.get(row);
      if (here === undefined) byRow.set(row, [merge]);
      else here.push(merge);
    }
  }
  return (row) => {
    const here = byRow.get(row) ?? NONE;
    const tallHere = tall.filter(({ top, bottom }) => row >= top && row <= bottom);
    return tallHere.length === 0 ? here : [...here, ...tallHere];
  };
}
