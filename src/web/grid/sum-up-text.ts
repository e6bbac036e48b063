/** A number as a fraction, so that it is rounded once only: where it is shown. */
export interface Fraction {
  readonly over: bigint;
  /** Above nought. */
  readonly under: bigint;
}

/** How finely the numbers that were added up are shown. */
export interface Precision {
  /** The most that one of them has, before its power of ten. */
  readonly decimals: number;
  /** The place of their finest digit: `1.00E-10` goes down to the 12th. */
  readonly finest: number;
  /** One of them is shown as a power of ten. */
  readonly hasPowers: boolean;
}

/** More digits than that are none that Excel keeps. */
const SIGNIFICANT_DIGITS = 15;
/** So many decimals are shown of the largest numbers too: shares of whole numbers, and cents. */
const LEAST_DECIMALS = 2;
/** From here on down, what was shown as powers of ten is shown so again: below 0.0001. */
const SMALL = -3;

/**
 * A sum, or an average, with the decimals of its numbers, and about 15 significant digits.
 *
 * ```
 * 12345.6         decimals 1              →  12,345.6
 * 1/2             decimals 0, 2 more      →  0.5
 * 0.000000001     decimals 2, powers      →  1.00E-09
 * ```
 * @param moreDecimals so many besides, where they are not noughts
 */
export function toSumText(
  value: Fraction,
  { decimals, finest, hasPowers }: Precision,
  moreDecimals: number,
): string {
  if (value.over === 0n) return toPlain(value, decimals);
  const size = sizeOf(value);
  if (hasPowers && size < SMALL) {
    const [mantissa = "", power = ""] = toPower(value, size, decimals + moreDecimals).split("E");
    return `${withoutClosingZeros(mantissa, decimals)}E${power}`;
  }
  const most = Math.max(LEAST_DECIMALS, SIGNIFICANT_DIGITS - size);
  const shown = toPlain(value, Math.min(finest + moreDecimals, most));
  return withoutClosingZeros(shown, finest > most ? 0 : finest);
}

/** Digits before the decimal point, or noughts behind it as a negative number; one less, at times, for what was divided. */
function sizeOf({ over, under }: Fraction): number {
  return String(over < 0n ? -over : over).length - String(under).length + 1;
}

/** Rounded half away from zero, as people do: `1234.56, 1` → `1,234.6` */
function toPlain({ over, under }: Fraction, decimals: number): string {
  const rounded = divided(over * 10n ** BigInt(decimals), under);
  const figures = String(rounded < 0n ? -rounded : rounded).padStart(decimals + 1, "0");
  const split = figures.length - decimals;
  const grouped = figures.slice(0, split).replaceAll(/\B(?=(\d{3})+$)/g, ",");
  return `${rounded < 0n ? "-" : ""}${grouped}${decimals > 0 ? `.${figures.slice(split)}` : ""}`;
}

/** `0.000000001, 2` → `1.00E-09` */
function toPower({ over, under }: Fraction, size: number, decimals: number): string {
  const places = SIGNIFICANT_DIGITS - size;
  const digits = divided(over * 10n ** BigInt(places), under);
  const most = Math.min(decimals, SIGNIFICANT_DIGITS - 1);
  const [mantissa = "", power = ""] = Number(`${digits}e-${places}`).toExponential(most).split("e");
  return `${mantissa}E${power.slice(0, 1)}${power.slice(1).padStart(2, "0")}`;
}

function divided(value: bigint, by: bigint): bigint {
  const half = by / 2n;
  return (value < 0n ? value - half : value + half) / by;
}

/** `3.50` → `3.5` where no or one decimal is kept. */
function withoutClosingZeros(shown: string, kept: number): string {
  const [whole = "", part = ""] = shown.split(".");
  const left = part.slice(0, kept) + part.slice(kept).replace(/0+$/, "");
  return left === "" ? whole : `${whole}.${left}`;
}
