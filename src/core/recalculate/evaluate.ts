import { callFunction } from "./functions";
import type { Area, Binary, Expression } from "./expression";
import { operate } from "./operate";
import { UNKNOWN, withNumbers, type Value } from "./value";

/** Where a formula finds its values; empty cells may be left out. */
export interface Source {
  readonly valuesIn: (area: Area) => readonly Value[];
  /** Those that count in a subtotal: other subtotals do not. */
  readonly countedIn: (area: Area) => readonly Value[];
  /** The same as `valuesIn`, with the places where they stand. */
  readonly placedIn: (area: Area) => readonly Placed[];
}

/** A value with its row and column. */
export interface Placed {
  readonly row: number;
  readonly col: number;
  readonly value: Value;
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
      return callFunction(expression, evaluate, source);
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
