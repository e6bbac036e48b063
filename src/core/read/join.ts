import type { Range } from "../address";
import { findPlace } from "../places";
import { findBlocks } from "./blocks";
import { cellsOfRow, type Grid, type GridCell } from "./grid";
import { normaliseWords } from "./normalise";
import { figureColumns, firstRow, lastRow, sketchBlock, type Sketch } from "./sketch";
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
  if (lower.body.length === 0) return null;
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

function append(upper: Sketch, lower: Sketch): Sketch {
  return { ...upper, body: [...upper.body, ...lower.body], notes: [...upper.notes, ...lower.notes] };
}

/** A long list goes on under the same boxhead: no title says otherwise, and only one of the parts has a total. */
function repeatsHead(upper: Sketch, lower: Sketch): boolean {
  const text = (sketch: Sketch): string =>
    sketch.head
      .map((row) =>
        rowOf(sketch, row)
          .map(({ col, stated }) => `${col} ${stated}`)
          .join("|"),
      )
      .join("\n");
  if (upper.head.length === 0 || text(upper) !== text(lower)) return false;
  const isNew = lower.titles.some(
    (row) => !/contin|fortsetzung|suite/i.test(rowOf(lower, row)[0]?.stated ?? ""),
  );
  const [above, below] = [labelsOf(upper), labelsOf(lower)];
  return (
    !isNew && !(above.some(isTotal) && below.some(isTotal)) && !above.some((label) => below.includes(label))
  );
}

function rowOf(sketch: Sketch, row: number): readonly GridCell[] {
  return cellsOfRow(sketch.grid, row, { ...sketch, top: row, bottom: row });
}

function labelsOf(sketch: Sketch): readonly string[] {
  return sketch.body.map((row) => rowOf(sketch, row).find((cell) => cell.looks === "text")?.stated ?? "");
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
  const upperColumns = figureColumns(upper.grid, upper, upper.body);
  const lowerColumns = figureColumns(lower.grid, lower, lower.body);
  if (![...lowerColumns].every((column) => upperColumns.has(column))) return false;
  const arePlaces = (list: readonly string[]): boolean => list.some((label) => findPlace(label) !== null);
  const [upperLabels, lowerLabels] = [labelsOf(upper), labelsOf(lower)];
  if (lowerLabels.every(isTotal)) return !upperLabels.some(isTotal);
  if (upperLabels.every(isTotal)) return true;
  return (
    arePlaces(upperLabels) &&
    arePlaces(lowerLabels) &&
    !(upperLabels.some(isTotal) && lowerLabels.some(isTotal))
  );
}
