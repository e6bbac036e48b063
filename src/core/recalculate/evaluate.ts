import type { Area, Arithmetic, Binary, Comparison, Expression } from "./expression";
import { roundAs } from "./round";

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

/** Where a formula finds its values; empty cells may be left out. */
export interface Source {
  readonly valuesIn: (area: Area) => readonly Value[];
  /** Those that count in a subtotal: other subtotals do not. */
  readonly countedIn: (area: Area) => readonly Value[];
}

/** The value of a formula: sums, percentages and the few functions that people put around them. */
export function evaluateFormula(expression: Expression, source: Source): Value {
  const evaluate = (each: Expression): Value => evaluateFormula(each, source);
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "cells": {
      const { top, bottom, left, right } = expression.area;
      if (top !== bottom || left !== right) return UNKNOWN;
      return source.valuesIn(expression.area)[0] ?? null;
    }
    case "minus":
      return withNumbers([evaluate(expression.of)], ([value = 0]) => -value);
    case "percent":
      return withNumbers([evaluate(expression.of)], ([value = 0]) => value / 100);
    case "binary":
      return evaluateChain(expression, evaluate);
    case "call":
      return call(expression, evaluate, source);
  }
}

/** `A1+A2+A3+…` is a tree as deep as the formula is long: deeper than calls can be nested. */
function evaluateChain(chain: Binary, evaluate: (expression: Expression) => Value): Value {
  const links: Binary[] = [];
  let first: Expression = chain;
  for (; first.kind === "binary"; first = first.left) links.push(first);
  return links.reduceRight(
    (value, { operator, right }) => operate(operator, value, evaluate(right)),
    evaluate(first),
  );
}

function call(
  { name, args }: Extract<Expression, { kind: "call" }>,
  evaluate: (expression: Expression) => Value,
  source: Source,
): Value {
  const [first, second, third] = args;
  /** Only numbers count in cells; what is written into the formula itself counts as what it is. */
  const listed = (from: readonly Expression[], valuesIn = source.valuesIn): readonly Value[] => {
    const values: Value[] = [];
    for (const arg of from) {
      if (arg.kind !== "cells") values.push(evaluate(arg));
      else
        for (const value of valuesIn(arg.area))
          if (typeof value === "number" || isFault(value)) values.push(value);
    }
    return values;
  };
  switch (name) {
    case "SUM":
      return withNumbers(listed(args), sum);
    case "SUBTOTAL":
      if (first?.kind !== "literal" || (first.value !== 9 && first.value !== 109)) return UNKNOWN;
      return withNumbers(listed(args.slice(1), source.countedIn), sum);
    case "MIN":
    case "MAX":
      return withNumbers(listed(args), (values) =>
        values.reduce(
          (one, other) => (name === "MIN" ? Math.min(one, other) : Math.max(one, other)),
          values[0] ?? 0,
        ),
      );
    case "AVERAGE":
      return withNumbers(listed(args), (values) =>
        values.length === 0 ? ERROR : sum(values) / values.length,
      );
    case "ROUND":
    case "ROUNDUP":
    case "ROUNDDOWN":
      if (args.length !== 2) return UNKNOWN;
      return withNumbers(args.map(evaluate), ([value = 0, places = 0]) =>
        roundAs(name, value, Math.trunc(places)),
      );
    case "INT":
      if (args.length !== 1) return UNKNOWN;
      return withNumbers(args.map(evaluate), ([value = 0]) => Math.floor(value));
    case "ABS":
      if (args.length !== 1) return UNKNOWN;
      return withNumbers(args.map(evaluate), ([value = 0]) => Math.abs(value));
    case "MOD":
      if (args.length !== 2) return UNKNOWN;
      return withNumbers(args.map(evaluate), ([value = 0, by = 0]) =>
        by === 0 ? ERROR : value - by * Math.floor(value / by),
      );
    case "IF": {
      if (first === undefined || second === undefined || args.length > 3) return UNKNOWN;
      const condition = evaluate(first);
      if (isFault(condition)) return condition;
      if (typeof condition === "string") return UNKNOWN;
      if (condition === true || (typeof condition === "number" && condition !== 0)) return evaluate(second);
      return third === undefined ? false : evaluate(third);
    }
    case "COUNTIF":
      if (first?.kind !== "cells" || second?.kind !== "literal" || args.length !== 2) return UNKNOWN;
      return countIf(source.valuesIn(first.area), second.value);
    case "IFERROR": {
      if (first === undefined || second === undefined || args.length > 2) return UNKNOWN;
      const value = evaluate(first);
      return isError(value) ? evaluate(second) : value;
    }
    default:
      return UNKNOWN;
  }
}

/** `>0`; what is to be the same as a text or a number is left to Excel, which takes `"5"` for 5 then. */
const ORDERED = /^([<>]=?)(-?\d+(?:\.\d+)?)$/;

/** Only numbers come before or after a number; a text that looks like one is left to Excel. */
function countIf(values: readonly Value[], condition: unknown): Value {
  const [, operator, limit] = typeof condition === "string" ? (ORDERED.exec(condition) ?? []) : [];
  if (operator !== "<" && operator !== ">" && operator !== "<=" && operator !== ">=") return UNKNOWN;
  const isUnsure = (value: Value): boolean =>
    (isFault(value) && !isError(value)) || (typeof value === "string" && /\d/.test(value));
  if (values.some(isUnsure)) return UNKNOWN;
  const holds = (value: number): boolean => HOLDS[operator](Math.sign(value - Number(limit)));
  return values.filter((value) => typeof value === "number" && holds(value)).length;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function operate(operator: Arithmetic | Comparison, left: Value, right: Value): Value {
  switch (operator) {
    case "+":
      return withNumbers([left, right], ([a = 0, b = 0]) => a + b);
    case "-":
      return withNumbers([left, right], ([a = 0, b = 0]) => a - b);
    case "*":
      return withNumbers([left, right], ([a = 0, b = 0]) => a * b);
    case "/":
      return withNumbers([left, right], ([a = 0, b = 0]) => (b === 0 ? ERROR : a / b));
    case "=":
    case "<>":
    case "<":
    case ">":
    case "<=":
    case ">=":
      return compare(operator, left, right);
  }
}

/** Numbers come before texts, texts before `FALSE` and `TRUE` as where Excel sorts ("Default sort orders"). */
function compare(operator: Comparison, left: Value, right: Value): Value {
  if (isFault(left) || isFault(right)) return faultOf([left, right]);
  const [a, b] = [toComparable(left, right), toComparable(right, left)];
  const order = RANK.indexOf(typeof a) - RANK.indexOf(typeof b) || (a === b ? 0 : a < b ? -1 : 1);
  // Which of two texts comes first is a matter of language.
  const isByLanguage = typeof a === "string" && typeof b === "string" && a !== b;
  return isByLanguage && operator !== "=" && operator !== "<>" ? UNKNOWN : HOLDS[operator](order);
}

/** Whether a comparison holds where the left side comes before the right one (-1), is the same (0), or comes after it (1). */
const HOLDS: Readonly<Record<Comparison, (order: number) => boolean>> = {
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

/** Texts in sums of single cells are left to Excel: it takes `"5"` for 5 and `"x"` for an error. */
function withNumbers(values: readonly Value[], give: (numbers: readonly number[]) => Value): Value {
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

function faultOf(values: readonly Value[]): Fault | null {
  const faults = values.filter(isFault);
  return faults.find(({ fault }) => fault === "unknown") ?? faults[0] ?? null;
}
