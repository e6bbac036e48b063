import { holds, type Range } from "../../core/address";
import { fromNumber } from "../../core/rounding";
import type { SheetView } from "../../xlsx/view/sheet-view";
import { sizeIn } from "./axis";

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

/** Sums are kept in units of 10^-15, the smallest that a sheet shows: exact, whatever is added up. */
const SCALE = 15;
const UNIT = 10n ** BigInt(SCALE);
/** Decimals of an average beyond those that its numbers show. */
const MORE_DECIMALS = 2;

/**
 * Adds up what is chosen. Whole numbers come out exact, and others as their decimals say: 0.1 and 0.2 are 0.3. What is shown
 * has as many decimals as the numbers show.
 */
export function sumUp(view: SheetView, ranges: readonly Range[]): SumUp {
  const { cells } = view;
  let whole = 0;
  let rest = 0n;
  let count = 0;
  let numbers = 0;
  let percentages = 0;
  let decimals = 0;
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
        decimals = Math.max(decimals, decimalsOf(text));
        if (text.includes("%")) percentages += 1;
        if (isHundredth(value, text)) rest += toUnits(value) * 100n;
        else if (Number.isSafeInteger(whole + value)) whole += value;
        else rest += toUnits(value);
      }
    }
  });
  const isMixed = percentages > 0 && percentages < numbers;
  const known = numbers === 0 || isMixed ? null : BigInt(whole) * UNIT + rest;
  const isPercent = percentages > 0;
  const show = (units: bigint, most: number): string => toShown(units, most, isPercent);
  return {
    count,
    numbers,
    sum: known === null ? null : show(known, decimals),
    average:
      known === null
        ? null
        : withoutClosingZeros(show(divided(known, BigInt(numbers)), decimals + MORE_DECIMALS), decimals),
    hasHidden,
  };
}

function toUnits(value: number): bigint {
  // Beyond what decimals hold, the double itself is a whole number.
  if (Number.isInteger(value)) return BigInt(value) * UNIT;
  const { digits, decimals } = fromNumber(value);
  return BigInt(digits) * 10n ** BigInt(SCALE - decimals);
}

/** 0.64 shown as `64%`, and not 64 shown as `64%` by a format that only writes the sign behind it. */
function isHundredth(value: number, text: string): boolean {
  if (!text.includes("%")) return false;
  const shown = Number(text.replaceAll(/[^\d.]/g, ""));
  return Math.abs(Math.abs(value) * 100 - shown) <= Math.abs(Math.abs(value) - shown);
}

/** `64.0%` → 1 */
const decimalsOf = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;

/** Rounded half away from zero, as people do. */
function divided(value: bigint, by: bigint): bigint {
  const half = by / 2n;
  return (value < 0n ? value - half : value + half) / by;
}

/** `1234560000000000000n, 1` → `1,234.6` */
function toShown(units: bigint, decimals: number, isPercent: boolean): string {
  const most = Math.min(decimals, SCALE);
  const rounded = divided(units, 10n ** BigInt(SCALE - most));
  const figures = String(rounded < 0n ? -rounded : rounded).padStart(most + 1, "0");
  const split = figures.length - most;
  const grouped = figures.slice(0, split).replaceAll(/\B(?=(\d{3})+$)/g, ",");
  const sign = rounded < 0n ? "-" : "";
  return `${sign}${grouped}${most > 0 ? `.${figures.slice(split)}` : ""}${isPercent ? "%" : ""}`;
}

/** `3.50` → `3.5` where its numbers show none or one decimal. */
function withoutClosingZeros(shown: string, decimals: number): string {
  const [, whole = "", part = "", unit = ""] = /^(.*?)(?:\.(\d+))?(%?)$/.exec(shown) ?? [];
  const kept = part.slice(0, decimals) + part.slice(decimals).replace(/0+$/, "");
  return `${whole}${kept === "" ? "" : `.${kept}`}${unit}`;
}
