import { findBreaks } from "../facts/series-breaks";
import type { Finding } from "../findings/finding";
import type { Words } from "../words/words";
import type { ChartBlock } from "./chart-data";
import { placeTrendCharts } from "./place-trend-charts";
import type { Layout, Page, PeriodPart } from "./plan-report";
import { toTableName } from "./table-names";
import { HEAD_ROW } from "./table-rows";
import { toTrendColumns } from "./trend-columns";
import { planTrendCharts } from "./trend-charts";
import { toTrendRows, typesOf } from "./trend-rows";
import { layOutTrend } from "./trend-table";
import type { SheetPlan } from "./workbook-plan";

export interface TrendOptions {
  readonly words: Words;
  readonly layout: Layout;
  readonly page: Page;
  /** The name of the sheet. */
  readonly name: string;
  /** Named as the source below the table; nobody where it is empty. */
  readonly organisation: string;
  readonly charts: boolean;
  /** Where the cells that the charts draw begin. */
  readonly chartData: { readonly sheet: string; readonly top: number };
  /** Those of the audit: columns that are called otherwise from a period on break the series, unless somebody decided otherwise. */
  readonly findings: readonly Finding[];
}

export interface Trend {
  readonly sheet: SheetPlan;
  /** The cells that the charts draw, for the sheet of all chart data. */
  readonly blocks: readonly ChartBlock[];
}

/** In characters: what fits on an upright page without becoming small. */
const UPRIGHT_WIDTH = 120;

/**
 * The sheet `Trend`: one row a period with requests by type, the approved share, what changed against the period before, and
 * which places are new or gone; below it a chart of the requests and one of the share. All figures follow the sheets of the
 * periods. `null` where fewer than two periods are named.
 */
export function planTrend(parts: readonly PeriodPart[], options: TrendOptions): Trend | null {
  const { words, layout, page, name, organisation, charts, chartData } = options;
  const types = typesOf(parts);
  const rows = toTrendRows(parts, types, findBreaks(options.findings));
  if (rows.length < 2) return null;
  const table = toTrendColumns(rows, types, { words, layout });
  const laidOut = layOutTrend(rows, table, { words, layout, organisation });
  const drawn = charts ? planTrendCharts(rows, types, table, { words, sheet: name, chartData }) : [];
  const width = laidOut.columnWidths.reduce((sum, each) => sum + each, 0);
  const orientation = width > UPRIGHT_WIDTH ? "landscape" : "portrait";
  const placed = placeTrendCharts(
    drawn.map(({ chart }) => chart),
    { laidOut, words, layout, paper: { paper: page.paper, orientation } },
  );
  return {
    sheet: {
      name,
      cells: [...laidOut.cells, ...placed.cells],
      columnWidths: laidOut.columnWidths,
      rowHeights: [...laidOut.rowHeights, ...placed.rowHeights],
      merges: [...laidOut.merges, ...placed.merges],
      // As on the other sheets of this layout: panes that stand still leave no room where letters are enlarged.
      freeze: layout === "accessible" ? null : { rows: HEAD_ROW + 1, columns: 1 },
      print: { ...page, ...placed.print, orientation },
      charts: placed.charts,
      ...(layout === "accessible" ? { tables: [{ name: toTableName(name), range: laidOut.table }] } : {}),
      summary: words.trend.summary,
    },
    blocks: drawn.map(({ block }) => block),
  };
}
