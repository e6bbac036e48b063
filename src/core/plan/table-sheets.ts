import type { ReportWords } from "../words/report-words";
import { planChartBlock, rankPlaces, restOf, type ChartBlock, type ChartSeries } from "./chart-data";
import { outcomeText, overviewText, type ChartFinding, type ChartText } from "./chart-words";
import { outcomeSeries, overviewSeries } from "./chart-series";
import { planOutcomeTable, type OutcomeSheet } from "./outcome-sheet";
import { planOverviewTable, type OverviewSheet } from "./overview-sheet";
import { heightOfPage, heightOfRows, toScale, USUAL_ROW } from "./page-size";
import { planChart, USUAL_WIDTH } from "./plan-chart";
import { planText } from "./planned-cell";
import type { Page } from "./plan-report";
import { isNil, type Published } from "./published";
import { HEAD_ROW, TOTAL_ROW, type LaidOut } from "./table-layout";
import type { ChartPlan, SheetPlan } from "./workbook-plan";

/** The names of the sheets that belong to one period. */
export interface SheetNames {
  /** `null` where the draft tells of no requests as such, only of shares. */
  readonly overview: string | null;
  /** As `Published.outcomeTables`. */
  readonly outcomes: readonly string[];
}

export interface TableSheets {
  readonly names: SheetNames;
  readonly overview: OverviewSheet | null;
  readonly outcomes: readonly OutcomeSheet[];
  readonly sheets: readonly SheetPlan[];
  /** The cells that the charts draw, for the sheet of all chart data. */
  readonly blocks: readonly ChartBlock[];
}

interface Drawn {
  readonly chart: ChartPlan | null;
  /** What the chart leaves out, in words; `null` where it shows everything. */
  readonly note: string | null;
}

const NOTHING_DRAWN: Drawn = { chart: null, note: null };

/** All sheets of one period with tables and charts, and the cells that the charts draw. */
export function planTableSheets(
  published: Published,
  {
    words,
    page,
    names,
    charts,
    chartData,
  }: {
    readonly words: ReportWords;
    readonly page: Page;
    readonly names: SheetNames;
    readonly charts: boolean;
    /** Where the cells that the charts draw begin. */
    readonly chartData: { readonly sheet: string; readonly top: number };
  },
): TableSheets {
  const { places } = published;
  const sheets: SheetPlan[] = [];
  const blocks: ChartBlock[] = [];

  const draw = (
    sheet: string,
    laidOut: LaidOut,
    series: readonly ChartSeries[],
    toText: (finding: ChartFinding) => ChartText,
  ): Drawn => {
    const ranking = rankPlaces(series, places.length);
    const total = series.reduce((sum, each) => sum + (each.total ?? 0), 0);
    const isComplete = series.every(({ counts }) =>
      counts.every((count) => count.kind === "number" || isNil(count)),
    );
    const finding: ChartFinding = { places, series, ranking, total, isComplete };
    if (!charts || ranking.shown.length === 0) return NOTHING_DRAWN;
    const text = toText(finding);
    const block = planChartBlock(
      {
        sheet,
        title: text.title,
        stubHead: published.stubHead ?? words.stubHead(published.listsPlaces),
        labels: places.map(({ label }) => label),
        series,
      },
      ranking,
      chartData.sheet,
      blocks.at(-1)?.nextRow ?? chartData.top,
    );
    blocks.push(block);
    const rest = {
      places: ranking.rest.length,
      requests: restOf(series, ranking),
      listsPlaces: published.listsPlaces,
    };
    return {
      chart: planChart(block, text, laidOut),
      note: rest.places > 0 ? words.notInChart(rest) : null,
    };
  };

  const overview = names.overview === null ? null : planOverviewTable(published, words);
  if (overview !== null && names.overview !== null) {
    const series = overviewSeries(published.overview, overview.totals, words);
    const drawn = draw(names.overview, overview.laidOut, series, (finding) =>
      overviewText(finding, published, words),
    );
    const summary = words.summaries.overview(places.length, published.listsPlaces);
    sheets.push(
      toSheet({
        name: names.overview,
        laidOut: overview.laidOut,
        drawn,
        summary,
        page,
        insteadOfChart: null,
      }),
    );
  }
  const outcomes = published.outcomeTables.map((table) => planOutcomeTable(published, table, words));
  outcomes.forEach((outcome, index) => {
    const name = names.outcomes[index] ?? "";
    const { name: type } = outcome.table.wording;
    const series = outcomeSeries(outcome, words);
    const drawn = draw(name, outcome.laidOut, series, (finding) =>
      outcomeText(outcome, finding, published, words),
    );
    const summary = words.summaries.outcome(type, places.length, published.listsPlaces);
    const isEmpty = charts && series.length > 0 && drawn.chart === null;
    sheets.push(
      toSheet({
        name,
        laidOut: outcome.laidOut,
        drawn,
        summary,
        page,
        insteadOfChart: isEmpty ? words.noRequests(type) : null,
      }),
    );
  });
  return { names, overview, outcomes, sheets, blocks };
}

interface SheetParts {
  readonly name: string;
  readonly laidOut: LaidOut;
  readonly drawn: Drawn;
  readonly summary: string;
  readonly page: Page;
  /** Why there is no chart; `null` where there is one, or nothing to draw. */
  readonly insteadOfChart: string | null;
}

/** In characters: what fits on an upright page without becoming small. */
const UPRIGHT_WIDTH = 120;

function toSheet({ name, laidOut, drawn, summary, page, insteadOfChart }: SheetParts): SheetPlan {
  const { columnWidths, rowHeights, merges, nextRow } = laidOut;
  const { chart, note } = drawn;
  const width = columnWidths.reduce((sum, each) => sum + each, 0);
  const cells = [...laidOut.cells];
  if (insteadOfChart !== null) cells.push(planText({ row: nextRow, col: 0 }, insteadOfChart, "headnote"));
  if (chart !== null && note !== null)
    cells.push(planText({ row: chart.anchor.bottom + 1, col: 0 }, note, "headnote"));
  const orientation = width > UPRIGHT_WIDTH ? "landscape" : "portrait";
  return {
    name,
    cells,
    columnWidths,
    rowHeights,
    merges,
    freeze: { rows: TOTAL_ROW + 1, columns: 1 },
    print: {
      ...page,
      ...(chart === null ? {} : toBreak(laidOut, chart, { paper: page.paper, orientation })),
      orientation,
      repeatRows: { first: 0, last: HEAD_ROW },
    },
    charts: chart === null ? [] : [chart],
    summary,
  };
}

/** The chart and the line under it stand on one page: that of the table where both fit, else one of their own. */
function toBreak(
  laidOut: LaidOut,
  { anchor }: ChartPlan,
  paper: Pick<SheetPlan["print"], "paper" | "orientation">,
): Pick<SheetPlan["print"], "breaksBefore"> {
  const beyond = Math.max(0, anchor.right + 1 - laidOut.columnWidths.length);
  const columns = [...laidOut.columnWidths, ...Array.from({ length: beyond }, () => USUAL_WIDTH)];
  const scale = toScale(columns, paper);
  const chart = (anchor.bottom - anchor.top + 2) * USUAL_ROW;
  const fits = heightOfRows(laidOut, anchor.top) + chart <= heightOfPage(paper, scale);
  // The blank row above goes with it, or the frame of the chart would show on the page before.
  return fits ? {} : { breaksBefore: [anchor.top - 1] };
}
