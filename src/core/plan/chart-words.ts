import { findPlace } from "../places";
import type { ChartWords } from "../words/chart-words";
import type { NamedCount, ReportWords } from "../words/report-words";
import { numberAt, sumAt, type ChartSeries, type Ranking } from "./chart-data";
import type { OutcomeSheet } from "./outcome-sheet";
import type { Place, Published } from "./published";

/** What a chart shows, in words; made from the same numbers. */
export interface ChartFinding {
  readonly places: readonly Place[];
  /** Those that are drawn. */
  readonly series: readonly ChartSeries[];
  readonly ranking: Ranking;
  /** The total of the table over all series; `null` where it is no number. */
  readonly total: number | null;
  /** Every figure is a plain number; otherwise nothing is claimed, since the largest may be among the others. */
  readonly isComplete: boolean;
}

export interface ChartText {
  /** States the finding. */
  readonly title: string;
  readonly altText: string;
  readonly axisTitle: string;
}

export interface ChartWording {
  readonly words: ReportWords;
  readonly chartWords: ChartWords;
}

/** The chart of requests by type. */
export function overviewText(finding: ChartFinding, published: Published, wording: ChartWording): ChartText {
  const { words } = wording;
  const title = largestInWords(finding, published, wording);
  const types = finding.series.map(({ name, total }) => ({ name, count: total ?? 0 }));
  const stacked = words.overviewChart({ ...inCommon(finding, published), finding: title, types });
  return withSeries({ title, altText: stacked, axisTitle: words.requestsAxis }, finding, published, wording);
}

/** The chart of what became of the requests of one type. */
export function outcomeText(
  sheet: OutcomeSheet,
  finding: ChartFinding,
  published: Published,
  wording: ChartWording,
): ChartText {
  const { words } = wording;
  const { wording: type, outcomes } = sheet.table;
  const parts = outcomes.flatMap(({ name }, index) => {
    const count = sheet.totals[index];
    return count === null || count === undefined ? [] : [{ name, count }];
  });
  const total = sheet.totalBase?.value ?? finding.total;
  const title =
    finding.isComplete && total !== null ? words.outcomeSplit(parts, total) : words.plainNumbersOnly;
  const stacked = words.outcomeChart({
    ...inCommon(finding, published),
    finding: title,
    type: type.name,
    largest: largestByOutcome(finding),
  });
  const axisTitle = words.requestsOf(type.name);
  const text = withSeries({ title, altText: stacked, axisTitle }, finding, published, wording);
  // Where all had one outcome, the title says so, and the axis has room for the type.
  return finding.isComplete ? { ...text, axisTitle } : text;
}

/** One series has no legend: the axis and the alternative text say what the bars count. */
function withSeries(
  stacked: ChartText,
  finding: ChartFinding,
  published: Published,
  { words, chartWords }: ChartWording,
): ChartText {
  const [only, ...others] = finding.series;
  if (only === undefined || others.length > 0) return stacked;
  const { title } = stacked;
  const { name } = only;
  const altText = chartWords.plainBars({ ...inCommon(finding, published), finding: title, name });
  return { title, altText, axisTitle: words.requestsOf(name) };
}

function inCommon({ ranking }: ChartFinding, { listsPlaces }: Published) {
  return { places: ranking.shown.length + ranking.rest.length, listsPlaces, rest: ranking.rest.length };
}

/** Of a smaller part than this there is nothing to say. */
const WORTH_A_TITLE = 0.25;

/** `Russia sent 47 of 61 requests`, or the two or three that share the first rank; where nobody stands out, how many sent them. */
function largestInWords(
  finding: ChartFinding,
  published: Published,
  { words, chartWords }: ChartWording,
): string {
  const { places, series, ranking, total } = finding;
  const [first] = ranking.shown;
  if (first === undefined || total === null || !finding.isComplete) return words.plainNumbersOnly;
  const most = sumAt(series, first);
  const equal = ranking.shown.filter((place) => sumAt(series, place) === most);
  const labels = (all: readonly number[]): readonly string[] =>
    all.map((place) => places[place]?.label ?? "");
  const names = labels(equal);
  const [name = ""] = names;
  if (names.length > 3 || most * names.length < total * WORTH_A_TITLE) {
    if (!labels(ranking.shown).every(isSender))
      return words.byPlace(published.listsPlaces, ranking.rest.length > 0 ? ranking.shown.length : null);
    const shown = ranking.shown.reduce((sum, place) => sum + sumAt(series, place), 0);
    return ranking.rest.length > 0
      ? chartWords.sentByMost(ranking.shown.length, shown, total)
      : chartWords.sentByAll(ranking.shown.length, total);
  }
  if (names.length > 1) {
    const equalInWords = names.every(isSender) ? chartWords.sentEach : words.mostShared;
    return equalInWords(names, most, total);
  }
  if (!isSender(name)) return words.most(name, most, total);
  return most === total ? chartWords.sentAll(name, total) : chartWords.sent(name, most, total);
}

/** A country sends requests; a kind of legal process and `Other` do not. */
function isSender(label: string): boolean {
  return findPlace(label) !== null;
}

/** What became of the requests of the largest place, for the alternative text. */
function largestByOutcome({ places, series, ranking }: ChartFinding): {
  readonly place: string;
  readonly parts: readonly NamedCount[];
} {
  const [first] = ranking.shown;
  if (first === undefined) return { place: "", parts: [] };
  const parts = series.map(({ name, counts }) => ({ name, count: numberAt(counts, first) }));
  return { place: places[first]?.label ?? "", parts };
}
