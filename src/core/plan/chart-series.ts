import { APPROVED, REJECTED, TECHNICAL, TOTAL_TYPE, USER_DATA } from "../report";
import type { ReportWords } from "../words/report-words";
import type { ChartSeries } from "./chart-data";
import { sumOf } from "./gather-outcomes";
import type { OutcomeSheet } from "./outcome-sheet";
import { isNil, MISSING, type OverviewColumn, type Shown } from "./published";

const COLORS = ["first", "second", "third", "fourth"] as const;

/** The types of the overview, in its order: those that make up the total, or the total alone where nothing does. */
export function overviewSeries(
  overview: readonly OverviewColumn[],
  totals: readonly (number | null)[],
  words: ReportWords,
): readonly ChartSeries[] {
  const total = overview.find(({ type, subject }) => type === TOTAL_TYPE && subject === "requests");
  const types = overview.flatMap((column, index) =>
    column.subject === "requests" && column.type !== TOTAL_TYPE ? [index] : [],
  );
  const parts = total === undefined ? types : total.parts;
  const chosen = parts.length > 0 ? parts : total === undefined ? [] : [overview.indexOf(total)];
  const series = chosen.flatMap((index) => {
    const column = overview[index];
    if (column === undefined) return [];
    const { counts, type, name } = column;
    return [{ type, name, counts, columns: [index + 1], total: totals[index] ?? null }];
  });
  // The two known types have the same colours in every report, whichever comes first.
  if (series.every(({ type }) => type === USER_DATA || type === TECHNICAL)) {
    return series.map(({ type, ...rest }) => ({ ...rest, color: type === USER_DATA ? "first" : "second" }));
  }
  return inOrder(
    series.map(({ type: _, ...rest }) => rest),
    words.otherTypes,
  );
}

/** The outcomes of one type, in the order of the table. */
export function outcomeSeries(sheet: OutcomeSheet, words: ReportWords): readonly ChartSeries[] {
  const series = sheet.table.outcomes.flatMap(({ outcome, name, counts }, index) => {
    const col = sheet.countColumns[index];
    if (counts === null || col === undefined || col === null) return [];
    return [
      {
        name,
        outcome,
        counts,
        columns: [col],
        total: sheet.totals[index] ?? null,
      },
    ];
  });
  const known: readonly string[] = [APPROVED, REJECTED];
  if (series.every(({ outcome }) => known.includes(outcome))) {
    return series.map(({ outcome, ...rest }) => ({
      ...rest,
      color: outcome === APPROVED ? "approved" : "rejected",
    }));
  }
  return inOrder(
    series.map(({ outcome: _, ...rest }) => rest),
    words.otherOutcomes,
  );
}

/**
 * What is worth a colour, and the names of what is 0 throughout: a legend of nothing would be looked for in the bars. What has no
 * number but bands or marks is in neither.
 */
export function withoutZeros(series: readonly ChartSeries[]): {
  readonly drawn: readonly ChartSeries[];
  readonly zeros: readonly string[];
} {
  const isDrawn = ({ counts }: ChartSeries): boolean =>
    counts.some((count) => count.kind === "number" && count.value > 0);
  const isZero = ({ counts }: ChartSeries): boolean =>
    counts.every((count) => isNil(count) || (count.kind === "number" && count.value === 0));
  return {
    drawn: series.filter(isDrawn),
    zeros: series.filter(isZero).map(({ name }) => name),
  };
}

type Uncoloured = Omit<ChartSeries, "color">;

function inOrder(series: readonly Uncoloured[], nameOfRest: string): readonly ChartSeries[] {
  return putTogether(series, nameOfRest).map((each, index) => ({
    ...each,
    color: COLORS[index] ?? "fourth",
  }));
}

/** No more colours than can be told apart in grey print: the fourth stands for all further ones. */
function putTogether(series: readonly Uncoloured[], name: string): readonly Uncoloured[] {
  if (series.length <= COLORS.length) return series;
  const rest = series.slice(COLORS.length - 1);
  const places = rest[0]?.counts.length ?? 0;
  const counts = Array.from({ length: places }, (_, place) => addAll(rest.map((each) => each.counts[place])));
  const total = rest.reduce<number | null>(
    (sum, each) => (sum === null || each.total === null ? null : sum + each.total),
    0,
  );
  return [
    ...series.slice(0, COLORS.length - 1),
    { name, counts, columns: rest.flatMap(({ columns }) => columns), total },
  ];
}

function addAll(shown: readonly (Shown | undefined)[]): Shown {
  const value = sumOf(shown.map((each) => each ?? MISSING));
  return value === null ? MISSING : { kind: "number", value, source: null, formula: null };
}
