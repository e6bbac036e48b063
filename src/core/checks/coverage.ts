import type { CellRef, Range } from "../address";
import type { CoverageFacts } from "../findings/facts";
import type { Figure } from "../figure";
import type { Row, Table } from "../report";
import { plainFormula } from "../sheet";
import { readSumFormula } from "./sum-formula";

/** What is wrong with the formula of a total; `null` where it is no plain sum, or all is well. */
export function findCoverage(table: Table, at: number, column: number, total: Figure): CoverageFacts | null {
  const { formula } = total;
  const plain = plainFormula(total);
  const ranges = plain === null ? null : readSumFormula(plain, table.sheet);
  const gap = ranges === null ? null : findCoverageGap(table, at, column, ranges);
  return formula === null || gap === null ? null : { formula, ...gap };
}

/** Compares a total's formula with its parts; `null` where the formula adds other columns of its row, or all is well. */
function findCoverageGap(
  table: Table,
  at: number,
  column: number,
  ranges: readonly Range[],
): Omit<CoverageFacts, "formula"> | null {
  const total = table.rows[at];
  const col = table.columns[column]?.col;
  if (total === undefined || col === undefined || total.parts.length === 0) return null;
  if (isOtherColumn(table, total, col, ranges))
    return { omitted: [], twice: [], foreign: [], hasItself: false, otherColumn: true };
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
  const gap = {
    otherColumn: false,
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

/** Whether the formula adds up the rows of the total, but in a single column beside its own. */
function isOtherColumn(table: Table, total: Row, col: number, ranges: readonly Range[]): boolean {
  const [first] = ranges;
  if (first === undefined || first.left === col) return false;
  if (!ranges.every((range) => range.left === first.left && range.right === first.left)) return false;
  return total.parts.every((part) => {
    const row = table.rows[part]?.row ?? -1;
    return ranges.some((range) => range.top <= row && row <= range.bottom);
  });
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
