import { monthsOf } from "../period";
import { TOTAL_TYPE } from "../report";
import type { TrendPoint } from "../words/trend-words";
import type { Words } from "../words/words";
import type { ChartBlock } from "./chart-data";
import { labelFromOnColumns } from "./chart-labels";
import { overviewSeries, withoutZeros } from "./chart-series";
import { MISSING, type OverviewColumn, type Shown } from "./published";
import { markOf, numberIn, planBlock, toChart, type TrendChartsOptions } from "./trend-block";
import type { TrendCell, TrendColumns } from "./trend-columns";
import type { TrendRow, TrendType } from "./trend-rows";
import type { ChartPlan } from "./workbook-plan";

/** A chart of the trend without its place yet, and the cells that it draws. */
export interface TrendChart {
  readonly chart: Omit<ChartPlan, "anchor">;
  readonly block: ChartBlock;
}

/** Points of a line have their numbers above them, as long as these do not run into each other. */
const MOST_LABELLED_POINTS = 12;

/**
 * Requests by type as columns and the approved share as a line, over the periods of one length of which there are most. A
 * single point shows no development, and is not drawn.
 */
export function planTrendCharts(
  rows: readonly TrendRow[],
  types: readonly TrendType[],
  table: TrendColumns,
  options: TrendChartsOptions,
): readonly TrendChart[] {
  const chosen = mostOfOneLength(rows);
  const requests = drawRequests(rows, chosen, types, table, options);
  const top = requests?.block.nextRow ?? options.chartData.top;
  const shares = drawShares(rows, chosen, table, { ...options, chartData: { ...options.chartData, top } });
  return [requests, shares].flatMap((chart) => chart ?? []);
}

/** Indices of rows; the shorter periods where there are as many of both. */
function mostOfOneLength(rows: readonly TrendRow[]): readonly number[] {
  const groups = new Map<number, number[]>();
  rows.forEach(({ period }, index) => {
    const months = monthsOf(period);
    groups.set(months, [...(groups.get(months) ?? []), index]);
  });
  return [...groups.values()].reduce<readonly number[]>(
    (most, group) => (group.length > most.length ? group : most),
    [],
  );
}

function drawRequests(
  rows: readonly TrendRow[],
  chosen: readonly number[],
  types: readonly TrendType[],
  { columns, totalAt }: TrendColumns,
  options: TrendChartsOptions,
): TrendChart | null {
  const { words } = options;
  const cellsAt = (col: number | null): readonly TrendCell[] =>
    col === null ? [] : chosen.map((row) => columns[col - 1]?.cells[row] ?? { value: "", formula: null });
  const own = types.map(({ type, heading, name }, index) =>
    toColumn({ type, heading, name }, cellsAt(index + 1)),
  );
  const total = toColumn(
    { type: TOTAL_TYPE, heading: words.trend.allRequests, name: words.trend.allRequests },
    cellsAt(totalAt ?? 1),
  );
  const series = withoutZeros(
    types.length > 0
      ? overviewSeries(
          own,
          own.map(({ counts }) => sumOf(counts)),
          words.report,
        )
      : overviewSeries([total], [sumOf(total.counts)], words.report),
  ).drawn;
  const points = pointsOf(rows, chosen, cellsAt(totalAt ?? 1), words);
  const [first] = points;
  const last = points.at(-1);
  if (series.length === 0 || first === undefined || last === undefined || points.length < 2) return null;
  const isBroken = hasBreak(rows, chosen);
  const finding = isBroken ? words.trend.requestsBroken : words.trend.requestsTitle(first, last);
  const longest = Math.max(
    ...chosen.map((_, at) => series.reduce((sum, { counts }) => sum + (numberIn(counts[at]) ?? 0), 0)),
  );
  const block = planBlock(
    {
      title: finding,
      series,
      style: "count",
      rows,
      chosen,
      labelFrom: (values) => labelFromOnColumns(values, longest, chosen.length),
    },
    options,
  );
  return {
    block,
    chart: {
      ...toChart(block),
      kind: series.length === 1 ? "column" : "stacked-column",
      valueFormat: "count",
      title: finding,
      altText: words.trend.requestsChart({ finding, types: series.map(({ name }) => name), points }),
      axisTitle: words.report.requestsAxis,
    },
  };
}

function drawShares(
  rows: readonly TrendRow[],
  chosen: readonly number[],
  { columns, decimals, shareAt }: TrendColumns,
  options: TrendChartsOptions,
): TrendChart | null {
  if (shareAt === null) return null;
  const { trend } = options.words;
  const cells = chosen.map((row) => columns[shareAt - 1]?.cells[row] ?? { value: "", formula: null });
  const points = pointsOf(rows, chosen, cells, options.words).map((point) => ({
    ...point,
    value: Math.round(point.value * 100 * 10 ** decimals) / 10 ** decimals,
    decimals,
  }));
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2) return null;
  const finding = hasBreak(rows, chosen) ? trend.shareBroken : trend.shareTitle(first, last);
  const counts = cells.map(toShown);
  const block = planBlock(
    {
      title: finding,
      series: [{ name: trend.approvedShare, color: "approved", counts, columns: [shareAt], total: null }],
      style: decimals === 0 ? "share" : `share-${decimals}`,
      rows,
      chosen,
      labelFrom: () => (chosen.length > MOST_LABELLED_POINTS ? null : 0),
    },
    options,
  );
  return {
    block,
    chart: {
      ...toChart(block),
      kind: "line",
      valueFormat: "percent",
      title: finding,
      altText: trend.shareChart({ finding, points }),
      axisTitle: trend.shareAxis,
    },
  };
}

/** A column is called otherwise after one of the periods: nothing is said then of the first and the last. */
function hasBreak(rows: readonly TrendRow[], chosen: readonly number[]): boolean {
  return chosen.some((row) => markOf(rows, row) !== "");
}

/** The periods with a number, as sentences name them. */
function pointsOf(
  rows: readonly TrendRow[],
  chosen: readonly number[],
  cells: readonly TrendCell[],
  { report }: Words,
): readonly TrendPoint[] {
  return chosen.flatMap((row, at) => {
    const value = cells[at]?.value;
    const label = rows[row]?.period.label;
    return typeof value === "number" && label !== undefined
      ? [{ period: `${report.periodName(label)}${markOf(rows, row)}`, value, decimals: 0 }]
      : [];
  });
}

/** Periods in the place of places: so the types have the same colours here as in the overview. */
function toColumn(type: TrendType, cells: readonly TrendCell[]): OverviewColumn {
  return { ...type, subject: "requests", counts: cells.map(toShown), statedTotal: MISSING, parts: [] };
}

function toShown({ value, formula }: TrendCell): Shown {
  return typeof value === "number" ? { kind: "number", value, source: null, formula } : MISSING;
}

function sumOf(counts: readonly Shown[]): number {
  return counts.reduce((sum, count) => sum + (numberIn(count) ?? 0), 0);
}
