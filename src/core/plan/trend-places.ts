import { quoteSheetName, toRangeA1 } from "../address";
import { findRest } from "../places-rest";
import { TOTAL_TYPE } from "../report";
import type { PeriodPart } from "./plan-report";
import type { Published, Shown } from "./published";
import { FIRST_ROW } from "./table-rows";

/** The index of the column that tells of the requests of all types; -1 where there is none. */
export function totalColumn({ overview }: Published): number {
  return overview.findIndex(({ type, subject }) => type === TOTAL_TYPE && subject === "requests");
}

/** How many places have requests; without a formula where the overview does not tell. */
export interface PlaceCount {
  readonly formula: string | null;
  readonly value: number;
}

/** @param value the number where no formula can tell it */
export function countPlaces({ published, tables }: PeriodPart, value: number): PlaceCount {
  const index = totalColumn(published);
  const counts = published.overview[index]?.counts ?? [];
  const { overview } = tables.names;
  if (overview === null || counts.length === 0 || counts.some(({ kind }) => kind !== "number"))
    return { formula: null, value };
  const bottom = FIRST_ROW + counts.length - 1;
  const range = toRangeA1({ top: FIRST_ROW, left: index + 1, bottom, right: index + 1 });
  const active = counts.filter((count) => count.kind === "number" && count.value > 0).length;
  return { formula: `COUNTIF(${quoteSheetName(overview)}!${range},">0")`, value: active };
}

/** Labels of the places with requests, by key. A band is more than nothing, whatever it stands for. */
export function activePlaces({ places, overview, outcomeTables }: Published): ReadonlyMap<string, string> {
  const counts = [
    ...overview.filter(({ subject }) => subject === "requests").map((column) => column.counts),
    ...outcomeTables.flatMap(({ outcomes }) =>
      outcomes.flatMap((outcome) => (outcome.counts === null ? [] : [outcome.counts])),
    ),
  ];
  return new Map(
    places.flatMap(({ key, label }, index) =>
      counts.some((column) => isSome(column[index])) ? [[key, label] as const] : [],
    ),
  );
}

function isSome(shown: Shown | undefined): boolean {
  if (shown?.kind === "number") return shown.value > 0;
  return shown?.kind === "stated" && !shown.isNil && /\d/.test(shown.text);
}

/** Labels of the places of the one that the other does not have; rows that gather places are none. */
export function onlyIn(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] {
  return [...one].flatMap(([key, label]) => (other.has(key) || findRest(label) !== null ? [] : [label]));
}
