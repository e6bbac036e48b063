import type { Figure } from "../figure";
import type { FactsByKind } from "../findings/facts";
import { APPROVED, REJECTED, type Column, type Table } from "../report";
import { compare, isWhole } from "../rounding";
import { isMistyped } from "./mistyped";

export type Problem = FactsByKind["validity"]["problem"];

/** What a column makes of its figures, against which each of them is held. */
export interface ColumnStyle {
  readonly measure: Column["measure"];
  /** Most numbers are fractional or negative: the column holds something else than counts or shares of a whole. */
  readonly isOther: boolean;
  readonly usesPercentSign: boolean;
  /** The shares are shares of something: their base is known, or the heading names an outcome. */
  readonly isPart: boolean;
}

const OUTCOMES: readonly string[] = [APPROVED, REJECTED, "partly approved", "pending", "no data"];
const ZERO = { digits: 0, decimals: 0 };
const HUNDRED = { digits: 100, decimals: 0 };

export function styleOf(table: Table, at: number): ColumnStyle {
  const { measure, base, outcome } = table.columns[at] ?? { measure: "other", base: null, outcome: "" };
  let [numbers, odd] = [0, 0];
  let usesPercentSign = false;
  for (const row of table.rows) {
    const figure = row.figures[at] ?? null;
    if (figure === null || row.role === "memo") continue;
    const { amount, reading } = figure;
    if (reading.kind === "number" && reading.unit === "percent") usesPercentSign = true;
    if (amount === null) continue;
    numbers += 1;
    if (amount.digits < 0 || (measure === "count" ? !isWhole(amount) : compare(amount, HUNDRED) > 0))
      odd += 1;
  }
  return {
    measure,
    isOther: odd * 2 > numbers && numbers > 1,
    usesPercentSign,
    isPart: base !== null || OUTCOMES.includes(outcome),
  };
}

/** What is wrong with a figure by itself, and whether that is certain. */
export function findProblem(
  { reading, amount, stated }: Figure,
  style: ColumnStyle,
): { readonly problem: Problem; readonly isSure: boolean } | null {
  if (reading.kind === "error") return { problem: "error-value", isSure: true };
  if (reading.kind === "text") {
    if (isMistyped(stated)) return { problem: "mistyped", isSure: true };
    // Words stand in for a figure on purpose; digits among letters were meant as a number.
    return /\d/.test(stated) ? { problem: "text", isSure: false } : null;
  }
  if (reading.kind !== "number") return null;
  if (style.measure === "count") {
    if (reading.unit === "percent") return { problem: "percent", isSure: true };
    if (amount === null || style.isOther) return null;
    if (compare(amount, ZERO) < 0) return { problem: "negative", isSure: true };
    return isWhole(amount) ? null : { problem: "fraction", isSure: true };
  }
  if (amount === null)
    return reading.unit === "none" && style.usesPercentSign ? { problem: "plain", isSure: false } : null;
  if (style.isOther) return null;
  if (compare(amount, ZERO) < 0) return { problem: "below-0", isSure: style.isPart };
  return compare(amount, HUNDRED) > 0 ? { problem: "over-100", isSure: style.isPart } : null;
}
