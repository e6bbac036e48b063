import type { Base, Row } from "../report";
import { countRange, ROUNDING_RULES, rulesThatFit, type Decimal } from "../rounding";

/** What a share may be a share of. */
export type Candidate = Omit<Base, "table" | "evidence">;

/** A base read off the figures needs this many rows whose share is neither nothing nor the whole, and this part that fits. */
const ENOUGH_ROWS = 3;
const NEARLY_ALL = 0.8;

/** The figures alone speak for a base: nearly all rows fit, or all but one and the total; and enough of them say something. */
export function fitsNearlyAll(candidate: Candidate, share: number, rows: readonly Row[]): boolean {
  const { judged, fitting, telling, totalFits } = tally(candidate, share, rows);
  if (telling >= ENOUGH_ROWS && fitting >= judged * NEARLY_ALL) return true;
  return totalFits && telling >= 2 && fitting >= judged - 1;
}

/**
 * How far the figures bear out a base that the words name: `full` in every row, `most` in half of them or in the total.
 * Where most rows contradict it, the total row included, the words were probably read wrongly; mistakes are rarer.
 */
export function trustIn(
  candidate: Candidate,
  share: number,
  rows: readonly Row[],
): "full" | "most" | "some" | "none" {
  const { judged, fitting, totalFits } = tally(candidate, share, rows);
  if (fitting === judged) return "full";
  if (judged < 2 || fitting * 2 >= judged || totalFits) return "most";
  return fitting > 0 ? "some" : "none";
}

/** In how many rows the figures bear out a base. */
export function countFitting(candidate: Candidate, share: number, rows: readonly Row[]): number {
  const { fitting, totalFits } = tally(candidate, share, rows);
  return fitting + Number(totalFits);
}

function tally(
  { count, whole, row: place }: Candidate,
  share: number,
  rows: readonly Row[],
): {
  readonly judged: number;
  readonly fitting: number;
  readonly telling: number;
  readonly totalFits: boolean;
} {
  const total = rows.find((row) => row.role === "total");
  let [judged, fitting, telling, totalFits] = [0, 0, 0, false];
  for (const row of rows) {
    const amount = row.figures[share]?.amount ?? null;
    const base = sumOf(place === "total" ? total : row, whole);
    const counted = count === null ? null : sumOf(row, [count]);
    if (amount === null || base === null || base === 0 || (count !== null && counted === null)) continue;
    const fits = isPossible(amount, counted, base);
    if (row.role === "total") totalFits ||= fits;
    if (row.role !== "detail") continue;
    judged += 1;
    if (!fits) continue;
    fitting += 1;
    if (amount.digits !== 0 && amount.digits !== 100 * 10 ** amount.decimals) telling += 1;
  }
  return { judged, fitting, telling, totalFits };
}

/** Under some rounding rule: which one the report follows is found out later. */
function isPossible(share: Decimal, count: number | null, whole: number): boolean {
  if (count !== null) return rulesThatFit({ share, count, whole }).length > 0;
  return ROUNDING_RULES.some((rule) => countRange({ share, whole, rule }) !== null);
}

function sumOf(row: Row | undefined, columns: readonly number[]): number | null {
  let sum = 0;
  for (const column of columns) {
    const amount = row?.figures[column]?.amount ?? null;
    if (amount === null || amount.decimals !== 0) return null;
    sum += amount.digits;
  }
  return Number.isSafeInteger(sum) ? sum : null;
}
