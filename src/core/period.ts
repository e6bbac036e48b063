/** Reporting periods in whole months, and how our reports name them. */

export { toPeriod, type Month } from "./period-label";
export { findPeriods, readPeriod, type PeriodText } from "./period-text";

/** A reporting period: the months it covers, both ends included. */
export interface Period {
  /** The year and month (1 to 12) it begins with. */
  readonly startYear: number;
  readonly startMonth: number;
  readonly endYear: number;
  readonly endMonth: number;
  /** The name our reports use: `H1 2024`, `Q3 2024`, `2024`, `March 2024`, `2023–2024`. */
  readonly label: string;
}

/** The same months, whatever they are called. */
export function samePeriod(a: Period, b: Period): boolean {
  return comparePeriods(a, b) === 0;
}

/** By beginning, then by end: negative where `a` comes first. */
export function comparePeriods(a: Period, b: Period): number {
  return startOf(a) - startOf(b) || endOf(a) - endOf(b);
}

/** Whether all months of `inner` belong to `outer`; every period contains itself. */
export function containsPeriod(outer: Period, inner: Period): boolean {
  return startOf(outer) <= startOf(inner) && endOf(inner) <= endOf(outer);
}

/** How many months a period covers. */
export function monthsOf(period: Period): number {
  return endOf(period) - startOf(period) + 1;
}

/** The first month, counted from the year 0, so that periods can be compared across years. */
export function startOf({ startYear, startMonth }: Period): number {
  return startYear * 12 + startMonth;
}

/** The last month, which belongs to the period, counted like the first. */
export function endOf({ endYear, endMonth }: Period): number {
  return endYear * 12 + endMonth;
}
