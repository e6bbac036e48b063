import type { Figure } from "../figure";
import { countRange, roundedShare, shareBounds, shareFits, type Decimal } from "../rounding";
import { powerOfTen } from "../rounding-decimal";
import { isBlank } from "./blank";
import type { AttainabilityEdit, ClosureEdit, PooledShareEdit, ShareEdit } from "./edit";
import type { AmountOf, Judging } from "./evaluate";
import { type Fails, HOLDS, type NotApplicableReason, notApplicable, type Verdict } from "./verdict";

/**
 * `share = Σ count ÷ Σ whole`, rounded to the decimals that the share shows.
 *
 * | share | count | whole | verdict                                        |
 * | ----- | ----- | ----- | ---------------------------------------------- |
 * | 64%   | 39    | 61    | holds                                          |
 * | 63%   | 39    | 61    | fails: 64%                                     |
 * | 0%    | 0     | 0     | not applicable: a share of nothing             |
 * | –     | 39    | 61    | not applicable: nothing is stated              |
 * | 64%   | –     | 61    | fails, not certain: the dash may stand for nought |
 */
export function judgeShare(edit: ShareEdit, { rule, amountOf }: Judging): Verdict {
  const share = amountOf(edit.share);
  if (share === null) return notApplicable("not-stated");
  const count = sumCounts(edit.count, amountOf);
  if (typeof count === "string") return notApplicable(count);
  const whole = sumCounts(edit.whole, amountOf);
  if (typeof whole === "string") return notApplicable(whole);
  if (whole.sum === 0) return notApplicable("zero-base");
  if (shareFits({ share, count: count.sum, whole: whole.sum, rule })) return HOLDS;
  const expected = roundedShare({ count: count.sum, whole: whole.sum, decimals: share.decimals, rule });
  if (expected.decimals !== share.decimals) return notApplicable("too-large");
  const difference = { digits: share.digits - expected.digits, decimals: share.decimals };
  return { outcome: "fails", expected, difference, between: null, certain: count.certain && whole.certain };
}

/** Some count `0 … Σ whole` gives this share at its displayed precision (the GRIM test of Brown and Heathers, 2017). */
export function judgeAttainability(edit: AttainabilityEdit, { rule, amountOf }: Judging): Verdict {
  const share = amountOf(edit.share);
  if (share === null) return notApplicable("not-stated");
  const whole = sumCounts(edit.whole, amountOf);
  if (typeof whole === "string") return notApplicable(whole);
  if (!whole.certain) return notApplicable("no-number");
  if (whole.sum === 0) return notApplicable("zero-base");
  if (countRange({ share, whole: whole.sum, rule }) !== null) return HOLDS;
  return failsBetween(null);
}

/**
 * The shares of one whole add to 100 %, as far as rounding each of them allows.
 *
 * | shares     | rounded half up                                              |
 * | ---------- | ------------------------------------------------------------ |
 * | 13%, 88%   | holds: 12.5 and 87.5 are both rounded up                     |
 * | 12%, 87%   | fails: 12.5 and 87.5 would both have to be rounded down      |
 */
export function judgeClosure(edit: ClosureEdit, { rule, amountOf }: Judging): Verdict {
  const whole = edit.whole.length === 0 ? "no-number" : sumCounts(edit.whole, amountOf);
  const isWholeKnown = typeof whole === "object";
  if (isWholeKnown && whole.sum === 0) return notApplicable("zero-base");
  const shares: Decimal[] = [];
  for (const figure of edit.shares) {
    const share = amountOf(figure);
    if (share === null) return notApplicable("not-stated");
    shares.push(share);
  }
  if (!isWholeKnown && shares.every((share) => share.digits === 0)) return notApplicable("zero-base");
  const decimals = Math.max(...shares.map((share) => share.decimals));
  const denominator = 2 * powerOfTen(decimals);
  let [low, high, sum] = [0, 0, 0];
  let [isLowClosed, isHighClosed] = [true, true];
  for (const share of shares) {
    const bounds = shareBounds({ share, rule });
    low += bounds.low.numerator * (denominator / bounds.low.denominator);
    high += bounds.high.numerator * (denominator / bounds.high.denominator);
    sum += share.digits * powerOfTen(decimals - share.decimals);
    isLowClosed &&= bounds.lowClosed;
    isHighClosed &&= bounds.highClosed;
  }
  if (![low, high, sum].every(Number.isSafeInteger)) return notApplicable("too-large");
  const hundred = 100 * denominator;
  const reaches = isHighClosed ? high >= hundred : high > hundred;
  const stays = isLowClosed ? low <= hundred : low < hundred;
  if (reaches && stays) return HOLDS;
  const expected = { digits: 100 * powerOfTen(decimals), decimals };
  const difference = { digits: sum - expected.digits, decimals };
  return { outcome: "fails", expected, difference, between: null, certain: true };
}

/**
 * The total's share lies within what the rows allow: every row's share and base allow some counts, their sums allow
 * some counts of the total, and one of these must give the total's share.
 */
export function judgePooledShare(edit: PooledShareEdit, { rule, amountOf }: Judging): Verdict {
  const share = amountOf(edit.share);
  if (share === null) return notApplicable("not-stated");
  let [low, high, base] = [0, 0, 0];
  for (const part of edit.parts) {
    const whole = sumCounts(part.whole, amountOf);
    if (typeof whole === "string") return notApplicable(whole);
    if (!whole.certain) return notApplicable("no-number");
    if (whole.sum === 0) continue;
    base += whole.sum;
    const stated = amountOf(part.share);
    const range =
      stated === null ? { low: 0, high: whole.sum } : countRange({ share: stated, whole: whole.sum, rule });
    if (range === null) return notApplicable("not-a-count");
    low += range.low;
    high += range.high;
  }
  if (!Number.isSafeInteger(base)) return notApplicable("too-large");
  if (base === 0) return notApplicable("zero-base");
  const own = countRange({ share, whole: base, rule });
  if (own === null) return notApplicable("not-a-count");
  if (own.low <= high && low <= own.high) return HOLDS;
  const at = (count: number): Decimal => roundedShare({ count, whole: base, decimals: share.decimals, rule });
  return failsBetween({ low: at(low), high: at(high) });
}

function failsBetween(between: Fails["between"]): Fails {
  return { outcome: "fails", expected: null, difference: null, between, certain: true };
}

/** The sum of counts, with dashes and empty cells as nought; or why there is none. */
function sumCounts(
  figures: readonly Figure[],
  amountOf: AmountOf,
): { readonly sum: number; readonly certain: boolean } | NotApplicableReason {
  let sum = 0;
  let certain = true;
  for (const figure of figures) {
    const amount = amountOf(figure);
    if (amount === null) {
      if (!isBlank(figure)) return figure.reading.kind === "band" ? "band" : "no-number";
      certain = false;
    } else {
      const count = toCount(amount);
      if (count === null) return "not-a-count";
      sum += count;
    }
  }
  if (!Number.isSafeInteger(sum)) return "too-large";
  return { sum, certain };
}

/** `3.0` is the count 3; a negative or fractional number is none. */
function toCount({ digits, decimals }: Decimal): number | null {
  if (digits < 0) return null;
  if (decimals === 0) return digits;
  const unit = powerOfTen(decimals);
  return digits % unit === 0 ? digits / unit : null;
}
