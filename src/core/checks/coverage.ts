import type { CellRef, Range } from "../address";
import type { Row, Table } from "../report";

/** How the rows that a formula adds up differ from those that a total should be the sum of. */
export interface CoverageGap {
  readonly omitted: readonly CellRef[];
  /** Added more than once, as when a subtotal is added with its rows. */
  readonly twice: readonly CellRef[];
  /** Added although not part of the total. */
  readonly foreign: readonly CellRef[];
  readonly hasItself: boolean;
}

/** Compares a total's formula with its parts; `null` where the formula adds other columns, or all is well. */
export function findCoverageGap(
  table: Table,
  at: number,
  column: number,
  ranges: readonly Range[],
): CoverageGap | null {
  const total = table.rows[at];
  const col = table.columns[column]?.col;
  if (total === undefined || col === undefined || total.parts.length === 0) return null;
  if (!ranges.every((range) => range.left === col && range.right === col)) return null;

  const expected = new Set(total.parts.flatMap((part) => leavesOf(table, part)));
  const times = new Map<number, number>();
  table.rows.forEach((row, index) => {
    const covering = ranges.filter((range) => range.top <= row.row && row.row <= range.bottom).length;
    if (covering === 0 || index === at) return;
    for (const leaf of leavesOf(table, index)) times.set(leaf, (times.get(leaf) ?? 0) + covering);
  });
  const cellsWhere = (test: (index: number) => boolean): readonly CellRef[] =>
    table.rows.flatMap((row, index) => {
      const figure = row.figures[column] ?? null;
      return figure !== null && figure.reading.kind !== "empty" && test(index) ? [figure.cell] : [];
    });
  const gap: CoverageGap = {
    omitted: cellsWhere((index) => expected.has(index) && !times.has(index)),
    twice: cellsWhere((index) => expected.has(index) && (times.get(index) ?? 0) > 1),
    foreign: [
      ...numericHeading(table, column, ranges),
      ...cellsWhere((index) => !expected.has(index) && times.has(index)),
    ],
    hasItself: ranges.some((range) => range.top <= total.row && total.row <= range.bottom),
  };
  const isRight = gap.omitted.length + gap.twice.length + gap.foreign.length === 0 && !gap.hasItself;
  return isRight ? null : gap;
}

/** The rows behind a row: itself, or for a subtotal those that it sums. */
function leavesOf(table: Table, index: number): readonly number[] {
  const row: Row | undefined = table.rows[index];
  if (row === undefined || row.parts.length === 0) return [index];
  return row.parts.flatMap((part) => (part === index ? [] : leavesOf(table, part)));
}

/** A heading that is a number, like a year, would be added; words are passed over. */
function numericHeading(table: Table, column: number, ranges: readonly Range[]): readonly CellRef[] {
  const head = table.columns[column];
  if (head === undefined || !/^\d+$/.test(head.heading)) return [];
  return ranges.some((range) => range.top <= head.cell.row && head.cell.row <= range.bottom)
    ? [head.cell]
    : [];
}
