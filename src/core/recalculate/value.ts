/** What a cell or a formula gives. An error of the sheet is a value, too: `IFERROR` asks for it. */
export type Value = number | string | boolean | null | Fault;

/** `error`: as `#DIV/0!`. `unknown`: what Excel would make of it is not worked out here. */
export interface Fault {
  readonly fault: "error" | "unknown";
}

export const ERROR: Fault = { fault: "error" };
export const UNKNOWN: Fault = { fault: "unknown" };

export const isFault = (value: Value): value is Fault => typeof value === "object" && value !== null;

export const isError = (value: Value): boolean => isFault(value) && value.fault === "error";

export const isUnknown = (value: Value): boolean => isFault(value) && value.fault === "unknown";

/** What is not known counts before errors: it may be another error. */
export function faultOf(values: readonly Value[]): Fault | null {
  return values.filter(isFault).find(isUnknown) ?? values.find(isFault) ?? null;
}

/** Texts in sums of single cells are left to Excel: it takes `"5"` for 5 and `"x"` for an error. */
export function withNumbers(values: readonly Value[], give: (numbers: readonly number[]) => Value): Value {
  const numbers: number[] = [];
  const others: Value[] = [];
  for (const value of values) {
    if (isFault(value) || typeof value === "string") others.push(value);
    else numbers.push(Number(value ?? 0));
  }
  if (others.length > 0) return faultOf(others) ?? UNKNOWN;
  const given = give(numbers);
  return typeof given !== "number" || Number.isFinite(given) ? given : UNKNOWN;
}

/**
 * Which of two numbers comes first: -1, 0 or 1. `null` where they differ by less than the digits that Excel works with tell:
 * `0.1+0.2` and `0.3` are the same there, and whether `1-0.9-0.1` is nought depends on how it is written.
 */
export function orderOf(a: number, b: number): -1 | 0 | 1 | null {
  if (a === b) return 0;
  if (Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b))) return null;
  return a < b ? -1 : 1;
}
