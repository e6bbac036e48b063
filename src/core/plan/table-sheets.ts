import type { ReportWords } from "../words/report-words";
import { planChartBlock, rankPlaces, type ChartBlock, type ChartSeries } from "./chart-data";
import { outcomeText, overviewText, type ChartFinding, type ChartText } from "./chart-words";
import { outcomeSeries, overviewSeries } from "./chart-series";
import { planChartData } from "./chart-data-sheet";
import { planOutcomeTable, type OutcomeSheet } from "./outcome-sheet";
import { planOverviewTable, type OverviewSheet } from "./overview-sheet";
import { isChartBeside, planChart } from "./plan-chart";
import { planText } from "./planned-cell";
import type { Page } from "./plan-report";
import type { Published } from "./published";
import { toSheetNames } from "./sheet-names";
import { HEAD_ROW, TOTAL_ROW, type LaidOut } from "./table-layout";
import type { ChartPlan, SheetPlan } from "./workbook-plan";

export interface SheetNames {
  readonly cover: string;
  /** `null` where the draft tells of no requests as such, only of shares. */
  readonly overview: string | null;
  /** As `Published.outcomeTables`. */
  readonly outcomes: readonly string[];
  readonly findings: string;
  readonly chartData: string;
}

export interface TableSheets {
  readonly names: SheetNames;
  readonly overview: OverviewSheet | null;
  readonly outcomes: readonly OutcomeSheet[];
  readonly sheets: readonly SheetPlan[];
  /** One sheet, or none where there is no chart. */
  readonly chartData: readonly SheetPlan[];
}

interface Drawn {
  readonly chart: ChartPlan | null;
  readonly blocks: readonly ChartBlock[];
}

/** All sheets with tables and charts, and the cells that the charts draw. */
export function planTableSheets(published: Published, words: ReportWords, page: Page): TableSheets {
  const names = nameSheets(published, words);
  const { places } = published;
  const sheets: SheetPlan[] = [];
  const blocks: ChartBlock[] = [];

  const draw = (
    sheet: string,
    laidOut: LaidOut,
    series: readonly ChartSeries[],
    toText: (finding: ChartFinding) => ChartText,
  ) => {
    const ranking = rankPlaces(series, places.length);
    const total = series.reduce((sum, each) => sum + (each.total ?? 0), 0);
    const isComplete = series.every(({ counts }) => counts.every(({ kind }) => kind === "number"));
    const finding: ChartFinding = { places, series, ranking, total, isComplete };
    if (ranking.shown.length === 0) return { chart: null, blocks: [] } satisfies Drawn;
    const text = toText(finding);
    const block = planChartBlock(
      {
        sheet,
        title: text.title,
        stubHead: published.stubHead ?? words.stubHead(published.listsPlaces),
        labels: places.map(({ label }) => label),
        series,
        otherLabel: (count) => words.otherPlaces(count, published.listsPlaces),
      },
      ranking,
      names.chartData,
      blocks.at(-1)?.nextRow ?? FIRST_BLOCK_ROW,
    );
    blocks.push(block);
    return { chart: planChart(block, text, laidOut, places.length), blocks: [block] } satisfies Drawn;
  };

  const overview = names.overview === null ? null : planOverviewTable(published, words);
  if (overview !== null && names.overview !== null) {
    const series = overviewSeries(published.overview, overview.totals, words);
    const { chart } = draw(names.overview, overview.laidOut, series, (finding) =>
      overviewText(finding, published, words),
    );
    const summary = words.summaries.overview(places.length, published.listsPlaces);
    sheets.push(
      toSheet({
        name: names.overview,
        laidOut: overview.laidOut,
        chart,
        summary,
        page,
        words,
        type: null,
        places: places.length,
      }),
    );
  }
  const outcomes = published.outcomeTables.map((table) => planOutcomeTable(published, table, words));
  outcomes.forEach((outcome, index) => {
    const name = names.outcomes[index] ?? "";
    const { type } = outcome.table;
    const series = outcomeSeries(outcome, words);
    const { chart } = draw(name, outcome.laidOut, series, (finding) =>
      outcomeText(outcome, finding, published, words),
    );
    const summary = words.summaries.outcome(type, places.length, published.listsPlaces);
    const isEmpty = series.length > 0 && chart === null;
    sheets.push(
      toSheet({
        name,
        laidOut: outcome.laidOut,
        chart,
        summary,
        page,
        words,
        type: isEmpty ? type : null,
        places: places.length,
      }),
    );
  });
  const chartData =
    blocks.length === 0 ? [] : [planChartData(blocks, { name: names.chartData, words, page })];
  return { names, overview, outcomes, sheets, chartData };
}

/** Title and note stand above the first block of chart data. */
const FIRST_BLOCK_ROW = 3;

function nameSheets(published: Published, words: ReportWords): SheetNames {
  const hasOverview = published.overview.length > 0;
  const [cover = "", findings = "", chartData = "", ...rest] = toSheetNames([
    words.sheets.cover,
    words.sheets.findings,
    words.sheets.chartData,
    ...(hasOverview ? [words.sheets.overview] : []),
    ...published.outcomeTables.map(({ type }) => words.sheets.outcome(type)),
  ]);
  const [first = null] = rest;
  return hasOverview
    ? { cover, overview: first, outcomes: rest.slice(1), findings, chartData }
    : { cover, overview: null, outcomes: rest, findings, chartData };
}

interface SheetParts {
  readonly name: string;
  readonly laidOut: LaidOut;
  readonly chart: ChartPlan | null;
  readonly summary: string;
  readonly page: Page;
  readonly words: ReportWords;
  /** The type of which there were no requests; `null` where there is a chart, or nothing to draw. */
  readonly type: string | null;
  readonly places: number;
}

/** In characters: what fits on an upright page without becoming small. */
const UPRIGHT_WIDTH = 100;

function toSheet({ name, laidOut, chart, summary, page, words, type, places }: SheetParts): SheetPlan {
  const { cells, columnWidths, rowHeights, merges, nextRow } = laidOut;
  const width = columnWidths.reduce((sum, each) => sum + each, 0);
  const isWide = width > UPRIGHT_WIDTH || (chart !== null && isChartBeside(places));
  return {
    name,
    cells:
      type === null
        ? cells
        : [...cells, planText({ row: nextRow, col: 0 }, words.noRequests(type), "headnote")],
    columnWidths,
    rowHeights,
    merges,
    freeze: { rows: TOTAL_ROW + 1, columns: 1 },
    print: {
      ...page,
      orientation: isWide ? "landscape" : "portrait",
      repeatRows: { first: 0, last: HEAD_ROW },
    },
    charts: chart === null ? [] : [chart],
    summary,
  };
}
