/** Percentages of counts: what a share rounds to, and what a rounded share allows. Exact throughout. */

import { fromNumber, powerOfTen, type Decimal } from "./rounding-decimal";
import {
  divideRounded,
  product,
  ROUNDING_RULES,
  type Fraction,
  type RoundingRule,
  type Whole,
} from "./rounding-division";

/** Counts between two ends; both belong to it. */
export interface CountRange {
  readonly low: number;
  readonly high: number;
}

/** All true percentages that would be shown as one rounded share. */
export interface ShareBounds {
  /** Per cent. */
  readonly low: Fraction;
  readonly lowClosed: boolean;
  /** Per cent. */
  readonly high: Fraction;
  readonly highClosed: boolean;
}

/**
 * `100 × count ÷ whole`, rounded: `{ count: 39, whole: 61, decimals: 0, rule: "half-up" } → 64`.
 * Fewer decimals than asked for, where more would leave the safe integers (14 decimals of 100 %).
 *
 * @throws RangeError where `whole` is 0: a share of nothing is undefined, and its caller has to say so.
 */
export function roundedShare(options: {
  readonly count: number;
  readonly whole: number;
  readonly decimals: number;
  readonly rule: RoundingRule;
}): Decimal {
  for (let decimals = options.decimals; ; decimals -= 1) {
    const digits = roundedDigits({ ...options, decimals });
    if (Number.isSafeInteger(digits) || decimals === 0) return { digits, decimals };
  }
}

/**
 * Whether `100 × count ÷ whole` rounds to the share at the decimals that the share shows.
 * @throws RangeError where `whole` is 0.
 */
export function shareFits(options: {
  readonly share: Decimal;
  readonly count: number;
  readonly whole: number;
  readonly rule: RoundingRule;
}): boolean {
  const { share, count, whole, rule } = options;
  if (isNoneOrAll(options)) return share.digits === (count === 0 ? 0 : 100 * powerOfTen(share.decimals));
  return roundedDigits({ count, whole, decimals: share.decimals, rule }) === share.digits;
}

/**
 * The rules under which the share is right, in the order of preference; none where it is wrong under each.
 * @throws RangeError where `whole` is 0.
 */
export function rulesThatFit(options: {
  readonly share: Decimal;
  readonly count: number;
  readonly whole: number;
}): readonly RoundingRule[] {
  const { share, count, whole } = options;
  if (isNoneOrAll(options))
    return shareFits({ share, count, whole, rule: "half-up" }) ? ROUNDING_RULES : NO_RULE;
  return ROUNDING_RULES.filter((rule) => shareFits({ share, count, whole, rule }));
}

const NO_RULE: readonly RoundingRule[] = [];

/** 0 % and 100 % are exact, whatever the rule: most shares of a report are one of them. */
function isNoneOrAll({ count, whole }: { readonly count: number; readonly whole: number }): boolean {
  return whole > 0 && (count === 0 || count === whole);
}

/**
 * All whole counts from 0 to `whole` whose share rounds to this one; `null` where there is none (the GRIM test: Brown and
 * Heathers, 2017). `64 %` of 61 → 39 to 39; `50 %` of 61 → none, since 30 give 49 % and 31 give 51 %.
 *
 * @throws RangeError where `whole` is 0.
 */
export function countRange(options: {
  readonly share: Decimal;
  readonly whole: number;
  readonly rule: RoundingRule;
}): CountRange | null {
  const { share, whole, rule } = options;
  const base = asDecimal(whole);
  if (base.digits === 0) throw zeroWhole();
  if (base.digits < 0 || share.digits < 0) return null;
  const bounds = shareBounds({ share, rule });
  // share >= low  <=>  count >= low x whole / 100, and the same at the other end
  const countAt = (bound: Fraction, direction: "down" | "up"): number =>
    divideRounded(
      product([bound.numerator, base.digits]),
      product([bound.denominator, 100, powerOfTen(base.decimals)]),
      direction,
    );
  const low = bounds.lowClosed ? countAt(bounds.low, "up") : countAt(bounds.low, "down") + 1;
  const reach = bounds.highClosed ? countAt(bounds.high, "down") : countAt(bounds.high, "up") - 1;
  const high = Math.min(reach, Math.floor(whole));
  return low <= high ? { low, high } : null;
}

