import { monthsOf } from "../period";
import { planBlock, toChart, type TrendChart, type TrendChartsOptions } from "./trend-block";
import { cellsAt, hasBreak, pointsOf, toShown } from "./trend-points";
import { drawRequests } from "./trend-requests";
import type { TrendColumns } from "./trend-columns";
import type { TrendRow, TrendType } from "./trend-rows";

/** Points of a line have their numbers above them, as long as these do not run into each other. */
const MOST_LABELLED_POINTS = 12;

/**
 * Requests as columns and the approved share as a line, over the periods of one length of which there are most. A
 * single point shows no development, and is not drawn.
 */
export function planTrendCharts(
  rows: readonly TrendRow[],
  types: readonly TrendType[],
  table: TrendColumns,
  options: TrendChartsOptions,
): readonly TrendChart[] {
  const chosen = mostOfOneLength(rows);
  const requests = drawRequests(rows, chosen, { types, table, options });
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

function drawShares(
  rows: readonly TrendRow[],
  chosen: readonly number[],
  table: TrendColumns,
  options: TrendChartsOptions,
): TrendChart | null {
  const { decimals, shareAt } = table;
  if (shareAt === null) return null;
  const { trend } = options.words;
  const cells = cellsAt(table, shareAt, chosen);
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
