import { comparePeriods, monthsOf, type Period } from "../period";
import type { Column, Report, Table } from "../report";
import { columnsOf } from "./tables";
import { scopeOf } from "./scopes";

/** A column of counts in two editions of one table that follow each other. */
export interface ColumnPair {
  /** Index into `Report.tables`: that of the later edition. */
  readonly table: number;
  readonly earlier: DatedColumn;
  readonly later: DatedColumn;
}

export interface DatedColumn {
  readonly column: Column;
  readonly period: Period;
}

interface Edition {
  readonly table: number;
  readonly period: Period;
  readonly columns: readonly Column[];
}

/**
 * Columns of counts with those of the edition before that count the same or stand in the same place. Editions are tables of
 * one kind and type in different periods of one length, or the columns of such periods in one table.
 */
export function pairColumns(report: Report): readonly (readonly ColumnPair[])[] {
  const series = new Map<string, Edition[]>();
  report.tables.forEach((table, index) => {
    for (const { key, edition } of editionsIn(table, index))
      series.set(key, [...(series.get(key) ?? []), edition]);
  });
  return [...series.values()].flatMap((editions) => {
    const sorted = [...editions].sort((a, b) => comparePeriods(a.period, b.period));
    return sorted.slice(1).flatMap((later, index): readonly (readonly ColumnPair[])[] => {
      const earlier = sorted[index];
      // Two tables of one period: nobody can tell which of them goes on.
      const isOne = (edition: Edition): boolean =>
        sorted.filter(({ period }) => comparePeriods(period, edition.period) === 0).length === 1;
      return earlier !== undefined && isOne(earlier) && isOne(later) ? [pairOf(earlier, later)] : [];
    });
  });
}

function editionsIn(
  table: Table,
  index: number,
): readonly { readonly key: string; readonly edition: Edition }[] {
  const counts = columnsOf(table, "count").flatMap((column) => table.columns[column] ?? []);
  const own = counts.filter(({ period }) => period === null);
  const { period } = table;
  const found =
    period === null || own.length === 0 || table.kind === "other"
      ? []
      : [
          {
            key: [table.kind, table.type, scopeOf(table).kinds, monthsOf(period)].join("|"),
            edition: { table: index, period, columns: own },
          },
        ];
  const byPeriod = new Map<string, { readonly period: Period; readonly columns: Column[] }>();
  for (const column of counts) {
    if (column.period === null) continue;
    const known = byPeriod.get(column.period.label);
    if (known === undefined) byPeriod.set(column.period.label, { period: column.period, columns: [column] });
    else known.columns.push(column);
  }
  const across = [...byPeriod.values()].map((each) => ({
    key: `${index}|${monthsOf(each.period)}`,
    edition: { table: index, ...each },
  }));
  return [...found, ...across];
}

function pairOf(earlier: Edition, later: Edition): readonly ColumnPair[] {
  const before = new Map(earlier.columns.map((column) => [keyOf(column), column]));
  const now = new Set(later.columns.map(keyOf));
  const isAlike = earlier.columns.length === later.columns.length;
  return later.columns.flatMap((column, index): readonly ColumnPair[] => {
    const inPlace = earlier.columns[index];
    const free = isAlike && inPlace !== undefined && !now.has(keyOf(inPlace)) ? inPlace : undefined;
    const known = before.get(keyOf(column)) ?? free;
    if (known === undefined) return [];
    return [
      {
        table: later.table,
        earlier: { column: known, period: earlier.period },
        later: { column, period: later.period },
      },
    ];
  });
}

function keyOf({ type, outcome, subject }: Column): string {
  return [type, outcome, subject].join("|");
}