/** The largest whole count whose share is not above this one: `50 %` of 61 → 30. Neither share nor whole is negative. */
export function countBelow({ share, whole }: { readonly share: Decimal; readonly whole: number }): number {
  const base = asDecimal(whole);
  return divideRounded(
    product([share.digits, base.digits]),
    product([100, powerOfTen(share.decimals + base.decimals)]),
    "down",
  );
}

/**
 * The rounding interval of a shown share: `64 %` rounded half up → 63.5 (included) to 64.5 (not included).
 * The interval of a share from 0 to 100 % ends at 0 and 100, since it is the share of a part in its whole: `0 %` → 0 to 0.5.
 */
export function shareBounds(options: { readonly share: Decimal; readonly rule: RoundingRule }): ShareBounds {
  const { share, rule } = options;
  const denominator = product([2, powerOfTen(share.decimals)]);
  const steps = Math.abs(share.digits);
  if (typeof denominator !== "number" || !Number.isSafeInteger(2 * steps + 2)) {
    // No share has so many digits; taken as it stands, it stays exact and nothing is thrown for bad data.
    const exact: Fraction = { numerator: share.digits, denominator: powerOfTen(share.decimals) };
    return { low: exact, lowClosed: true, high: exact, highClosed: true };
  }
  const interval = halfSteps(steps, rule);
  const bound = (numerator: number): Fraction => ({
    numerator: numerator === 0 ? 0 : numerator,
    denominator,
  });
  if (share.digits < 0) {
    return {
      low: bound(-interval.high),
      lowClosed: interval.highClosed,
      high: bound(-interval.low),
      highClosed: interval.lowClosed,
    };
  }
  const hundred = 100 * denominator;
  const endsAtZero = share.digits === 0;
  const endsAtHundred = 2 * steps <= hundred && interval.high > hundred;
  return {
    low: bound(endsAtZero ? 0 : interval.low),
    lowClosed: endsAtZero || interval.lowClosed,
    high: bound(endsAtHundred ? hundred : interval.high),
    highClosed: endsAtHundred || interval.highClosed,
  };
}

/** The interval around `steps` units of the last decimal, counted in half units, for numbers that are not negative. */
function halfSteps(steps: number, rule: RoundingRule) {
  const [low, high] = [2 * steps - 1, 2 * steps + 1];
  switch (rule) {
    case "half-up":
      return { low, lowClosed: true, high, highClosed: false };
    case "half-down":
      return { low, lowClosed: false, high, highClosed: true };
    case "half-even":
      return { low, lowClosed: steps % 2 === 0, high, highClosed: steps % 2 === 0 };
    case "down":
      return { low: 2 * steps, lowClosed: true, high: 2 * steps + 2, highClosed: false };
    case "up":
      return { low: 2 * steps - 2, lowClosed: false, high: 2 * steps, highClosed: true };
  }
}

function roundedDigits(options: {
  readonly count: number;
  readonly whole: number;
  readonly decimals: number;
  readonly rule: RoundingRule;
}): number {
  const count = asDecimal(options.count);
  const whole = asDecimal(options.whole);
  if (whole.digits === 0) throw zeroWhole();
  const dividend: Whole = product([
    100,
    Math.abs(count.digits),
    powerOfTen(whole.decimals),
    powerOfTen(options.decimals),
  ]);
  const divisor: Whole = product([Math.abs(whole.digits), powerOfTen(count.decimals)]);
  const digits = divideRounded(dividend, divisor, options.rule);
  return digits !== 0 && count.digits < 0 !== whole.digits < 0 ? -digits : digits;
}

/** Counts that are not whole are bad data, but their shares can still be worked out exactly. */
function asDecimal(amount: number): Decimal {
  return Number.isSafeInteger(amount) ? { digits: amount, decimals: 0 } : fromNumber(amount);
}

function zeroWhole(): RangeError {
  return new RangeError("A share of nothing is undefined: the whole is 0");
}
