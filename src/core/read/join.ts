import type { Range } from "../address";
import { findPlace } from "../places";
import { findBlocks } from "./blocks";
import { cellsOfRow, type Grid, type GridCell } from "./grid";
import { normaliseWords } from "./normalise";
import { figureColumns, firstRow, lastRow, sketchBlock, type Sketch } from "./sketch";
import { areUnfilledRowsOf } from "./unfilled";
import { SOME_TOTAL } from "./vocabulary";

/** All sketches of a sheet, with the parts put together that only a blank row or column keeps apart. */
export function sketchSheet(grid: Grid): readonly Sketch[] {
  const blocks = joinSideways(grid, findBlocks(grid));
  const sketches: Sketch[] = [];
  for (const sketch of blocks.flatMap((block) => sketchBlock(grid, block))) {
    const above = sketches.findLast((other) => isAbove(other, sketch));
    const joined = above === undefined ? null : joinDownwards(above, sketch);
    if (above !== undefined && joined !== null) sketches.splice(sketches.indexOf(above), 1, ...joined);
    else sketches.push(sketch);
  }
  return sketches;
}

/**
 * Puts figures without labels of their own to the block at their left, over a blank column:
 *
 * ```
 * Country  Requests  [blank]  Approved  Rejected
 * ```
 */
function joinSideways(grid: Grid, blocks: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const block of [...blocks].sort((a, b) => a.left - b.left || a.top - b.top)) {
    const neighbour = joined
      .filter((left) => left.right < block.left && left.top <= block.bottom && block.top <= left.bottom)
      .sort((a, b) => b.right - a.right)[0];
    if (neighbour !== undefined && belongTogether(grid, neighbour, block)) {
      joined.splice(joined.indexOf(neighbour), 1, {
        top: Math.min(neighbour.top, block.top),
        left: neighbour.left,
        bottom: Math.max(neighbour.bottom, block.bottom),
        right: block.right,
      });
    } else joined.push(block);
  }
  return joined.sort((a, b) => a.top - b.top || a.left - b.left);
}

function belongTogether(grid: Grid, left: Range, right: Range): boolean {
  const rows = rowsWithFigures(grid, right);
  const areLevel = left.top === right.top && left.bottom === right.bottom;
  const isTextOnly = rowsWithFigures(grid, left).length === 0;
  if (rows.length === 0) return areLevel && isTextOnly && right.left - left.right === 2;
  const hasLabels =
    rows.filter((row) => cellsOfRow(grid, row, right)[0]?.looks === "text").length * 2 >= rows.length;
  const labelled = rows.every((row) => cellsOfRow(grid, row, left).some((cell) => cell.looks === "text"));
  if (!labelled) return false;
  return !hasLabels || (isTextOnly && areLevel);
}

function rowsWithFigures(grid: Grid, range: Range): readonly number[] {
  const rows: number[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    if (cellsOfRow(grid, row, range).some((cell) => cell.looks !== "text")) rows.push(row);
  }
  return rows;
}

function isAbove(upper: Sketch, lower: Sketch): boolean {
  return lastRow(upper) < firstRow(lower) && upper.left <= lower.right && lower.left <= upper.right;
}

/** Figures without a boxhead of their own continue the table above them; those with a title are a further table under its boxhead. */
function joinDownwards(upper: Sketch, lower: Sketch): readonly Sketch[] | null {
  if (lower.body.length === 0) return joinUnfilled(upper, lower);
  if (lower.head.length > 0) return repeatsHead(upper, lower) ? [append(upper, lower)] : null;
  if (lower.left < upper.left || lower.right > upper.right) return null;
  if (upper.body.length === 0) return isNear(upper, lower) ? joinHead(upper, lower) : null;
  if (upper.head.length === 0) return null;
  if (lower.titles.length > 0) {
    const { left, right, head } = upper;
    return [upper, { ...lower, left, right, head, borrowsHead: true }];
  }
  if (!isNear(upper, lower) || !continues(upper, lower)) return null;
  return [append(upper, lower)];
}

/** Rows of a long table without their counts, which a blank row keeps apart from those with counts. */
function joinUnfilled(upper: Sketch, lower: Sketch): readonly Sketch[] | null {
  const { grid, left, right, head, body } = upper;
  const apart = [...lower.titles, ...lower.head];
  if (head.length === 0 || body.length === 0 || lower.left < left || lower.right > right) return null;
  if (!isNear(upper, lower) || rowOf(upper, apart[0] ?? 0).length < 2) return null;
  const range = { top: body[0] ?? 0, left, bottom: apart.at(-1) ?? 0, right };
  if (!areUnfilledRowsOf(grid, range, { body, apart })) return null;
  return [append(upper, { ...lower, body: apart, unfilled: new Set(apart) })];
}

