/** The wording of the sheet `Trend`. Periods come as they are called in the language of the words. */
export interface TrendWords {
  /** The name of the sheet. */
  readonly sheet: string;
  /** What it is, in the contents on the cover. */
  readonly about: string;
  /** One sentence for screen readers. */
  readonly summary: string;
  /** Over the table. */
  readonly title: (first: string, last: string) => string;

  // Headings
  readonly period: string;
  /** Where the draft has no heading for the requests of all types. */
  readonly allRequests: string;
  readonly change: string;
  readonly approved: string;
  readonly approvedShare: string;
  readonly changeInPoints: string;
  readonly places: string;
  readonly appeared: string;
  readonly vanished: string;
  readonly note: string;

  // In the table
  /** No country appeared, or none vanished. */
  readonly none: string;
  readonly names: (names: readonly string[]) => string;
  /** So many countries have requests, and there may be more. */
  readonly atLeast: (count: number) => string;
  /** Where a series breaks: which notes say why. Numbers from 1. */
  readonly seeNotes: (numbers: readonly number[]) => string;

  // Notes
  /** What the changes are held against. */
  readonly noteChange: string;
  /** What the mark of a missing figure or change stands for. */
  readonly noteMark: (mark: string) => string;
  /** Periods of different length are in the table. */
  readonly noteLengths: string;
  /** The period right before is not there, an earlier one is. */
  readonly noteGap: (period: string) => string;
  readonly noteShare: string;
  /** Some countries have no plain number. */
  readonly noteUnknown: string;
  /** Some countries are gathered in one row. */
  readonly noteRest: string;
  readonly noteBreak: (
    number: number,
    change: { readonly period: string; readonly earlier: string; readonly later: string },
  ) => string;

  // Charts
  /** Titles: the first and the last period that are drawn. */
  readonly requestsTitle: (first: TrendPoint, last: TrendPoint) => string;
  readonly shareTitle: (first: TrendPoint, last: TrendPoint) => string;
  /** Types side by side, which nothing states the sum of. */
  readonly requestsByType: string;
  /** The same where the series breaks, and ` *` stands after the names of the periods where it does. */
  readonly requestsBroken: string;
  readonly shareBroken: string;
  /** Alternative texts. @param finding the title */
  readonly requestsChart: (chart: {
    readonly finding: string;
    readonly types: readonly string[];
    readonly points: readonly TrendPoint[];
  }) => string;
  /** Of types side by side. */
  readonly typesChart: (chart: {
    readonly finding: string;
    readonly periods: readonly {
      readonly period: string;
      readonly counts: readonly { readonly name: string; readonly value: number }[];
    }[];
  }) => string;
  readonly shareChart: (chart: {
    readonly finding: string;
    readonly points: readonly TrendPoint[];
  }) => string;
  readonly shareAxis: string;
}

/** A figure of a period: a count, or a share of a hundred with its decimals. */
export interface TrendPoint {
  readonly period: string;
  readonly value: number;
  readonly decimals: number;
}
