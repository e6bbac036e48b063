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
  const title = largestInWords(finding, published, words);
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
  const { wording, outcomes } = sheet.table;
  const parts = outcomes.flatMap(({ name }, index) => {
    const count = sheet.totals[index];
    return count === null || count === undefined ? [] : [{ name, count }];
  });
  const title = finding.isComplete
    ? words.outcomeSplit(parts, sheet.totalBase?.value ?? finding.total)
    : words.plainNumbersOnly;
  const largest = largestByOutcome(finding);
  const altText = words.outcomeChart({
    ...inCommon(finding, published),
    finding: title,
    type: wording.name,
    largest,
  });
  return { title, altText, axisTitle: words.requestsAxis };
}

function inCommon({ ranking }: ChartFinding, { listsPlaces }: Published) {
  return { places: ranking.shown.length + ranking.rest.length, listsPlaces, rest: ranking.rest.length };
}

/** Of a smaller part than this there is nothing to say. */
const WORTH_A_TITLE = 0.25;

/** `Russia: 47 of 61 requests`, or the two or three that share the first rank; where nobody stands out, what is shown. */
function largestInWords(finding: ChartFinding, { listsPlaces }: Published, words: ReportWords): string {
  const { places, series, ranking, total } = finding;
  const [first] = ranking.shown;
  if (first === undefined || !finding.isComplete) return words.plainNumbersOnly;
  const most = sumAt(series, first);
  const equal = ranking.shown.filter((place) => sumAt(series, place) === most);
  const names = equal.map((place) => places[place]?.label ?? "");
  if (names.length > 3 || most * names.length < total * WORTH_A_TITLE)
    return words.byPlace(listsPlaces, ranking.rest.length > 0 ? ranking.shown.length : null);
  return names.length > 1 ? words.mostShared(names, most, total) : words.most(names[0] ?? "", most, total);
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
