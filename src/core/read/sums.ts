import type { Decimal } from "../rounding";
import type { ReadRow } from "./rows";

/** Whether whole amounts add up to a whole amount. Unknown or fractional ones decide nothing: `false`. */
export function isSum(whole: Decimal, parts: readonly (Decimal | null)[]): boolean {
  let sum = 0;
  for (const part of parts) {
    if (part === null || part.decimals !== 0) return false;
    sum += part.digits;
  }
  return whole.decimals === 0 && whole.digits === sum && Number.isSafeInteger(sum);
}

/** In how many columns of counts a row is the sum of others. Empty cells count as nothing; columns of zeros say nothing. */
export function columnsThatHold(rows: readonly ReadRow[], total: ReadRow, parts: readonly number[]): number {
  return total.figures.filter((figure, column) => {
    if (figure?.measure !== "count" || figure.amount === null || figure.amount.digits === 0) return false;
    const amounts = parts.map((part) => {
      const cell = rows[part]?.figures[column] ?? null;
      const isBlank = cell === null || cell.reading.kind === "empty" || cell.reading.kind === "nil";
      return isBlank ? { digits: 0, decimals: 0 } : cell.amount;
    });
    return isSum(figure.amount, amounts);
  }).length;
}
