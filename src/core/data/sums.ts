import { sumOf } from "../plan/gather-outcomes";
import { isGap, isNil, MISSING, type OverviewColumn, type Published, type Shown } from "../plan/published";
import { REQUESTS } from "./data-row";

/** Counts for every place. */
export type Counts = readonly Shown[];

/** The counts that a column of requests is the sum of: outcomes of its type, else types of all requests; none where it stands for itself. */
export function addendsOf(
  { type, subject, parts }: OverviewColumn,
  { overview, outcomeTables }: Pick<Published, "overview" | "outcomeTables">,
): readonly Counts[] {
  if (subject !== REQUESTS) return [];
  const table = outcomeTables.find((each) => each.type === type);
  const outcomes = table?.outcomes.flatMap(({ counts }) => (counts === null ? [] : [counts])) ?? [];
  if (outcomes.length > 0) return outcomes;
  return parts.map((part) => overview[part]?.counts ?? []);
}

/** The addends of one place. */
export function addendsAt(addends: readonly Counts[], place: number): readonly Shown[] {
  return addends.map((counts) => counts[place] ?? MISSING);
}

/** Where something was counted, but all of it is `–`. */
export function areAllNil(own: readonly Shown[]): boolean {
  return own.length > 0 && own.every(isNil) && !own.every(isGap);
}

/** What is left of all when this is taken away is the rest; so the rest makes it up to all again. */
export function sumOfNumbers(own: readonly Shown[]): number {
  return own.reduce((sum, each) => sum + (each.kind === "number" ? each.value : 0), 0);
}

/** What a sum shows where all its addends are `–`: `0`, `–`, or `null` where it never comes to that. */
export type None = number | string | null;

/** It differs from draft to draft; `isOne` where it is the same everywhere, and else there is none to keep. */
export function noneOf(
  counts: Counts,
  addends: readonly Counts[],
): { readonly isOne: boolean; readonly none: None } {
  let none: None = null;
  for (const [place, all] of counts.entries()) {
    if (all.kind === "missing" || !areAllNil(addendsAt(addends, place))) continue;
    const shown = all.kind === "number" ? all.value : all.text;
    const isNone = all.kind === "number" ? all.value === 0 : all.isNil;
    if (!isNone || (none !== null && none !== shown)) return { isOne: false, none: null };
    none = shown;
  }
  return { isOne: true, none };
}

/** Whether the addends say all that their sum says. */
export function sumsUp(counts: Counts, addends: readonly Counts[]): boolean {
  return (
    addends.length > 0 &&
    noneOf(counts, addends).isOne &&
    counts.every((all, place) => {
      const own = addendsAt(addends, place);
      if (all.kind === "missing" || areAllNil(own)) return true;
      return all.kind === "number" ? sumOf(own) === all.value : isGap(all) && own.every(isGap);
    })
  );
}
