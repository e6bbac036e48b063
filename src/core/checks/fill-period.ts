import { comparePeriods, containsPeriod, monthsOf, type Period } from "../period";

/**
 * The periods that fill a longer one without gap or overlap, the longest possible first: a year by its halves, else by a
 * half and two quarters, else by four quarters. `null` where nothing fills it.
 */
export function fillPeriod(whole: Period, all: readonly Period[]): readonly Period[] | null {
  const inner = all
    .filter((each) => containsPeriod(whole, each) && monthsOf(each) < monthsOf(whole))
    .sort((a, b) => comparePeriods(a, b) || monthsOf(a) - monthsOf(b));
  return inner.length < 2 ? null : fillFrom(startOf(whole), startOf(whole) + monthsOf(whole), inner);
}

function fillFrom(start: number, end: number, all: readonly Period[]): readonly Period[] | null {
  if (start === end) return [];
  const next = all.filter((each) => startOf(each) === start).sort((a, b) => monthsOf(b) - monthsOf(a));
  for (const first of next) {
    const rest = fillFrom(start + monthsOf(first), end, all);
    if (rest !== null) return [first, ...rest];
  }
  return null;
}

function startOf({ startYear, startMonth }: Period): number {
  return startYear * 12 + startMonth;
}
