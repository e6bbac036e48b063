import { stripMarks } from "../figure";
import type { CellRef } from "../address";
import { cellAt, mergeAt, type Grid, type GridCell } from "./grid";
import { readHeading } from "./heading";
import type { Sketch } from "./sketch";

/** The words over one column, from top to bottom. */
export interface ColumnHead {
  readonly col: number;
  readonly cell: CellRef | null;
  readonly texts: readonly string[];
  /** Some of the words stand over this column itself, and not only over one at its left. */
  readonly isOwn: boolean;
}

/**
 * Which heading words stand over which column. A spanner counts for every column it spans, merged or not:
 *
 * ```
 * Country | Approved |       | Rejected |        columns 1 and 2: Approved, columns 3 and 4: Rejected
 *         | Share    | Count | Share    | Count  column 2: Approved › Count
 * ```
 */
export function readBoxhead(sketch: Sketch, figureColumns: ReadonlySet<number>): readonly ColumnHead[] {
  const heads: ColumnHead[] = [];
  for (let col = sketch.left; col <= sketch.right; col += 1) {
    const found = sketch.head.map((row) => headingOver(sketch, row, col, figureColumns));
    const cells = found.filter((cell) => cell !== null);
    const lowest = cells.at(-1);
    const texts = cells.map((cell) => stripMarks(cell.stated).text.trim()).filter((text) => text !== "");
    heads.push({
      col,
      cell: lowest === undefined ? null : { sheet: sketch.grid.sheet.name, row: lowest.row, col },
      texts: texts.filter((text, index) => texts.indexOf(text) === index),
      isOwn: cells.some((cell) => cell.col === col),
    });
  }
  return heads;
}

function headingOver(
  sketch: Sketch,
  row: number,
  col: number,
  figureColumns: ReadonlySet<number>,
): GridCell | null {
  const { grid } = sketch;
  const own = cellAt(grid, row, col);
  if (own !== null) return own;
  const left = nearestAtLeft(sketch, row, col);
  if (left === null) return null;
  const merge = mergeAt(grid, left.row, left.col);
  if (merge !== null && merge.right > merge.left) return merge.right >= col ? left : null;
  if (!figureColumns.has(col) || !figureColumns.has(left.col)) return null;
  const above = sketch.head.filter((other) => other < row);
  if (above.some((other) => hasText(grid, other, col))) return null;
  const below = sketch.head.filter((other) => other > row);
  const isLeftSpanner = below.some((other) => hasText(grid, other, left.col));
  const heads = below.map((other) => cellAt(grid, other, col)).filter((cell) => cell !== null);
  if (isLeftSpanner) return heads.some((cell) => contradicts(cell, left)) ? null : left;
  // With no words below, a heading stands over a share and a count, and a third column is one of its own.
  return heads.length === 0 && !isBetween(figureColumns, left.col, col) ? left : null;
}

/** A column headed by another type is none of those under `Requests for User Data`. */
function contradicts(own: GridCell, spanner: GridCell): boolean {
  const [below, above] = [readHeading(own.stated), readHeading(spanner.stated)];
  return below.namesKnownType && above.namesKnownType && below.type !== above.type;
}

function isBetween(columns: ReadonlySet<number>, left: number, right: number): boolean {
  for (let col = left + 1; col < right; col += 1) if (columns.has(col)) return true;
  return false;
}

/** Headings over more columns than this are titles. */
const WIDEST_SPANNER = 64;

function nearestAtLeft(sketch: Sketch, row: number, col: number): GridCell | null {
  for (let other = col - 1; other >= Math.max(sketch.left, col - WIDEST_SPANNER); other -= 1) {
    const cell = cellAt(sketch.grid, row, other);
    if (cell !== null) return cell;
  }
  return null;
}

function hasText(grid: Grid, row: number, col: number): boolean {
  return cellAt(grid, row, col) !== null;
}
