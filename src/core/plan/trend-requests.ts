import { TOTAL_TYPE } from "../report";
import type { ChartSeries } from "./chart-data";
import { labelFromOnColumns } from "./chart-labels";
import { overviewSeries, withoutZeros } from "./chart-series";
import { MISSING, type OverviewColumn, type Shown } from "./published";
import { numberIn, planBlock, toChart, type TrendChart, type TrendChartsOptions } from "./trend-block";
import type { TrendCell, TrendColumns } from "./trend-columns";
import { cellsAt, hasBreak, pointName, pointsOf, toShown } from "./trend-points";
import type { TrendRow, TrendType } from "./trend-rows";

interface Drawn {
  readonly types: readonly TrendType[];
  readonly table: TrendColumns;
  readonly options: TrendChartsOptions;
}

/** More columns side by side have no colours left; types that may overlap cannot be put together. */
const MOST_SIDE_BY_SIDE = 4;

/**
 * Requests by period as columns.
 *
 * | the draft states                         | drawn                    | the title tells of |
 * | ---------------------------------------- | ------------------------ | ------------------ |
 * | all requests, which the types add up to  | the types, stacked       | all requests       |
 * | all requests, and types that do not      | all requests             | all requests       |
 * | types only, which may overlap            | the types, side by side  | no figure          |
 *
 * `null` where fewer than two periods have a number.
 */
export function drawRequests(
  rows: readonly TrendRow[],
  chosen: readonly number[],
  drawn: Drawn,
): TrendChart | null {
  const { types, table, options } = drawn;
  const { words } = options;
  const all = cellsAt(table, table.requestsAt, chosen);
  const points = pointsOf(rows, chosen, all, words);
  const [first] = points;
  const last = points.at(-1);
  if (table.requestsAt === null || first === undefined || last === undefined || points.length < 2)
    return drawTypes(rows, chosen, drawn);
  const own = types.map((type, index) => toColumn(type, cellsAt(table, index + 1, chosen)));
  const total = { type: TOTAL_TYPE, heading: words.trend.allRequests, name: words.trend.allRequests };
  const series = withoutZeros(
    areParts(own, all)
      ? seriesOf(own, options)
      : seriesOf([toColumn(total, all)], options).map((one) => ({
          ...one,
          columns: [table.requestsAt ?? 0],
        })),
  ).drawn;
  if (series.length === 0) return null;
  const finding = hasBreak(rows, chosen)
    ? words.trend.requestsBroken
    : words.trend.requestsTitle(first, last);
  const altText = words.trend.requestsChart({ finding, types: series.map(({ name }) => name), points });
  const longest = Math.max(
    ...chosen.map((_, at) => sumOf(series.map(({ counts }) => counts[at] ?? MISSING))),
  );
  return toRequestsChart(
    { rows, chosen, series, finding, altText, longest, columns: chosen.length },
    series.length === 1 ? "column" : "stacked-column",
    options,
  );
}

/** Types that nothing states the sum of. */
function drawTypes(
  rows: readonly TrendRow[],
  chosen: readonly number[],
  { types, table, options }: Drawn,
): TrendChart | null {
  const { trend } = options.words;
  const own = types.map((type, index) => toColumn(type, cellsAt(table, index + 1, chosen)));
  const series = withoutZeros(own.length > MOST_SIDE_BY_SIDE ? [] : seriesOf(own, options)).drawn;
  const periods = chosen.flatMap((row, at) => {
    const counts = series.flatMap(({ name, counts: own }) => {
      const value = numberIn(own[at]);
      return value === null ? [] : [{ name, value }];
    });
    return counts.length === 0 ? [] : [{ period: pointName(rows, row, options.words), counts }];
  });
  if (periods.length < 2) return null;
  const finding = hasBreak(rows, chosen) ? trend.requestsBroken : trend.requestsByType;
  const longest = Math.max(...series.flatMap(({ counts }) => counts.map((count) => numberIn(count) ?? 0)));
  return toRequestsChart(
    {
      rows,
      chosen,
      series,
      finding,
      altText: trend.typesChart({ finding, periods }),
      longest,
      columns: chosen.length * series.length,
    },
    "column",
    options,
  );
}

interface Parts {
  readonly rows: readonly TrendRow[];
  readonly chosen: readonly number[];
  readonly series: readonly ChartSeries[];
  readonly finding: string;
  readonly altText: string;
  /** The number at the longest column, and how many stand side by side. */
  readonly longest: number;
  readonly columns: number;
}

function toRequestsChart(
  { rows, chosen, series, finding, altText, longest, columns }: Parts,
  kind: "column" | "stacked-column",
  options: TrendChartsOptions,
): TrendChart {
  const block = planBlock(
    {
      title: finding,
      series,
      style: "count",
      rows,
      chosen,
      labelFrom: (values) => labelFromOnColumns(values, longest, columns),
    },
    options,
  );
  return {
    block,
    chart: {
      ...toChart(block),
      kind,
      valueFormat: "count",
      title: finding,
      altText,
      axisTitle: options.words.report.requestsAxis,
    },
  };
}

/** Whether the types add up to all requests in every period, so that columns in parts are as high as they should be. */
function areParts(types: readonly OverviewColumn[], all: readonly TrendCell[]): boolean {
  return (
    types.length > 0 &&
    all.every(({ value }, at) => {
      const own = types.map(({ counts }) => counts[at] ?? MISSING);
      return typeof value === "number"
        ? sumOf(own) === value
        : own.every((count) => numberIn(count) === null);
    })
  );
}

function seriesOf(columns: readonly OverviewColumn[], { words }: TrendChartsOptions): readonly ChartSeries[] {
  return overviewSeries(
    columns,
    columns.map(({ counts }) => sumOf(counts)),
    words.report,
  );
}

/** Periods in the place of places: so the types have the same colours here as in the overview. */
function toColumn({ type, heading, name }: TrendType, cells: readonly TrendCell[]): OverviewColumn {
  return {
    type,
    heading,
    name,
    subject: "requests",
    counts: cells.map(toShown),
    statedTotal: MISSING,
    parts: [],
  };
}

function sumOf(counts: readonly Shown[]): number {
  return counts.reduce((sum, count) => sum + (numberIn(count) ?? 0), 0);
}
