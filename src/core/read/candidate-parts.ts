import { findPlace, isRegionWord } from "../places";
import { normaliseWords } from "./normalise";
import type { ReadRow } from "./rows";

/** Rows for what is left: they belong to the sum, though they are no country. */
const REMAINDER =
  /\b(others?|rest|remaining|remainder|unknown|international|misc\w*|sonstige\w*|andere|ubrige|autres|otros|outros)\b|другие|その他|其他/;

/**
 * The sets of rows that a total in a list of places may be the sum of; the first is what the layout says, and is taken
 * unless the figures speak for another one.
 */
export function candidateParts(
  rows: readonly ReadRow[],
  at: number,
  all: readonly number[],
): readonly (readonly number[])[] {
  const above = all.filter((index) => index < at);
  const isInside = above.length > 1 && above.length < all.length;
  const usual = isInside ? withForgotten(rows, above, all) : all;
  return [
    usual,
    all,
    above,
    sinceTotal(rows, at, all),
    withoutRegions(rows, all),
    placesOnly(rows, all),
  ].filter((candidate, index) => candidate.length > 1 || index === 0);
}

/** Under a total at the end stand remarks in figures; but a country that stands nowhere else was forgotten in the sum. */
function withForgotten(
  rows: readonly ReadRow[],
  above: readonly number[],
  all: readonly number[],
): readonly number[] {
  const listed = new Set(above.map((index) => rows[index]?.place));
  const summed = new Set(above);
  const isForgotten = (index: number): boolean => {
    const row = rows[index];
    return row !== undefined && findPlace(row.label) !== null && !listed.has(row.place);
  };
  return all.filter((index) => summed.has(index) || isForgotten(index));
}

/** Several totals in one table, each over the rows since the one before, or up to the next one. */
function sinceTotal(rows: readonly ReadRow[], at: number, all: readonly number[]): readonly number[] {
  const totals = rows.flatMap((row, index) => (row.role === "total" && index !== at ? [index] : []));
  const before = totals.findLast((index) => index < at) ?? -1;
  const after = totals.find((index) => index > at) ?? rows.length;
  const above = all.filter((index) => index > before && index < at);
  return above.length > 0 ? above : all.filter((index) => index > at && index < after);
}

function withoutRegions(rows: readonly ReadRow[], all: readonly number[]): readonly number[] {
  return all.filter((index) => {
    const label = rows[index]?.label ?? "";
    return !isRegionWord(label) || REMAINDER.test(normaliseWords(label)) || findPlace(label) !== null;
  });
}

/** `Germany 5`, and under it `Court orders 3`, `Emergency 2`. */
function placesOnly(rows: readonly ReadRow[], all: readonly number[]): readonly number[] {
  return all.filter((index) => {
    const label = rows[index]?.label ?? "";
    return findPlace(label) !== null || REMAINDER.test(normaliseWords(label));
  });
}