function append(upper: Sketch, lower: Sketch): Sketch {
  const joined = {
    ...upper,
    body: [...upper.body, ...lower.body],
    unfilled: lower.unfilled.size === 0 ? upper.unfilled : new Set([...upper.unfilled, ...lower.unfilled]),
    notes: [...upper.notes, ...lower.notes],
  };
  summaries.set(joined, merge(summaryOf(upper), summaryOf(lower)));
  return joined;
}

/** A long list goes on under the same boxhead: no title says otherwise, and only one of the parts has a total. */
function repeatsHead(upper: Sketch, lower: Sketch): boolean {
  const text = (sketch: Sketch): string =>
    sketch.head
      .flatMap((row) =>
        rowOf(sketch, row).map(({ col, stated }) => `${row - (sketch.head[0] ?? 0)} ${col} ${stated}`),
      )
      .join("\n");
  if (upper.head.length === 0 || text(upper) !== text(lower)) return false;
  const isNew = lower.titles.some(
    (row) => !/contin|fortsetzung|suite/i.test(rowOf(lower, row)[0]?.stated ?? ""),
  );
  if (isNew) return false;
  const [above, below] = [summaryOf(upper), summaryOf(lower)];
  const repeats = [...below.labels].some((label) => above.labels.has(label));
  return !(above.totals > 0 && below.totals > 0) && !repeats;
}

/** What is to be known of all rows of a body before another part is put to it. */
interface Summary {
  readonly columns: Set<number>;
  readonly labels: Set<string>;
  readonly rows: number;
  readonly totals: number;
  readonly hasPlaces: boolean;
}

/** A list may come in thousands of parts, so what is known of the upper ones is kept. */
const summaries = new WeakMap<Sketch, Summary>();

function summaryOf(sketch: Sketch): Summary {
  const known = summaries.get(sketch);
  if (known !== undefined) return known;
  const labels = sketch.body.map(
    (row) => rowOf(sketch, row).find((cell) => cell.looks === "text")?.stated ?? "",
  );
  const summary = {
    columns: new Set(figureColumns(sketch.grid, sketch, sketch.body)),
    labels: new Set(labels),
    rows: labels.length,
    totals: labels.filter(isTotal).length,
    hasPlaces: labels.some((label) => findPlace(label) !== null),
  };
  summaries.set(sketch, summary);
  return summary;
}

/** Into the first, which is not asked again. */
function merge(upper: Summary, lower: Summary): Summary {
  for (const column of lower.columns) upper.columns.add(column);
  for (const label of lower.labels) upper.labels.add(label);
  return {
    columns: upper.columns,
    labels: upper.labels,
    rows: upper.rows + lower.rows,
    totals: upper.totals + lower.totals,
    hasPlaces: upper.hasPlaces || lower.hasPlaces,
  };
}

function rowOf({ grid, left, right }: Sketch, row: number): readonly GridCell[] {
  return cellsOfRow(grid, row, { top: row, left, bottom: row, right });
}

const isTotal = (label: string): boolean => SOME_TOTAL.test(normaliseWords(label));

function isNear(upper: Sketch, lower: Sketch): boolean {
  return firstRow(lower) - lastRow({ ...upper, notes: [] }) <= 3;
}

/** A boxhead that a blank row keeps apart from its body; without the body it looked like a title. */
function joinHead(upper: Sketch, lower: Sketch): readonly Sketch[] | null {
  if (lower.titles.length > 0) return null;
  const all = [...upper.titles, ...upper.head];
  const isHead = (row: number): boolean => rowOf(upper, row).length > 1;
  const first = all.findIndex(isHead);
  if (first === -1) return null;
  return [{ ...lower, titles: all.slice(0, first), head: all.slice(first) }];
}

/** After a blank row only a total, or places after places, surely belong to the same table. */
function continues(upper: Sketch, lower: Sketch): boolean {
  const [above, below] = [summaryOf(upper), summaryOf(lower)];
  if (![...below.columns].every((column) => above.columns.has(column))) return false;
  if (below.totals === below.rows) return above.totals === 0;
  if (above.totals === above.rows) return true;
  return above.hasPlaces && below.hasPlaces && !(above.totals > 0 && below.totals > 0);
}
