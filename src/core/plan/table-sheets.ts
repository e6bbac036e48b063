import type { ChartWords } from "../words/chart-words";
import type { NotesWords } from "../words/notes-words";
import type { ReportWords } from "../words/report-words";
import type { ChartBlock, ChartSeries } from "./chart-data";
import { drawChart, NO_CHART, type DrawnChart, type ToDraw } from "./chart-drawing";
import { outcomeText, overviewText } from "./chart-words";
import { outcomeSeries, overviewSeries } from "./chart-series";
import { planOutcomeTable, type OutcomeSheet } from "./outcome-sheet";
import { planOverviewTable, type OverviewSheet } from "./overview-sheet";
import { heightOfRows } from "./page-size";
import { placeBelow } from "./place-chart";
import type { Layout, Page } from "./plan-report";
import type { Published } from "./published";
import { TOTAL_ROW } from "./table-rows";
import type { LaidOut } from "./table-layout";
import { toTableName } from "./table-names";
import type { SheetPlan } from "./workbook-plan";

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

/** All sheets of one period with tables and charts, and the cells that the charts draw. */
export function planTableSheets(
  published: Published,
  {
    language = "en",
    words,
    chartWords,
    notes,
    layout = "report",
    organisation = "",
    page,
    names,
    charts,
    chartData,
  }: {
    /** BCP 47; English where it is left out. */
    readonly language?: string;
    readonly words: ReportWords;
    readonly chartWords: ChartWords;
    readonly notes: NotesWords;
    readonly layout?: Layout;
    /** Named as the source below each table; nobody where it is left out. */
    readonly organisation?: string;
    readonly page: Page;
    readonly names: SheetNames;
    readonly charts: boolean;
    /** Where the cells that the charts draw begin. */
    readonly chartData: { readonly sheet: string; readonly top: number };
  },
): TableSheets {
  const { places } = published;
  const options = { layout, words, notes, organisation };
  const sheets: SheetPlan[] = [];
  const blocks: ChartBlock[] = [];

  const draw = (
    sheet: string,
    laidOut: LaidOut,
    series: readonly ChartSeries[],
    { toText, noRequests }: Pick<ToDraw, "toText" | "noRequests">,
  ): DrawnChart => {
    if (!charts) return NO_CHART;
    const data = { sheet: chartData.sheet, top: blocks.at(-1)?.nextRow ?? chartData.top };
    const drawn = drawChart({
      sheet,
      laidOut,
      series,
      published,
      language,
      words,
      chartWords,
      data,
      toText,
      noRequests,
    });
    if (drawn.block !== null) blocks.push(drawn.block);
    return drawn;
  };

  const overview = names.overview === null ? null : planOverviewTable(published, options);
  if (overview !== null && names.overview !== null) {
    const series = overviewSeries(published.overview, overview.totals, words);
    const drawn = draw(names.overview, overview.laidOut, series, {
      toText: (finding) => overviewText(finding, published, { words, chartWords }),
      noRequests: chartWords.noRequests,
    });
    const summary = words.summaries.overview(places.length, published.listsPlaces);
    sheets.push(
      toSheet({
        name: names.overview,
        laidOut: overview.laidOut,
        drawn,
        summary,
        page,
        layout,
      }),
    );
  }
  const outcomes = published.outcomeTables.map((table) => planOutcomeTable(published, table, options));
  outcomes.forEach((outcome, index) => {
    const name = names.outcomes[index] ?? "";
    const { name: type } = outcome.table.wording;
    const series = outcomeSeries(outcome, words);
    const drawn = draw(name, outcome.laidOut, series, {
      toText: (finding) => outcomeText(outcome, finding, published, { words, chartWords }),
      noRequests: words.noRequests(type),
    });
    const summary = words.summaries.outcome(type, places.length, published.listsPlaces);
    sheets.push(
      toSheet({
        name,
        laidOut: outcome.laidOut,
        drawn,
        summary,
        page,
        layout,
      }),
    );
  });
  return { names, overview, outcomes, sheets, blocks };
}

interface SheetParts {
  readonly name: string;
  readonly laidOut: LaidOut;
  readonly drawn: DrawnChart;
  readonly summary: string;
  readonly page: Page;
  readonly layout: Layout;
}

/** In points: rows above this height would fill a small window, and nothing of the table could be scrolled into it. */
const HIGHEST_FROZEN = 240;

/** In characters: what fits on an upright page without becoming small. */
const UPRIGHT_WIDTH = 120;

function toSheet({ name, laidOut, drawn, summary, page, layout }: SheetParts): SheetPlan {
  const { columnWidths, rowHeights, merges } = laidOut;
  const width = columnWidths.reduce((sum, each) => sum + each, 0);
  const orientation = width > UPRIGHT_WIDTH ? "landscape" : "portrait";
  const { chart, lines, print } = placeBelow(laidOut, drawn, { layout, paper: page.paper, orientation });
  return {
    name,
    cells: [...laidOut.cells, ...lines.cells],
    columnWidths,
    rowHeights: [...rowHeights, ...lines.rowHeights],
    merges: [...merges, ...lines.merges],
    freeze: toFreeze(laidOut, layout),
    print: { ...page, ...print },
    charts: chart === null ? [] : [chart],
    ...(layout === "accessible" ? { tables: [{ name: toTableName(name), range: laidOut.table }] } : {}),
    summary,
  };
}

/**
 * In a report the headings stay in sight, with the total and the first column. In the accessible layout nothing is held fast,
 * which is in the way of screen magnifiers; Excel shows the headings of a table in place of the letters of its columns.
 */
function toFreeze(laidOut: LaidOut, layout: Layout): SheetPlan["freeze"] {
  if (layout === "accessible") return null;
  const rows = TOTAL_ROW + 1;
  return { rows: heightOfRows(laidOut, rows) > HIGHEST_FROZEN ? 0 : rows, columns: 1 };
}
