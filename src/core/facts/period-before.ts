import { monthsOf, type Period } from "../period";

/** Months from the year 0 to the beginning of a period. */
export function startOf({ startYear, startMonth }: Period): number {
  return startYear * 12 + startMonth;
}

/**
 * Among some periods, the place of the one right before that at `index`: as long, and over when it begins. Whatever is held against
 * "the period before", in sentences or in the trend, is held against this one. `null` where it is not among them.
 */
export function findPeriodBefore(periods: readonly (Period | null)[], index: number): number | null {
  const own = periods[index] ?? null;
  if (own === null) return null;
  const at = periods.findIndex(
    (other) =>
      other !== null &&
      monthsOf(other) === monthsOf(own) &&
      startOf(other) + monthsOf(other) === startOf(own),
  );
  return at < 0 ? null : at;
}
