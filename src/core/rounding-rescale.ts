/** Decimals at another number of decimals, or at another scale. */

import { powerOfTen, type Decimal } from "./rounding-decimal";
import { divideRounded, type RoundingRule } from "./rounding-division";

/**
 * The number with `decimals` (0 to 15) shown: `{ 6393, 2 }` to 0 decimals, half up → `{ 64, 0 }`; to 3 → `{ 63930, 3 }`.
 * Stays as it is where more decimals would leave the safe integers.
 */
export function roundedTo(value: Decimal, decimals: number, rule: RoundingRule): Decimal {
  if (decimals >= value.decimals) {
    const digits = value.digits * powerOfTen(decimals - value.decimals);
    return Number.isSafeInteger(digits) ? { digits, decimals } : value;
  }
  const digits = divideRounded(Math.abs(value.digits), powerOfTen(value.decimals - decimals), rule);
  return { digits: value.digits < 0 && digits !== 0 ? -digits : digits, decimals };
}

/**
 * `0.285 → 28.5`: a hundred times the number, as per cent are. Beyond the safe integers it is the largest of them, as in `fromNumber`.
 */
export function toPercent(value: Decimal): Decimal {
  if (value.decimals >= 2) return { digits: value.digits, decimals: value.decimals - 2 };
  const digits = value.digits * powerOfTen(2 - value.decimals);
  const largest = Number.MAX_SAFE_INTEGER;
  return { digits: Math.max(-largest, Math.min(largest, digits)), decimals: 0 };
}
