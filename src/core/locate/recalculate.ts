import type { Figure } from "../figure";
import { roundedShare } from "../rounding";
import type { Condition } from "./condition";
import type { Span } from "./settle";
import { decimalsOf } from "./system";

/** The shares among some figures that open counts decide, once these are known; ranges are left out. */
export function recalculateShares(
  conditions: readonly Condition[],
  open: ReadonlySet<Figure>,
  valueOf: (figure: Figure) => Span,
): ReadonlyMap<Figure, Span> {
  const shares = new Map<Figure, Span>();
  for (const { edit, rule } of conditions) {
    if (edit.kind !== "share" || !open.has(edit.share)) continue;
    const [count, whole] = [sumOf(edit.count, valueOf), sumOf(edit.whole, valueOf)];
    if (count === null || whole === null) continue;
    const decimals = decimalsOf(edit.share);
    const value = whole === 0 ? 0 : roundedShare({ count, whole, decimals, rule }).digits;
    shares.set(edit.share, { low: value, high: value });
  }
  return shares;
}

/** `null` where one of them is a range. */
function sumOf(figures: readonly Figure[], valueOf: (figure: Figure) => Span): number | null {
  let sum = 0;
  for (const figure of figures) {
    const { low, high } = valueOf(figure);
    if (low !== high) return null;
    sum += low;
  }
  return sum;
}
