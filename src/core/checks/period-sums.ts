import type { Period } from "../period";
import { ALL_OUTCOMES, APPROVED, REJECTED, type Report, type Table } from "../report";
import { DISTINCT } from "./excuses";
import { fillPeriod } from "./fill-period";
import { closenessOf, scopeOf, type Closeness, type Scope } from "./scopes";
import { slicesOf, type Slice } from "./slices";
import { isDatedTwice } from "./ties";
import { isTrend, withTotalPlace } from "./trend-ties";

/** The counts of a longer period, and those of the periods that fill it without a gap. */
export interface PeriodSum {
  readonly whole: Slice;
  readonly period: Period;
  readonly parts: readonly Slice[];
  readonly partPeriods: readonly Period[];
  /** How sure the words are that all of them count the same. */
  readonly closeness: Exclude<Closeness, "other">;
}

/** Requests still pending at the end of each half are not those pending at the end of the year. */
const ADDING: readonly string[] = [
  ALL_OUTCOMES,
  APPROVED,
  REJECTED,
  "partly approved",
  "no data",
  "received",
];
const CLOSEST = ["same", "near", "unclear"] as const;

/**
 * Where the workbook states a longer period and all periods that fill it, in whatever tables: halves of a year, quarters of
 * a half, months. Sums across the columns of one table that its relations name are left to `cross-footing`.
 */
export function findPeriodSums(report: Report): readonly PeriodSum[] {
  const periods = new Map<string, Period>();
  for (const table of report.tables)
    for (const { period } of [table, ...table.columns, ...table.rows])
      if (period !== null) periods.set(period.label, period);
  const all = [...periods.values()];
  if (!all.some((period) => fillPeriod(period, all) !== null)) return [];

  const byKey = new Map<string, Slice[]>();
  report.tables.forEach((table, index) => {
    if (isDatedTwice(report, table)) return;
    for (const slice of addingSlices(table, index)) {
      const key = [slice.type, slice.outcome, slice.subject].join("|");
      byKey.set(key, [...(byKey.get(key) ?? []), slice]);
    }
  });
  const scopes = report.tables.map(scopeOf);
  return [...byKey.values()].flatMap((alike) =>
    periodsOf(alike, periods).flatMap((period) => sumsOf(report, scopes, { alike, period, periods })),
  );
}

function periodsOf(slices: readonly Slice[], periods: ReadonlyMap<string, Period>): readonly Period[] {
  return [...new Set(slices.map(({ period }) => period))].flatMap((label) => periods.get(label) ?? []);
}

interface Asked {
  /** All counts of one type, outcome and subject. */
  readonly alike: readonly Slice[];
  readonly period: Period;
  readonly periods: ReadonlyMap<string, Period>;
}

/** The sum for the table that is at home in the longer period, and for every table that shows all of it by itself. */
function sumsOf(
  report: Report,
  scopes: readonly Scope[],
  { alike, period, periods }: Asked,
): readonly PeriodSum[] {
  const wholes = alike
    .filter((slice) => slice.period === period.label)
    .sort((a, b) => rankAtHome(report, a) - rankAtHome(report, b));
  return wholes.flatMap((whole, index): readonly PeriodSum[] => {
    const near = alike.flatMap((slice) => {
      const closeness = slice.table === whole.table ? "same" : closenessBetween(scopes, whole, slice);
      return closeness === "other" ? [] : [{ slice, closeness }];
    });
    const own = near.filter(({ slice }) => slice.table === whole.table);
    const known = index === 0 ? near : own;
    const partPeriods = fillPeriod(
      period,
      periodsOf(
        known.map(({ slice }) => slice),
        periods,
      ),
    );
    if (partPeriods === null) return [];
    const parts = partPeriods.flatMap((part) => {
      const stating = known.filter(({ slice }) => slice.period === part.label);
      const best = [...stating].sort(
        (a, b) =>
          rankOf(a, whole) - rankOf(b, whole) ||
          rankAtHome(report, a.slice) - rankAtHome(report, b.slice) ||
          b.slice.rows.size - a.slice.rows.size,
      );
      return best.slice(0, 1);
    });
    const slices = parts.map(({ slice }) => slice);
    if (isRelation(report, whole, slices)) return [];
    const least = Math.max(...parts.map(({ closeness }) => CLOSEST.indexOf(closeness)));
    return [{ whole, period, parts: slices, partPeriods, closeness: CLOSEST[least] ?? "unclear" }];
  });
}

function closenessBetween(scopes: readonly Scope[], one: Slice, other: Slice): Closeness {
  const [a, b] = [scopes[one.table], scopes[other.table]];
  return a === undefined || b === undefined ? "other" : closenessOf(a, b, { withTitles: true });
}

/** The same table first, then those whose words are closest. */
function rankOf(
  { slice, closeness }: { readonly slice: Slice; readonly closeness: (typeof CLOSEST)[number] },
  whole: Slice,
): number {
  return slice.table === whole.table ? -1 : CLOSEST.indexOf(closeness);
}

/** A table of this one period before one that shows it beside others. */
function rankAtHome(report: Report, { table, column, period }: Slice): number {
  const own = report.tables[table];
  return own?.period?.label === period && own.columns[column]?.period === null ? 0 : 1;
}

/** Whether the columns of the table are known to add up: `cross-footing` has a word on that. */
function isRelation(report: Report, whole: Slice, parts: readonly Slice[]): boolean {
  const relations = report.tables[whole.table]?.relations ?? [];
  return (
    parts.every(({ table, rows }) => table === whole.table && rows === whole.rows) &&
    relations.some(
      (relation) =>
        relation.whole === whole.column && parts.every(({ column }) => relation.parts.includes(column)),
    )
  );
}

/** The counts of a table that add up over periods: no accounts or users, which may come back, and nothing pending. */
function addingSlices(table: Table, index: number): readonly Slice[] {
  const isPending = table.columns.some(({ outcome }) => outcome === "pending");
  return slicesOf(table, index)
    .filter(
      ({ subject, outcome, period }) =>
        period !== "" &&
        !DISTINCT.includes(subject) &&
        ADDING.includes(outcome) &&
        // What is pending in one half is decided in the next.
        (!isPending || outcome === ALL_OUTCOMES || outcome === "received"),
    )
    .flatMap((slice) => (isTrend(table) ? withTotalPlace(slice) : slice));
}
