import type { PeriodTable } from "./choose-period";
import { placeKeyOf, type Series } from "./gather-series";

export interface Family {
  readonly tables: readonly PeriodTable[];
  readonly series: readonly Series[];
}

/**
 * Parts the tables of a period into families that list the same rows, and gives the one to publish first: countries before
 * other rows, then the one with the most series. A table by country and a table by legal process may both belong to
 * a report, but their rows cannot stand in one table.
 */
export function chooseFamily(families: readonly Family[]): readonly Family[] {
  return [...families].sort(
    (a, b) => Number(listsPlaces(b)) - Number(listsPlaces(a)) || b.series.length - a.series.length,
  );
}

export function listsPlaces(family: Family): boolean {
  return family.tables.some(({ table }) => table.listsPlaces);
}

/** Tables belong to one family when they share a row, directly or through others. */
export function toFamilies(
  tables: readonly PeriodTable[],
  seriesOf: (table: PeriodTable) => readonly Series[],
): readonly Family[] {
  let families: { tables: PeriodTable[]; series: Series[]; places: Set<string> }[] = [];
  for (const entry of tables) {
    const series = seriesOf(entry);
    if (series.length === 0) continue;
    const places = placesOf(entry);
    const related = families.filter((family) => sharesRow(family.places, places));
    families = [
      ...families.filter((family) => !related.includes(family)),
      {
        tables: [...related.flatMap((family) => family.tables), entry],
        series: [...related.flatMap((family) => family.series), ...series],
        places: new Set([...related.flatMap((family) => [...family.places]), ...places]),
      },
    ];
  }
  return families;
}

function placesOf({ table }: PeriodTable): ReadonlySet<string> {
  return new Set(table.rows.filter(({ role }) => role === "detail").map(placeKeyOf));
}

/** A table of nothing but a total goes with any other. */
function sharesRow(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return true;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const key of few) if (many.has(key)) return true;
  return false;
}
