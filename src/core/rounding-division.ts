/** Division of whole numbers with an exact remainder, and the rules that say which way the remainder goes. */

/** A fraction of whole numbers; `denominator` is positive. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The rounding rules that published percentages follow; the order is the order of preference when several fit.
 *
 * | rule        | 62.5 | 63.5 | 63.2 | 63.8 |
 * | ----------- | ---- | ---- | ---- | ---- |
 * | `half-up`   | 63   | 64   | 63   | 64   |
 * | `half-even` | 62   | 64   | 63   | 64   |
 * | `half-down` | 62   | 63   | 63   | 64   |
 * | `down`      | 62   | 63   | 63   | 63   |
 * | `up`        | 63   | 64   | 64   | 64   |
 *
 * Negative numbers are rounded like positive ones (up is away from zero), as Excel's ROUND, ROUNDUP and ROUNDDOWN do.
 */
export const ROUNDING_RULES = ["half-up", "half-even", "half-down", "down", "up"] as const;
export type RoundingRule = (typeof ROUNDING_RULES)[number];

/** A whole number of any size: a plain one while it is safe, a `BigInt` beyond. */
export type Whole = number | bigint;

/** The exact product of safe integers. */
export function product(factors: readonly number[]): Whole {
  let result = 1;
  for (const factor of factors) {
    result *= factor;
    if (!Number.isSafeInteger(result)) return factors.reduce((all, each) => all * BigInt(each), 1n);
  }
  return result;
}

interface Division {
  /** Rounded down. A plain number: exact while safe, and never equal to a safe integer where it is not. */
  readonly quotient: number;
  readonly isOdd: boolean;
  readonly isExact: boolean;
  /** How the remainder compares with half the divisor. */
  readonly half: "below" | "tie" | "above";
}

/** `dividend ÷ divisor`, rounded by a rule. Neither may be negative, nor the divisor zero. */
export function divideRounded(dividend: Whole, divisor: Whole, rule: RoundingRule): number {
  const { quotient, isOdd, isExact, half } = divide(dividend, divisor);
  if (isExact) return quotient;
  switch (rule) {
    case "half-up":
      return half === "below" ? quotient : quotient + 1;
    case "half-down":
      return half === "above" ? quotient + 1 : quotient;
    case "half-even":
      return half === "above" || (half === "tie" && isOdd) ? quotient + 1 : quotient;
    case "down":
      return quotient;
    case "up":
      return quotient + 1;
  }
}

function divide(dividend: Whole, divisor: Whole): Division {
  if (typeof dividend === "number" && typeof divisor === "number") {
    const rest = dividend % divisor;
    const quotient = (dividend - rest) / divisor;
    return {
      quotient,
      isOdd: quotient % 2 === 1,
      isExact: rest === 0,
      half: halfOf(rest - (divisor - rest)),
    };
  }
  const large = BigInt(dividend);
  const by = BigInt(divisor);
  const rest = large % by;
  const quotient = large / by;
  const beyond = 2n * rest - by;
  return {
    quotient: Number(quotient),
    isOdd: quotient % 2n === 1n,
    isExact: rest === 0n,
    half: halfOf(beyond < 0n ? -1 : beyond > 0n ? 1 : 0),
  };
}

function halfOf(beyond: number): Division["half"] {
  return beyond < 0 ? "below" : beyond > 0 ? "above" : "tie";
}
