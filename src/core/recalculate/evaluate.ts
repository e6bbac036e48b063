import type { Area, Arithmetic, Comparison, Expression } from "./expression";
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

/** The values of an area, row by row; empty cells may be left out where there is more than one cell. */
export type ValuesIn = (area: Area) => readonly Value[];

/** The value of a formula: sums, percentages and the few functions that people put around them. */
export function evaluateFormula(expression: Expression, valuesIn: ValuesIn): Value {
  const evaluate = (each: Expression): Value => evaluateFormula(each, valuesIn);
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "cells": {
      const { top, bottom, left, right } = expression.area;
      if (top !== bottom || left !== right) return UNKNOWN;
      return valuesIn(expression.area)[0] ?? null;
    }
    case "minus":
      return withNumbers([evaluate(expression.of)], ([value = 0]) => -value);
    case "percent":
      return withNumbers([evaluate(expression.of)], ([value = 0]) => value / 100);
    case "binary":
      return operate(expression.operator, evaluate(expression.left), evaluate(expression.right));
    case "call":
      return call(expression, evaluate, valuesIn);
  }
}

function call(
  { name, args }: Extract<Expression, { kind: "call" }>,
  evaluate: (expression: Expression) => Value,
  valuesIn: ValuesIn,
): Value {
  const [first, second, third] = args;
  /** Only numbers count in cells; what is written into the formula itself counts as what it is. */
  const listed = (from: readonly Expression[]): readonly Value[] =>
    from.flatMap((arg) =>
      arg.kind === "cells"
        ? valuesIn(arg.area).filter((value) => typeof value === "number" || isFault(value))
        : [evaluate(arg)],
    );
  switch (name) {
    case "SUM":
      return withNumbers(listed(args), sum);
    case "SUBTOTAL":
      if (first?.kind !== "literal" || (first.value !== 9 && first.value !== 109)) return UNKNOWN;
      return withNumbers(listed(args.slice(1)), sum);
    case "MIN":
    case "MAX":
      return withNumbers(listed(args), (values) =>
        values.length === 0 ? 0 : name === "MIN" ? Math.min(...values) : Math.max(...values),
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
    case "IFERROR": {
      if (first === undefined || second === undefined || args.length > 2) return UNKNOWN;
      const value = evaluate(first);
      return isError(value) ? evaluate(second) : value;
    }
    default:
      return UNKNOWN;
  }
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
      return compare(left, right, (order) => order === 0);
    case "<>":
      return compare(left, right, (order) => order !== 0);
    case "<":
      return compare(left, right, (order) => order < 0);
    case ">":
      return compare(left, right, (order) => order > 0);
    case "<=":
      return compare(left, right, (order) => order <= 0);
    case ">=":
      return compare(left, right, (order) => order >= 0);
  }
}

function compare(left: Value, right: Value, is: (order: number) => boolean): Value {
  const fault = faultOf([left, right]);
  if (fault !== null) return fault;
  const [a, b] = [toComparable(left, right), toComparable(right, left)];
  // Numbers come before texts in Excel; no formula for a sum or a percentage needs that.
  if (a === null || b === null || typeof a !== typeof b) return UNKNOWN;
  return is(a === b ? 0 : a < b ? -1 : 1);
}

/** An empty cell is nought beside a number and no text beside a text. */
function toComparable(value: Value, beside: Value): number | string | null {
  if (typeof value === "number") return value;
  if (typeof value === "string") return value.toLowerCase();
  if (value === null) return typeof beside === "string" ? "" : 0;
  return null;
}

/** Texts in sums of single cells are left to Excel: it takes `"5"` for 5 and `"x"` for an error. */
function withNumbers(values: readonly Value[], give: (numbers: readonly number[]) => Value): Value {
  const fault = faultOf(values);
  if (fault !== null) return fault;
  const numbers: number[] = [];
  for (const value of values) {
    if (typeof value === "string") return UNKNOWN;
    numbers.push(Number(value ?? 0));
  }
  const given = give(numbers);
  return typeof given !== "number" || Number.isFinite(given) ? given : UNKNOWN;
}

function faultOf(values: readonly Value[]): Fault | null {
  const faults = values.filter(isFault);
  return faults.find(({ fault }) => fault === "unknown") ?? faults[0] ?? null;
}
