import type { CellRef } from "../address";
import type { Shown } from "./published";

/** What stands in the total row under a column of counts. */
export type Total =
  | { readonly kind: "sum"; readonly value: number }
  | {
      readonly kind: "stated";
      readonly value: number;
      readonly source: CellRef | null;
      /** As in `Shown`. */
      readonly formula: string | null;
    }
  | { readonly kind: "text"; readonly text: string; readonly source: CellRef | null }
  | { readonly kind: "unknown" };

/**
 * The totals of a table, column by column.
 *
 * | rows          | draft's total | here                     |
 * | ------------- | ------------- | ------------------------ |
 * | `3 1 4`       | any           | their sum                |
 * | `3 – 4`       | `7` or none   | their sum: `–` is nil    |
 * | `3 0–499 4`   | `210`         | 210, as stated           |
 * | `3 0–499 4`   | none          | not available            |
 *
 * Where one total can only be taken as stated, all sums of the row become values too: a row that is half live
 * would change half. A stated total that follows the draft's is live as well.
 */
export function planTotals(
  columns: readonly { readonly counts: readonly Shown[]; readonly statedTotal: Shown }[],
): readonly { readonly total: Total; readonly isLive: boolean }[] {
  const totals = columns.map(({ counts, statedTotal }) => planTotal(counts, statedTotal));
  const isLive = !totals.some((total) => total.kind === "stated" && total.formula === null);
  return totals.map((total) => ({ total, isLive: isLive && total.kind === "sum" }));
}

function planTotal(counts: readonly Shown[], stated: Shown): Total {
  let sum = 0;
  let isPlain = counts.length > 0;
  let isComplete = counts.length > 0;
  for (const count of counts) {
    if (count.kind === "number") {
      sum += count.value;
      continue;
    }
    isPlain = false;
    if (count.kind === "missing" || !count.isNil) isComplete = false;
  }
  if (isPlain) return { kind: "sum", value: sum };
  if (stated.kind === "number") {
    const addsUp = counts.length > 0 && stated.value === sum;
    return addsUp
      ? { kind: "sum", value: sum }
      : { kind: "stated", value: stated.value, source: stated.source, formula: stated.formula };
  }
  if (isComplete) return { kind: "sum", value: sum };
  return stated.kind === "stated"
    ? { kind: "text", text: stated.text, source: stated.source }
    : { kind: "unknown" };
}

/** The number of a total, `null` where it has none. */
export function valueOfTotal(total: Total | undefined): number | null {
  return total?.kind === "sum" || total?.kind === "stated" ? total.value : null;
}
