import { holds, type Range } from "../../core/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../xlsx/limits";
import { mergeAt, touches, type Place } from "./merges";

/** What is chosen in a sheet. */
export interface Selection {
  /** The cell that the keyboard is on; everything else goes out from it. */
  readonly active: Place;
  /** The far end: where Shift and an arrow key go on. */
  readonly head: Place;
  /** The active cell lies in the first of them. Whole rows and columns go to the last one that Excel has. */
  readonly ranges: readonly Range[];
}

type Merges = readonly Range[];

const LAST = { row: MAX_ROWS - 1, col: MAX_COLUMNS - 1 } as const;

/** One cell, or the merge that it lies in. */
export function chooseCell(merges: Merges, cell: Place): Selection {
  const range = mergeAt(merges, cell) ?? around(cell, cell);
  const active = { row: range.top, col: range.left };
  return { active, head: active, ranges: [range] };
}

/** A cell more, beside what was chosen before: it becomes the active one. */
export function addCell(merges: Merges, { ranges }: Selection, cell: Place): Selection {
  const one = chooseCell(merges, cell);
  return { ...one, ranges: [...one.ranges, ...ranges] };
}

/** From the active cell to another one, instead of the first range. Whole rows stay whole rows, columns whole columns. */
export function extendTo(merges: Merges, { active, ranges }: Selection, head: Place): Selection {
  const [first, ...others] = ranges;
  const box = around(active, head);
  const range =
    first !== undefined && isWholeRows(first)
      ? { ...first, top: box.top, bottom: box.bottom }
      : first !== undefined && isWholeColumns(first)
        ? { ...first, left: box.left, right: box.right }
        : withMerges(merges, box);
  return { active, head, ranges: [range, ...others] };
}

/** The rows (or columns) of the first range, from one edge of the sheet to the other. */
export function widen({ active, head, ranges }: Selection, to: "row" | "col"): Selection {
  const [first = around(active, head), ...others] = ranges;
  return { active, head, ranges: [toWhole(to, first), ...others] };
}

/**
 * A row or a column by its heading.
 * @param at the line across it in which the active cell is to be: one that is in sight, so that nothing scrolls away
 */
export function chooseLine(of: "row" | "col", line: number, at: number): Selection {
  const active = of === "row" ? { row: line, col: at } : { row: at, col: line };
  return widen({ active, head: active, ranges: [around(active, active)] }, of);
}

/** A row or a column more, beside what was chosen before; `at` as above. */
export function addLine({ ranges }: Selection, of: "row" | "col", line: number, at: number): Selection {
  const one = chooseLine(of, line, at);
  return { ...one, ranges: [...one.ranges, ...ranges] };
}

/** As far as the heading of another one. */
export function extendToLine(
  { active, head, ranges }: Selection,
  of: "row" | "col",
  line: number,
): Selection {
  const to = { ...head, [of]: line };
  return { active, head: to, ranges: [toWhole(of, around(active, to)), ...ranges.slice(1)] };
}

/** Everything that the sheet holds, and the active cell where it lies beyond. */
export function chooseAll(
  view: { readonly rows: number; readonly columns: number },
  active: Place,
): Selection {
  const head = { row: Math.max(view.rows - 1, active.row), col: Math.max(view.columns - 1, active.col) };
  return { active, head, ranges: [around({ row: 0, col: 0 }, head)] };
}

/** More than one cell; a merge is one. */
export function isSeveral(merges: Merges, { ranges, active }: Selection): boolean {
  const [first, second] = ranges;
  if (first === undefined) return false;
  const one = mergeAt(merges, active) ?? around(active, active);
  return second !== undefined || !contains(one, first);
}

/** The cells in these ranges; one that lies in several counts once. */
export function countCells(ranges: readonly Range[]): number {
  const edges = [...new Set(ranges.flatMap(({ top, bottom }) => [top, bottom + 1]))].sort((a, b) => a - b);
  const sorted = [...ranges].sort((a, b) => a.left - b.left);
  let count = 0;
  edges.forEach((start, index) => {
    // Between two edges, every row is like the others.
    const rows = (edges[index + 1] ?? start) - start;
    let next = 0;
    for (const { top, bottom, left, right } of sorted) {
      if (top > start || bottom < start || right < next) continue;
      count += rows * (right + 1 - Math.max(left, next));
      next = right + 1;
    }
  });
  return count;
}

export const isWholeRows = ({ left, right }: Range): boolean => left === 0 && right === LAST.col;
export const isWholeColumns = ({ top, bottom }: Range): boolean => top === 0 && bottom === LAST.row;

const toWhole = (of: "row" | "col", range: Range): Range =>
  of === "row" ? { ...range, left: 0, right: LAST.col } : { ...range, top: 0, bottom: LAST.row };

const around = (one: Place, other: Place): Range => ({
  top: Math.min(one.row, other.row),
  bottom: Math.max(one.row, other.row),
  left: Math.min(one.col, other.col),
  right: Math.max(one.col, other.col),
});

const contains = (outer: Range, { top, left, bottom, right }: Range): boolean =>
  holds(outer, { row: top, col: left }) && holds(outer, { row: bottom, col: right });

/** With every merge that it touches, as a whole. */
function withMerges(merges: Merges, range: Range): Range {
  const more = merges.filter((merge) => touches(merge, range) && !contains(range, merge));
  if (more.length === 0) return range;
  const all = [range, ...more];
  return withMerges(merges, {
    top: Math.min(...all.map(({ top }) => top)),
    left: Math.min(...all.map(({ left }) => left)),
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
    right: Math.max(...all.map(({ right }) => right)),
  });
}
