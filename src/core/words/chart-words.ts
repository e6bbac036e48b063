import type { ChartInWords } from "./report-words";

/** What charts say beyond the chart texts of `ReportWords`: the titles that name a country, and the lines under a chart. */
export interface ChartWords {
  /** Title: the country with most requests, of a larger total. */
  readonly sent: (country: string, count: number, total: number) => string;
  /** Title: two or three countries with as many requests each, of a total. */
  readonly sentEach: (countries: readonly string[], count: number, total: number) => string;
  /** Title: one country sent all requests. */
  readonly sentAll: (country: string, total: number) => string;
  /** Title, where no country stands out: those with most, which have a bar, sent so many of all requests. */
  readonly sentByMost: (countries: number, count: number, total: number) => string;
  /** Title, where no country stands out and each has a bar. */
  readonly sentByAll: (countries: number, total: number) => string;
  /** Alternative text of plain bars. `name`: what they count, a type or an outcome. */
  readonly plainBars: (chart: ChartInWords & { readonly name: string }) => string;
  /** Under a chart: its alternative text, for those who cannot see it. */
  readonly inWords: (altText: string) => string;
  /** Under a chart: types or outcomes that are not drawn, since all their figures are 0. */
  readonly allZero: (names: readonly string[]) => string;
  /** Under a chart: so many figures of the table are bands or marks, and are not drawn. */
  readonly notNumbers: (figures: number) => string;
  // In place of a chart
  readonly noRequests: string;
  readonly noNumbers: string;
  /** There is one figure only. @param finding a sentence without its full stop */
  readonly oneFigure: (finding: string) => string;
}
