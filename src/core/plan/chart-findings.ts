import type { NamedCount, ReportWords } from "../words/report-words";
import { numberAt, sumAt, type ChartSeries, type Ranking } from "./chart-data";
import type { Place } from "./published";

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

/** `Russia: 47 of 61 requests`, or the two or three that share the first rank. */
export function largestInWords(finding: ChartFinding, words: ReportWords): string {
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
export function largestByOutcome({ places, series, ranking }: ChartFinding): {
  readonly place: string;
  readonly parts: readonly NamedCount[];
} {
  const [first] = ranking.shown;
  if (first === undefined) return { place: "", parts: [] };
  const parts = series.map(({ name, counts }) => ({ name, count: numberAt(counts, first) }));
  return { place: places[first]?.label ?? "", parts };
}
