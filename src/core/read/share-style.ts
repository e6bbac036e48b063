import { compare, type Decimal } from "../rounding";
import type { GridCell } from "./grid";
import type { Meaning } from "./heading";

/**
 * How a column writes shares: `sign` with a per cent sign or format (`64%`), `hundred` as 64 under a heading that
 * says percentage, `fraction` as 0.64, `none` where it holds no shares. `unclear`: nothing but 0 and 1, which may be 1 % or all.
 * `mixed`: figures below and above 1, so small percentages among larger ones, or fractions and a mistake.
 */
export type ShareStyle = "sign" | "hundred" | "fraction" | "unclear" | "mixed" | "none";

const ONE: Decimal = { digits: 1, decimals: 0 };
const ZERO: Decimal = { digits: 0, decimals: 0 };

/** Decides from the figures first: the sign says more than the heading, whose words may speak of something else. */
export function shareStyle(cells: readonly GridCell[], meaning: Meaning): ShareStyle {
  const numbers = cells.map(({ reading }) => reading).filter((reading) => reading.kind === "number");
  const signed = numbers.filter(({ unit }) => unit === "percent");
  if (signed.length * 2 > numbers.length) return "sign";
  if (!meaning.isShare) return "none";
  if (numbers.length === 0) return "hundred";
  const plain = numbers.filter(({ unit }) => unit === "none").map(({ value }) => value);
  const areSmall = plain.every((value) => compare(value, ZERO) >= 0 && compare(value, ONE) <= 0);
  const isBetween = plain.some((value) => compare(value, ZERO) > 0 && compare(value, ONE) < 0);
  if (!areSmall) return isBetween ? "mixed" : "hundred";
  return isBetween ? "fraction" : plain.some((value) => compare(value, ONE) === 0) ? "unclear" : "hundred";
}

/**
 * A share as per cent: `0.64` in a column of fractions is `{ digits: 64, decimals: 0 }`.
 * `null` where the sheet shows too few decimals to tell the percentage (`0.6`), so that nothing is claimed of it.
 */
export function toPercent(value: Decimal, style: ShareStyle): Decimal | null {
  if (style === "unclear") return value.digits === 0 ? ZERO : null;
  if (style !== "fraction") return value;
  if (value.decimals >= 2) return { digits: value.digits, decimals: value.decimals - 2 };
  if (value.digits === 0) return { digits: 0, decimals: 0 };
  return value.decimals === 0 ? { digits: value.digits * 100, decimals: 0 } : null;
}
