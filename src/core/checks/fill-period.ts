import { containsPeriod, endOf, monthsOf, startOf, type Period } from "../period";

/**
 * The periods that fill a longer one without gap or overlap, the longest possible first: a year by its halves, else by a
 * half and two quarters, else by four quarters. `null` where nothing fills it.
 */
export function fillPeriod(whole: Period, all: readonly Period[]): readonly Period[] | null {
  const inner = all
    .filter((each) => containsPeriod(whole, each) && monthsOf(each) < monthsOf(whole))
    .sort((a, b) => monthsOf(b) - monthsOf(a));
  if (inner.length < 2) return null;
  const byStart = new Map<number, Period[]>();
  for (const each of inner) byStart.set(startOf(each), [...(byStart.get(startOf(each)) ?? []), each]);
  return fillFrom(startOf(whole), { byStart, end: endOf(whole) + 1, deadEnds: new Set() });
}

interface Search {
  /** Longest first. */
  readonly byStart: ReadonlyMap<number, readonly Period[]>;
  /** The month after the last. */
  readonly end: number;
  /** Months from which nothing leads to the end: met once, for there are countless ways to each of them. */
  readonly deadEnds: Set<number>;
}

function fillFrom(start: number, search: Search): readonly Period[] | null {
  if (start === search.end) return [];
  if (search.deadEnds.has(start)) return null;
  for (const first of search.byStart.get(start) ?? []) {
    const rest = fillFrom(endOf(first) + 1, search);
    if (rest !== null) return [first, ...rest];
  }
  search.deadEnds.add(start);
  return null;
}
