import type { Comparison, Operator } from "./expression";
import { ERROR, faultOf, isFault, orderOf, UNKNOWN, withNumbers, type Fault, type Value } from "./value";

/** What an operator makes of two values. */
export function operate(operator: Operator, left: Value, right: Value): Value {
  switch (operator) {
    case "+":
      return withNumbers([left, right], ([a = 0, b = 0]) => a + b);
    case "-":
      return withNumbers([left, right], ([a = 0, b = 0]) => a - b);
    case "*":
      return withNumbers([left, right], ([a = 0, b = 0]) => a * b);
    case "/":
      return withNumbers([left, right], ([a = 0, b = 0]) => (b === 0 ? ERROR : a / b));
    case "^":
      return withNumbers([left, right], power);
    case "&":
      return join(left, right);
    case "=":
    case "<>":
    case "<":
    case ">":
    case "<=":
    case ">=":
      return compare(operator, left, right);
  }
}

/** `0^0` is an error of numbers ("How to correct a #NUM! error"); roots of negative numbers are left to Excel. */
function power([base = 0, exponent = 0]: readonly number[]): Value {
  return base === 0 && exponent === 0 ? ERROR : base ** exponent;
}

/** Texts one behind the other. Only whole numbers are the same text in every language; others are left to Excel. */
function join(left: Value, right: Value): Value {
  if (isFault(left) || isFault(right)) return faultOf([left, right]);
  const texts = [left, right].map((value) => {
    if (value === null) return "";
    if (typeof value === "number") return isWhole(value) ? String(value) : null;
    return typeof value === "string" ? value : null;
  });
  return texts.includes(null) ? UNKNOWN : texts.join("");
}

/** With no more digits than Excel works with. `String` shows -0 as 0, as Excel does. */
function isWhole(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e15;
}

/** Numbers come before texts, texts before `FALSE` and `TRUE` as where Excel sorts ("Default sort orders"). */
function compare(operator: Comparison, left: Value, right: Value): Value {
  if (isFault(left) || isFault(right)) return faultOf([left, right]);
  const [a, b] = [toComparable(left, right), toComparable(right, left)];
  if (typeof a === "number" && typeof b === "number") {
    const order = orderOf(a, b);
    return order === null ? UNKNOWN : HOLDS[operator](order);
  }
  const order = RANK.indexOf(typeof a) - RANK.indexOf(typeof b) || (a === b ? 0 : a < b ? -1 : 1);
  // Which of two texts comes first is a matter of language.
  const isByLanguage = typeof a === "string" && typeof b === "string" && a !== b;
  return isByLanguage && operator !== "=" && operator !== "<>" ? UNKNOWN : HOLDS[operator](order);
}

/** Whether a comparison holds where the left side comes before the right one (-1), is the same (0), or comes after it (1). */
export const HOLDS: Readonly<Record<Comparison, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

const RANK = ["number", "string", "boolean"];

/** Excel does not tell cases apart. An empty cell is what the other one would be empty: nought, no text, `FALSE`. */
function toComparable(
  value: Exclude<Value, Fault>,
  beside: Exclude<Value, Fault>,
): number | string | boolean {
  if (typeof value === "string") return value.toLowerCase();
  if (value !== null) return value;
  return typeof beside === "string" ? "" : typeof beside === "boolean" ? false : 0;
}
