import { quoteSheetName, toRangeA1 } from "../address";
import { findRest } from "../places-rest";
import { TOTAL_TYPE } from "../report";
import type { PeriodPart } from "./plan-report";
import { isNil, type Published } from "./published";
import { FIRST_ROW } from "./table-rows";

/** The index of the column that tells of the requests of all types; -1 where there is none. */
export function totalColumn({ overview }: Published): number {
  return overview.findIndex(({ type, subject }) => type === TOTAL_TYPE && subject === "requests");
}

/** What one period tells of its places. Those that have none for certain are in neither. */
export interface TrendPlaces {
  /** Labels of the places that have requests, by key. */
  readonly some: ReadonlyMap<string, string>;
  /** The same of those of which nobody can tell: `n/a`, `suppressed`, `0–499`. */
  readonly unknown: ReadonlyMap<string, string>;
}

/** How many places have requests; without a formula where the overview does not tell. */
export interface PlaceCount {
  readonly formula: string | null;
  readonly value: number;
  /** There may be more: some places have no plain number. */
  readonly isAtLeast: boolean;
}

export function countPlaces({ published, tables }: PeriodPart, { some, unknown }: TrendPlaces): PlaceCount {
  const index = totalColumn(published);
  const counts = published.overview[index]?.counts ?? [];
  const { overview } = tables.names;
  if (overview === null || counts.length === 0 || counts.some(({ kind }) => kind !== "number"))
    return { formula: null, value: some.size, isAtLeast: unknown.size > 0 };
  const bottom = FIRST_ROW + counts.length - 1;
  const range = toRangeA1({ top: FIRST_ROW, left: index + 1, bottom, right: index + 1 });
  const value = counts.filter((count) => count.kind === "number" && count.value > 0).length;
  return { formula: `COUNTIF(${quoteSheetName(overview)}!${range},">0")`, value, isAtLeast: false };
}

export function readPlaces(published: Published): TrendPlaces {
  const found = published.places.map(({ key, label }, index) => ({
    entry: [key, label] as const,
    state: stateOf(published, index),
  }));
  const those = (wanted: State): ReadonlyMap<string, string> =>
    new Map(found.flatMap(({ entry, state }) => (state === wanted ? [entry] : [])));
  return { some: those("some"), unknown: those("unknown") };
}

type State = "some" | "none" | "unknown";

/** Any number above 0 is enough for some. For none, the number of all requests is; else everything that would tell of requests. */
function stateOf(published: Published, place: number): State {
  const { overview, outcomeTables } = published;
  const requests = overview
    .filter(({ subject }) => subject === "requests")
    .map(({ counts }) => counts[place]);
  const outcomes = outcomeTables.flatMap((table) =>
    table.outcomes.flatMap(({ counts }) => (counts === null ? [] : [counts[place]])),
  );
  if ([...requests, ...outcomes].some((shown) => shown?.kind === "number" && shown.value > 0)) return "some";
  if (overview[totalColumn(published)]?.counts[place]?.kind === "number") return "none";
  const told = requests.length > 0 ? requests : outcomes;
  return told.every((shown) => shown?.kind === "number" || isNil(shown)) ? "none" : "unknown";
}

/** Some places are gathered in one row, which has requests or may have some. */
export function hasRest({ some, unknown }: TrendPlaces): boolean {
  return [...some.values(), ...unknown.values()].some((label) => findRest(label) !== null);
}

/**
 * Labels of the places that have requests in the one, and certainly none in the other; rows that gather places are none. `null` where none
 * is found and one may be hidden behind a figure that is no number.
 */
export function onlyIn(one: TrendPlaces, other: TrendPlaces): readonly string[] | null {
  const isLone = ([key, label]: readonly [string, string]): boolean =>
    !other.some.has(key) && findRest(label) === null;
  const lone = [...one.some].filter(isLone);
  const sure = lone.filter(([key]) => !other.unknown.has(key));
  const isOpen = sure.length < lone.length || [...one.unknown].some(isLone);
  return sure.length === 0 && isOpen ? null : sure.map(([, label]) => label);
}
