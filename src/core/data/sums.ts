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

/**
 * Whether the addends say all that their sum says. `none` is what the sum shows where all its addends are `–`, which differs
 * from draft to draft (`0`, `–`), and has to be the same everywhere; `null` where it never comes to that.
 */
export function sumsUp(
  counts: Counts,
  addends: readonly Counts[],
): { readonly isSum: true; readonly none: number | string | null } | { readonly isSum: false } {
  if (addends.length === 0) return { isSum: false };
  let none: number | string | null = null;
  for (const [place, all] of counts.entries()) {
    const own = addendsAt(addends, place);
    if (all.kind === "missing") continue;
    if (areAllNil(own)) {
      const shown = all.kind === "number" ? all.value : all.text;
      const isNone = all.kind === "number" ? all.value === 0 : all.isNil;
      if (!isNone || (none !== null && none !== shown)) return { isSum: false };
      none = shown;
    } else if (all.kind === "number" ? sumOf(own) !== all.value : !isGap(all) || !own.every(isGap)) {
      return { isSum: false };
    }
  }
  return { isSum: true, none };
}
