import { asStated, evaluate } from "../edits/evaluate";
import type { Figure } from "../figure";
import { toNumber } from "../rounding";
import { powerOfTen } from "../rounding-decimal";
import { toShareEdit, type StatedShare } from "./stated-shares";

/**
 * Whether some shares are what others leave of 100 %, instead of being rounded themselves.
 *
 * ```
 * Country | Approved |   | Rejected |
 * Brazil  | 13%      | 1 | 87%      | 7     87.5 would be 88%; 87 is 100 − 13
 * ```
 *
 * Said only where it explains all `deviating` shares, and no two shares of one whole add to anything but 100.
 */
export function areRests(judged: readonly StatedShare[], deviating: readonly StatedShare[]): boolean {
  if (deviating.length === 0) return false;
  const pairs = pairsOf(judged);
  if (![...pairs.values()].every(closes)) return false;
  return deviating.every((stated) => {
    const partner = pairs.get(stated)?.find((other) => other !== stated);
    const isAlike = partner?.share.amount?.decimals === stated.share.amount?.decimals;
    return partner !== undefined && isAlike && isRounded(partner);
  });
}

/** Under each share the two of its row whose counts make up one whole. */
function pairsOf(judged: readonly StatedShare[]): ReadonlyMap<StatedShare, readonly StatedShare[]> {
  const byRow = new Map<StatedShare["row"], StatedShare[]>();
  for (const stated of judged) byRow.set(stated.row, [...(byRow.get(stated.row) ?? []), stated]);
  const pairs = new Map<StatedShare, readonly StatedShare[]>();
  for (const shares of byRow.values()) {
    for (const stated of shares) {
      // Shares of one whole hold the same list of figures.
      const pair = shares.filter(({ whole }) => whole === stated.whole);
      if (pair.length === 2 && makeUpWhole(pair)) pairs.set(stated, pair);
    }
  }
  return pairs;
}

function makeUpWhole(pair: readonly StatedShare[]): boolean {
  const counts = pair.flatMap(({ count }) => count ?? []);
  const whole = pair[0]?.whole ?? [];
  return new Set(counts).size === pair.length && sum(counts) === sum(whole);
}

function sum(figures: readonly Figure[]): number {
  return figures.reduce((total, { amount }) => total + (amount === null ? 0 : toNumber(amount)), 0);
}

function closes(pair: readonly StatedShare[]): boolean {
  const amounts = pair.flatMap(({ share }) => share.amount ?? []);
  const decimals = Math.max(0, ...amounts.map((amount) => amount.decimals));
  const digits = amounts.map((amount) => amount.digits * powerOfTen(decimals - amount.decimals));
  return digits.reduce((total, each) => total + each, 0) === 100 * powerOfTen(decimals);
}

function isRounded(stated: StatedShare): boolean {
  const { count } = stated;
  if (count === null) return false;
  return evaluate(toShareEdit(stated, count), { rule: "half-up", amountOf: asStated }).outcome === "holds";
}
