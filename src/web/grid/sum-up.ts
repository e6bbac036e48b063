import { holds, type Range } from "../../core/address";
import type { SheetView } from "../../xlsx/view/sheet-view";
import { sizeIn } from "./axis";
import { toSumText, type Precision } from "./sum-up-text";

/** What the chosen cells come to, as Excel's status bar has it. Hidden rows and columns do not count, as there. */
export interface SumUp {
  /** Cells that show something. */
  readonly count: number;
  /** Those of them that hold a number; dates and times are none here, nor are numbers kept as text. */
  readonly numbers: number;
  /** As shown: `1,234`, `99.9%`. `null` where there is none, or where counts and percentages are chosen together. */
  readonly sum: string | null;
  readonly average: string | null;
  /** A number was left out because its row or column is hidden. */
  readonly hasHidden: boolean;
}

/** Excel keeps no more digits of a number. */
const SIGNIFICANT_DIGITS = 15;
/** Decimals of an average beyond those that its numbers show. */
const MORE_DECIMALS = 2;

/**
 * Adds up what is chosen. Whole numbers come out exact, and others as their decimals say: 0.1 and 0.2 are 0.3. What is shown
 * has as many decimals as the numbers show, as far as they mean something.
 */
export function sumUp(view: SheetView, ranges: readonly Range[]): SumUp {
  const { cells } = view;
  let whole = 0;
  /** Sums of what is not whole, in units of 10^-key: exact, whatever is added up. */
  const parts = new Map<number, bigint>();
  let count = 0;
  let numbers = 0;
  let percentages = 0;
  let precision: Precision = { decimals: 0, finest: 0, hasPowers: false };
  let hasHidden = false;
  const heights = { size: view.rowHeight, sizes: view.rowHeights };
  const widths = { size: view.columnWidth, sizes: view.columnWidths };
  ranges.forEach((range, index) => {
    const earlier = ranges.slice(0, index);
    for (let row = range.top; row <= Math.min(range.bottom, cells.starts.length - 2); row++) {
      const isRowShown = sizeIn(heights, row) > 0;
      for (let at = cells.starts[row] ?? 0; at < (cells.starts[row + 1] ?? 0); at++) {
        const col = cells.columns[at] ?? 0;
        const text = cells.texts[at] ?? "";
        if (col < range.left || col > range.right || text === "") continue;
        if (earlier.length > 0 && earlier.some((each) => holds(each, { row, col }))) continue;
        const value = cells.values[at] ?? NaN;
        if (!isRowShown || sizeIn(widths, col) <= 0) {
          hasHidden ||= !Number.isNaN(value);
          continue;
        }
        count += 1;
        if (Number.isNaN(value)) continue;
        numbers += 1;
        precision = finerOf(precision, precisionOf(text));
        if (text.includes("%")) percentages += 1;
        const times = isHundredth(value, text) ? 100 : 1;
        if (Number.isInteger(value) && Number.isSafeInteger(whole + value * times)) whole += value * times;
        else {
          const { digits, decimals } = toExact(value);
          parts.set(decimals, (parts.get(decimals) ?? 0n) + digits * BigInt(times));
        }
      }
    }
  });
  const isMixed = percentages > 0 && percentages < numbers;
  const scale = Math.max(0, ...parts.keys());
  let over = BigInt(whole) * 10n ** BigInt(scale);
  for (const [decimals, digits] of parts) over += digits * 10n ** BigInt(scale - decimals);
  const show = (by: number, moreDecimals: number): string | null =>
    numbers === 0 || isMixed
      ? null
      : toSumText({ over, under: 10n ** BigInt(scale) * BigInt(by) }, precision, moreDecimals) +
        (percentages > 0 ? "%" : "");
  return {
    count,
    numbers,
    sum: show(1, 0),
    average: show(numbers, MORE_DECIMALS),
    hasHidden,
  };
}

/** `0.285` → 285000000000000 and 15: the digits that Excel keeps, and how many of them are decimals (from none to some 340). */
function toExact(value: number): { readonly digits: bigint; readonly decimals: number } {
  if (Number.isInteger(value)) return { digits: BigInt(value), decimals: 0 };
  // From 2^49 on, doubles are eighths, and 15 digits would be less than they hold.
  if (Math.abs(value) >= 2 ** 49) return { digits: BigInt(value * 8) * 125n, decimals: 3 };
  const most = SIGNIFICANT_DIGITS - 1;
  const [mantissa = "", exponent = ""] = value.toExponential(most).split("e");
  return { digits: BigInt(mantissa.replace(".", "")), decimals: most - Number(exponent) };
}

/**
 * 0.64 shown as `64%`, and not 64 shown as `64%` by a format that only writes the sign behind it. What is shown is rounded:
 * 0.004 is shown as `0%`, and is 0.4% nevertheless.
 */
function isHundredth(value: number, text: string): boolean {
  if (!text.includes("%")) return false;
  const power = powerOf(text) ?? 0;
  const shown = Number(`${text.replace(POWER, "$1").replaceAll(/[^\d.]/g, "")}e${power}`);
  const { decimals } = precisionOf(text);
  // The last terms are for what doubles cannot hold: 0.285 times 100 is 28.499999999999996.
  const most = 0.5 * 10 ** (power - decimals) * (1 + 1e-9) + shown * 1e-14;
  const isShown = (size: number): boolean => Math.abs(size - shown) <= most;
  // Where a format adds figures of its own (`64% of 5`) neither is what is shown, and Excel's percentages are hundredths.
  return isShown(Math.abs(value) * 100) || !isShown(Math.abs(value));
}

/** `1.00E-10`: what a power of ten has behind its figures. */
const POWER = /([\d.])E([+-]?\d+)/i;

/** `1.00E-10` → -10 */
function powerOf(text: string): number | null {
  const power = POWER.exec(text)?.[2];
  return power === undefined ? null : Number(power);
}

/** `64.0%` → 1 and 1; `1.00E-10` → 2 and 12 */
function precisionOf(text: string): Precision {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const power = powerOf(text);
  return { decimals, finest: Math.max(0, decimals - (power ?? 0)), hasPowers: power !== null };
}

const finerOf = (one: Precision, other: Precision): Precision => ({
  decimals: Math.max(one.decimals, other.decimals),
  finest: Math.max(one.finest, other.finest),
  hasPowers: one.hasPowers || other.hasPowers,
});
