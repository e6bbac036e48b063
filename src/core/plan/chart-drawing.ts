import type { ChartWords } from "../words/chart-words";
import type { ReportWords } from "../words/report-words";
import { planChartBlock, rankPlaces, restOf, type ChartBlock, type ChartSeries } from "./chart-data";
import { withoutZeros } from "./chart-series";
import type { ChartFinding, ChartText } from "./chart-words";
import { fewestRowsFor, planChart } from "./plan-chart";
import { isNil, type Published } from "./published";
import type { LaidOut } from "./table-layout";
import type { ChartPlan } from "./workbook-plan";

export interface DrawnChart {
  readonly chart: ChartPlan | null;
  /** Rows of usual height that the chart needs at least; it covers more where there is room. */
  readonly fewestRows: number;
  /** The cells that the chart draws. */
  readonly block: ChartBlock | null;
  /** What stands under the chart, or in its place: what it shows in words, and what it leaves out. */
  readonly lines: readonly string[];
}

export const NO_CHART: DrawnChart = { chart: null, fewestRows: 0, block: null, lines: [] };

export interface ToDraw {
  /** The sheet of the table. */
  readonly sheet: string;
  readonly laidOut: LaidOut;
  readonly series: readonly ChartSeries[];
  readonly published: Published;
  readonly language: string;
  readonly words: ReportWords;
  readonly chartWords: ChartWords;
  /** Where the cells that the chart draws begin. */
  readonly data: { readonly sheet: string; readonly top: number };
  readonly toText: (finding: ChartFinding) => ChartText;
  /** In place of a chart where all is 0. */
  readonly noRequests: string;
}

/**
 * The chart of one table, of the kind that fits its figures.
 *
 * | figures                     | drawn                                                                    |
 * | --------------------------- | ------------------------------------------------------------------------ |
 * | several types or outcomes   | stacked bars, longest first, with their sums in the names                |
 * | one type that is not 0      | plain bars, longest first, with their numbers at their ends; no legend   |
 * | more than 21 places         | the 20 longest bars, and a line with the number and the sum of the others |
 * | a single figure, or none    | no chart but a sentence                                                  |
 *
 * Counts are never drawn as shares of 100: one approved of one would look the same as 25 of 25. Axes are never broken, so
 * that lengths can be compared where one place dominates.
 */
export function drawChart(source: ToDraw): DrawnChart {
  const { sheet, laidOut, published, language, words, chartWords, data, toText } = source;
  const { places, listsPlaces } = published;
  if (source.series.length === 0) return NO_CHART;
  const { drawn: series, zeros } = withoutZeros(source.series);
  const ranking = rankPlaces(series, places.length);
  const marks = countMarks(source.series);
  if (ranking.shown.length === 0) {
    return { ...NO_CHART, lines: [marks > 0 ? chartWords.noNumbers : source.noRequests] };
  }
  const finding: ChartFinding = {
    places,
    series,
    ranking,
    total: addTotals(source.series),
    isComplete: marks === 0,
  };
  const text = toText(finding);
  if (ranking.shown.length === 1 && series.length === 1 && marks === 0) {
    return { ...NO_CHART, lines: [chartWords.oneFigure(text.title)] };
  }
  const block = planChartBlock(
    {
      sheet,
      title: text.title,
      stubHead: published.stubHead ?? words.stubHead(listsPlaces),
      labels: places.map(({ label }) => label),
      series,
      language,
    },
    ranking,
    data.sheet,
    data.top,
  );
  const rest = { places: ranking.rest.length, requests: restOf(series, ranking), listsPlaces };
  return {
    chart: planChart(block, text, laidOut),
    fewestRows: fewestRowsFor(block, text.title, laidOut),
    block,
    lines: [
      chartWords.inWords(text.altText),
      ...(rest.places > 0 ? [words.notInChart(rest)] : []),
      ...(zeros.length > 0 ? [chartWords.allZero(zeros)] : []),
      ...(marks > 0 ? [chartWords.notNumbers(marks)] : []),
    ],
  };
}

/** Figures that cannot be drawn: bands, marks, and those that are missing. */
function countMarks(series: readonly ChartSeries[]): number {
  return series.reduce(
    (sum, { counts }) => sum + counts.filter((count) => count.kind !== "number" && !isNil(count)).length,
    0,
  );
}

/** `null` where one of them is no number. */
function addTotals(series: readonly ChartSeries[]): number | null {
  return series.reduce<number | null>(
    (sum, { total }) => (sum === null || total === null ? null : sum + total),
    0,
  );
}
