import type { NamedCount, ReportWords } from "../words/report-words";
import { numberAt, sumAt, type ChartSeries, type Ranking } from "./chart-data";
import type { OutcomeSheet } from "./outcome-sheet";
import type { Place, Published } from "./published";

/** What a chart shows, in words; made from the same numbers. */
export interface ChartFinding {
  readonly places: readonly Place[];
  readonly series: readonly ChartSeries[];
  readonly ranking: Ranking;
  /** The total over all series. */
  readonly total: number;
  /** Every figure is a plain number; otherwise nothing is claimed, since the largest may be among the others. */
  readonly isComplete: boolean;
}

export interface ChartText {
  /** States the finding. */
  readonly title: string;
  readonly altText: string;
  readonly axisTitle: string;
}

/** The chart of requests by type. */
export function overviewText(finding: ChartFinding, published: Published, words: ReportWords): ChartText {
  const title = largestInWords(finding, words);
  const types = finding.series.map(({ name, total }) => ({ name, count: total ?? 0 }));
  const altText = words.overviewChart({ ...inCommon(finding, published), finding: title, types });
  return { title, altText, axisTitle: words.requestsAxis };
}

/** The chart of what became of the requests of one type. */
export function outcomeText(
  sheet: OutcomeSheet,
  finding: ChartFinding,
  published: Published,
  words: ReportWords,
): ChartText {
  const { type, outcomes } = sheet.table;
  const parts = outcomes.flatMap(({ outcome }, index) => {
    const count = sheet.totals[index];
    return count === null || count === undefined ? [] : [{ outcome, count }];
  });
  const title = finding.isComplete
    ? words.outcomeSplit(parts, sheet.totalBase?.value ?? finding.total)
    : words.plainNumbersOnly;
  const largest = largestByOutcome(finding);
  const altText = words.outcomeChart({ ...inCommon(finding, published), finding: title, type, largest });
  return { title, altText, axisTitle: words.requestsAxis };
}

function inCommon({ ranking }: ChartFinding, { listsPlaces }: Published) {
  return { places: ranking.shown.length + ranking.rest.length, listsPlaces, rest: ranking.rest.length };
}

/** `Russia: 47 of 61 requests`, or the two or three that share the first rank. */
function largestInWords(finding: ChartFinding, words: ReportWords): string {
  const { places, series, ranking, total } = finding;
  const [first] = ranking.shown;
  if (first === undefined || !finding.isComplete) return words.plainNumbersOnly;
  const most = sumAt(series, first);
  const equal = ranking.shown.filter((place) => sumAt(series, place) === most);
  const names = equal.map((place) => places[place]?.label ?? "");
  return names.length > 1 && names.length <= 3
    ? words.mostShared(names, most, total)
    : words.most(names[0] ?? "", most, total);
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
