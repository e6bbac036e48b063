import type { Expression, Operator } from "./expression";
import { toTokens, type Token } from "./tokens";

/** From the loosest to the tightest, as Excel has them; signs and `%` are tighter still: `-2^2` is 4. */
const LEVELS: readonly (readonly Operator[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/**
 * Excel takes no longer formulas, and functions at most 64 deep in each other ("Excel specifications and limits"); brackets and
 * signs come on top.
 */
const [LONGEST, DEEPEST] = [8192, 128];

/**
 * A formula as a tree: `C5/(C5+E5)`, `SUM(B4:B12)`, `IF(C5+E5=0,0,ROUND(C5*100/(C5+E5),0)/100)`; `null` for one that holds
 * anything else than numbers, texts, cells, operators and calls of functions.
 * @param home the sheet on which it stands
 */
export function parseFormula(formula: string, home: string): Expression | null {
  const tokens = formula.length > LONGEST ? null : toTokens(formula, home);
  if (tokens === null) return null;
  const reading: Reading = { tokens, at: 0, depth: 0 };
  const expression = readLevel(reading, 0);
  return reading.at === tokens.length ? expression : null;
}

/** How far the tokens were read. */
interface Reading {
  readonly tokens: readonly Token[];
  at: number;
  /** How many brackets and signs are open. */
  depth: number;
}

/** Recursive descent; `null` stands for what is not understood, all the way up. */
function readLevel(reading: Reading, depth: number): Expression | null {
  const operators = LEVELS[depth];
  if (operators === undefined) return readSigned(reading);
  let left = readLevel(reading, depth + 1);
  for (;;) {
    const operator = operators.find((sign) => isSign(reading, sign));
    if (operator === undefined || left === null) return left;
    reading.at += 1;
    const right = readLevel(reading, depth + 1);
    left = right === null ? null : { kind: "binary", operator, left, right };
  }
}

/** Whatever stands in brackets comes by here again: so does a sign behind a sign. */
function readSigned(reading: Reading): Expression | null {
  if (reading.depth === DEEPEST) return null;
  reading.depth += 1;
  const expression = readWithSign(reading);
  reading.depth -= 1;
  return expression;
}

function readWithSign(reading: Reading): Expression | null {
  if (skip(reading, "+")) return readSigned(reading);
  if (skip(reading, "-")) {
    const of = readSigned(reading);
    return of === null ? null : { kind: "minus", of };
  }
  const single = readSingle(reading);
  return single !== null && skip(reading, "%") ? { kind: "percent", of: single } : single;
}

function readSingle(reading: Reading): Expression | null {
  if (skip(reading, "(")) {
    const inner = readLevel(reading, 0);
    return skip(reading, ")") ? inner : null;
  }
  const token = reading.tokens[reading.at];
  if (token === undefined || token.kind === "sign") return null;
  reading.at += 1;
  switch (token.kind) {
    case "number":
    case "text":
      return { kind: "literal", value: token.value };
    case "cells":
      return token;
    case "word":
      if (skip(reading, "(")) return readCall(reading, token.value);
      if (token.value === "TRUE" || token.value === "FALSE")
        return { kind: "literal", value: token.value === "TRUE" };
      return null;
  }
}

function readCall(reading: Reading, name: string): Expression | null {
  const args: Expression[] = [];
  if (skip(reading, ")")) return { kind: "call", name, args };
  do {
    const arg = readLevel(reading, 0);
    if (arg === null) return null;
    args.push(arg);
  } while (skip(reading, ","));
  return skip(reading, ")") ? { kind: "call", name, args } : null;
}

function isSign({ tokens, at }: Reading, value: string): boolean {
  const token = tokens[at];
  return token?.kind === "sign" && token.value === value;
}

function skip(reading: Reading, value: string): boolean {
  if (!isSign(reading, value)) return false;
  reading.at += 1;
  return true;
}
