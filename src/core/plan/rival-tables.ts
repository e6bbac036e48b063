import type { Audit } from "../audit";
import { toRangeA1 } from "../address";
import type { Family } from "./choose-tables";
import type { Series } from "./gather-series";
import type { Shown } from "./published";

/** A table of the draft, as people find it. */
export interface NamedTable {
  readonly sheet: string;
  readonly range: string;
}

/**
 * Tables that count the same requests of one period and say different numbers, since nothing in them says what sets them apart: two
 * kinds of requests that only their titles name, or two editions. Only one of them could be published, and nobody could tell
 * which. Empty where there are none.
 *
 * ```
 * Emergency requests           Court orders
 * Country | Requests           Country | Requests
 * Brazil  | 5                  Brazil  | 6
 * ```
 */
export function findRivalTables({ series }: Family, { report }: Audit): readonly NamedTable[] {
  const firsts = new Map<string, Series>();
  const rivals = new Set<number>();
  for (const each of series.filter(({ measure }) => measure === "count")) {
    const key = JSON.stringify([each.type, each.outcome, each.subject]);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, each);
    else if (first.table !== each.table && differs(first, each)) rivals.add(first.table).add(each.table);
  }
  return [...rivals]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const table = report.tables[index];
      return table === undefined ? [] : [{ sheet: table.sheet, range: toRangeA1(table.range) }];
    });
}

function differs(one: Series, other: Series): boolean {
  if (areUnlike(one.totalCount, other.totalCount)) return true;
  return [...one.counts].some(([place, count]) => areUnlike(count, other.counts.get(place)));
}

function areUnlike(one: Shown, other: Shown | undefined): boolean {
  return one.kind === "number" && other?.kind === "number" && one.value !== other.value;
}
