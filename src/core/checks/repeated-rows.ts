import type { Figure } from "../figure";
import type { Row, Table } from "../report";
import { columnsOf } from "./tables";

/** A row that repeats an earlier one, figure by figure, and the totals that are right without it. */
export interface Repeated {
  readonly row: Row;
  readonly totals: readonly Figure[];
}

/**
 * Rows that were pasted twice: all figures are those of an earlier row of the same place, and without them every total
 * that sums them works out.
 */
export function findRepeated(table: Table): readonly Repeated[] {
  if (!table.listsPlaces) return [];
  const counts = columnsOf(table, "count");
  const seen = new Map<string, Row>();
  return table.rows.flatMap((row, at): readonly Repeated[] => {
    if (row.role !== "detail" || row.place === "") return [];
    const first = seen.get(row.key);
    if (first === undefined) seen.set(row.key, row);
    if (first === undefined || !counts.every((column) => isSame(first, row, column))) return [];
    const gaps = table.rows
      .filter(({ parts }) => parts.includes(at))
      .flatMap((total) => counts.flatMap((column) => gapOf(table, total, column, row)));
    const isExplained = gaps.length > 0 && gaps.every(({ gap, count }) => gap === -count);
    const totals = gaps.flatMap(({ total, gap }) => (gap === 0 ? [] : [total]));
    return isExplained && totals.length > 0 ? [{ row, totals }] : [];
  });
}

function isSame(one: Row, other: Row, column: number): boolean {
  const [a, b] = [countOf(one.figures[column]), countOf(other.figures[column])];
  return a !== null && a === b;
}

/** Stated total − sum of the rows, beside the count of the repeated row. */
function gapOf(
  table: Table,
  total: Row,
  column: number,
  repeated: Row,
): readonly { readonly total: Figure; readonly gap: number; readonly count: number }[] {
  const figure = total.figures[column] ?? null;
  const stated = countOf(figure);
  if (figure === null || stated === null) return [];
  const counts = total.parts.map((part) => countOf(table.rows[part]?.figures[column]));
  const known = counts.flatMap((count) => count ?? []);
  const count = countOf(repeated.figures[column]) ?? 0;
  return [{ total: figure, gap: stated - known.reduce((sum, each) => sum + each, 0), count }];
}

function countOf(figure: Figure | null | undefined): number | null {
  return figure?.amount?.decimals === 0 ? figure.amount.digits : null;
}
