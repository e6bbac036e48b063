import type { Figure } from "../figure";
import type { Decimal } from "../rounding";
import type { BalanceEdit } from "./edit";
import type { AmountOf } from "./evaluate";
import { isBlank } from "./blank";
import { type Fails, HOLDS, notApplicable, type Verdict } from "./verdict";

/**
 * `whole = Σ coefficient × part`, without tolerance.
 *
 * No number is invented for a part that has none, so the sum is then a range: a band counts from its low to its
 * high end, anything else from nought upwards, because counts are not negative.
 *
 * | whole | parts        | verdict                                                                    |
 * | ----- | ------------ | -------------------------------------------------------------------------- |
 * | 5     | 3, 2         | holds                                                                      |
 * | 5     | 3, 2, –      | holds: a dash and an empty cell agree with nought                          |
 * | 5     | 3, –         | fails, not certain: readers take the dash for nought, and then 2 are missing |
 * | 5     | –, –         | not applicable: nothing is broken down                                     |
 * | 5     | 3, N/A       | not applicable                                                             |
 * | 5     | 6, N/A       | fails: the known part alone exceeds the whole                              |
 * | 5     | 0–499, 2     | not applicable: 5 is possible                                              |
 * | 600   | 0–499, 2     | fails: at most 501 is possible                                             |
 */
export function judgeBalance(edit: BalanceEdit, amountOf: AmountOf): Verdict {
  const stated = amountOf(edit.whole);
  if (stated === null || stated.decimals !== 0) return judgeRanges(edit, amountOf);
  let sum = 0;
  let reach = Math.abs(stated.digits);
  for (const term of edit.terms) {
    const amount = amountOf(term.figure);
    if (amount === null || amount.decimals !== 0) return judgeRanges(edit, amountOf);
    sum += term.coefficient * amount.digits;
    reach += Math.abs(amount.digits);
  }
  if (reach > Number.MAX_SAFE_INTEGER) return judgeRanges(edit, amountOf);
  return sum === stated.digits ? HOLDS : failsBy(toDecimal(sum), toDecimal(stated.digits - sum), true);
}

interface Span {
  /** In units of 10^-scale; `null` is without bound. */
  readonly low: bigint | null;
  readonly high: bigint | null;
}

/** The general case, slower: decimals, bands, figures without a number, sums beyond exact floating point. */
function judgeRanges(edit: BalanceEdit, amountOf: AmountOf): Verdict {
  let scale = amountOf(edit.whole)?.decimals ?? 0;
  for (const term of edit.terms) scale = Math.max(scale, amountOf(term.figure)?.decimals ?? 0);

  const whole = spanOf(edit.whole, amountOf, scale);
  if (whole === null) return notApplicable("not-stated");

  let low: bigint | null = 0n;
  let high: bigint | null = 0n;
  let known = 0n;
  let blanks = 0;
  let unknown = 0;
  let bands = 0;
  for (const term of edit.terms) {
    const exact = amountOf(term.figure);
    const span: Span = spanOf(term.figure, amountOf, scale) ?? { low: 0n, high: null };
    if (exact !== null) known += BigInt(term.coefficient) * toUnits(exact, scale);
    else if (isBlank(term.figure)) blanks++;
    else if (term.figure.reading.kind === "band") bands++;
    else unknown++;
    const [least, most]: readonly [bigint | null, bigint | null] =
      term.coefficient === 1 ? [span.low, span.high] : [negate(span.high), negate(span.low)];
    low = add(low, least);
    high = add(high, most);
  }

  const tooMuch = high !== null && whole.low !== null && whole.low > high;
  const tooLittle = low !== null && whole.high !== null && whole.high < low;
  const single = low !== null && low === high;
  if (tooMuch || tooLittle)
    return single ? failsAt(whole, known, scale, true) : failsOutside(low, high, scale);
  if (single) return HOLDS;
  if (bands > 0) return notApplicable("band");
  if (unknown > 0) return notApplicable("no-number");
  // Only dashes and empty cells are left.
  if (blanks === edit.terms.length)
    return whole.low === 0n && whole.high === 0n ? HOLDS : notApplicable("no-number");
  if (contains(whole, known)) return HOLDS;
  return whole.low === whole.high ? failsAt(whole, known, scale, false) : notApplicable("band");
}

/** `null` where the cell gives no bound of its own. */
function spanOf(figure: Figure, amountOf: AmountOf, scale: number): Span | null {
  const amount = amountOf(figure);
  if (amount !== null) {
    const units = toUnits(amount, scale);
    return { low: units, high: units };
  }
  if (figure.reading.kind !== "band") return null;
  const { low, high } = figure.reading;
  return {
    low: toUnits(toDecimal(Math.floor(low)), scale),
    high: high === null ? null : toUnits(toDecimal(Math.ceil(high)), scale),
  };
}

function failsAt(whole: Span, expected: bigint, scale: number, certain: boolean): Verdict {
  if (whole.low === null || whole.low !== whole.high) return failsOutside(expected, expected, scale);
  const value = fromUnits(expected, scale);
  const difference = fromUnits(whole.low - expected, scale);
  return value === null || difference === null
    ? notApplicable("too-large")
    : failsBy(value, difference, certain);
}

function failsBy(expected: Decimal, difference: Decimal, certain: boolean): Fails {
  return { outcome: "fails", expected, difference, between: null, certain };
}

function failsOutside(low: bigint | null, high: bigint | null, scale: number): Verdict {
  const least = fromUnits(low ?? 0n, scale);
  const most = high === null ? null : fromUnits(high, scale);
  if (least === null) return notApplicable("too-large");
  return {
    outcome: "fails",
    expected: null,
    difference: null,
    between: { low: least, high: most },
    certain: true,
  };
}

function contains(span: Span, value: bigint): boolean {
  return (span.low === null || span.low <= value) && (span.high === null || value <= span.high);
}

function add(a: bigint | null, b: bigint | null): bigint | null {
  return a === null || b === null ? null : a + b;
}

function negate(a: bigint | null): bigint | null {
  return a === null ? null : -a;
}

function toDecimal(digits: number): Decimal {
  return { digits, decimals: 0 };
}

function toUnits(amount: Decimal, scale: number): bigint {
  return BigInt(amount.digits) * 10n ** BigInt(scale - amount.decimals);
}

/** `null` beyond what a `Decimal` can hold. */
function fromUnits(units: bigint, scale: number): Decimal | null {
  const digits = Number(units);
  return Number.isSafeInteger(digits) ? { digits, decimals: scale } : null;
}
