import type { CellRef } from "../address";
import { findPlace } from "../places";
import { isNil, type Published } from "../plan/published";
import type { CountryCount } from "./fact";
import { sourceOf, type AllRequests } from "./request-totals";

/** A row of the report with its number of requests. */
interface PlaceRow {
  readonly label: string;
  /** ISO 3166 of the country; `null` where the label names none, as `Other countries` does. */
  readonly country: string | null;
  /** `null` where it is no plain number; a dash is none. */
  readonly count: number | null;
  readonly cells: readonly CellRef[];
}

/** The countries with requests, each once; `null` where no row is known as one. */
export function countCountries(published: Published, all: AllRequests): CountryCount | null {
  if (!published.listsPlaces) return null;
  const active = rowsOf(published, all).filter(({ count }) => count === null || count > 0);
  const sure = active.filter(({ country, count }) => country !== null && count !== null);
  const count = new Set(sure.map(({ country }) => country)).size;
  return count === 0 ? null : { count, isAtLeast: sure.length < active.length };
}

export interface Leaders {
  readonly names: readonly string[];
  /** Of each. */
  readonly count: number;
  readonly cells: readonly CellRef[];
}

/** More names than these say nothing. */
const MOST_LEADERS = 3;

/**
 * The country with most requests, or the two or three that share the first rank. None where a row that is no known country (`Other
 * countries`, a misspelt name) is so large that another country might hide in it, or where a country has several rows.
 */
export function findLeaders(published: Published, all: AllRequests): Leaders | null {
  if (!published.listsPlaces || !all.isSum) return null;
  const active = rowsOf(published, all).filter(({ count }) => count !== 0);
  const countries = active.filter(({ country }) => country !== null);
  const most = Math.max(0, ...countries.map(({ count }) => count ?? 0));
  const hidden = active
    .filter(({ country }) => country === null)
    .reduce((sum, { count }) => sum + (count ?? 0), 0);
  const isEachOnce = new Set(countries.map(({ country }) => country)).size === countries.length;
  const first = countries.filter(({ count }) => count === most);
  if (active.some(({ count }) => count === null) || !isEachOnce || most <= hidden) return null;
  if (first.length > MOST_LEADERS) return null;
  return { names: first.map(({ label }) => label), count: most, cells: first.flatMap(({ cells }) => cells) };
}

function rowsOf({ places }: Published, { column }: AllRequests): readonly PlaceRow[] {
  return places.map(({ label }, index) => {
    const shown = column.counts[index] ?? { kind: "missing" };
    const count = shown.kind === "number" ? shown.value : isNil(shown) ? 0 : null;
    return { label, country: countryOf(label), count, cells: sourceOf(shown) };
  });
}

/** The parts of the United Kingdom have codes of their own, and are one country. */
function countryOf(label: string): string | null {
  return findPlace(label)?.code.slice(0, 2) ?? null;
}
