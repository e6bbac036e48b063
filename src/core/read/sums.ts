import type { Decimal } from "../rounding";

/** Whether whole amounts add up to a whole amount. Unknown or fractional ones decide nothing: `false`. */
export function isSum(whole: Decimal, parts: readonly (Decimal | null)[]): boolean {
  let sum = 0;
  for (const part of parts) {
    if (part === null || part.decimals !== 0) return false;
    sum += part.digits;
  }
  return whole.decimals === 0 && whole.digits === sum;
}
