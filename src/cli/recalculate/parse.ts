import type { Arithmetic, Comparison, Expression } from "./expression";
import { toTokens, type Token } from "./tokens";

/** From the loosest to the tightest, as Excel has them. `^` and `&` do not occur in sums and percentages. */
const LEVELS: readonly (readonly (Arithmetic | Comparison)[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["+", "-"],
  ["*", "/"],
];

/**
 * A formula as a tree: `C5/(C5+E5)`, `SUM(B4:B12)`, `IF(C5+E5=0,0,ROUND(C5*100/(C5+E5),0)/100)`; `null` for one that holds
 * anything else than numbers, texts, cells, the four operations, comparisons and calls of functions.
 * @param home the sheet on which it stands
 */
export function parseFormula(formula: string, home: string): Expression | null {
  const tokens = toTokens(formula, home);
  if (tokens === null) return null;
  const reader = new Reader(tokens);
  const expression = reader.level(0);
  return reader.isAtEnd ? expression : null;
}

/** Recursive descent; `null` stands for what is not understood, all the way up. */
class Reader {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  level(depth: number): Expression | null {
    const operators = LEVELS[depth];
    if (operators === undefined) return this.signed();
    let left = this.level(depth + 1);
    for (;;) {
      const operator = operators.find((sign) => this.isSign(sign));
      if (operator === undefined || left === null) return left;
      this.at += 1;
      const right = this.level(depth + 1);
      left = right === null ? null : { kind: "binary", operator, left, right };
    }
  }

  private signed(): Expression | null {
    if (this.skip("+")) return this.signed();
    if (this.skip("-")) {
      const of = this.signed();
      return of === null ? null : { kind: "minus", of };
    }
    let expression = this.single();
    while (expression !== null && this.skip("%")) expression = { kind: "percent", of: expression };
    return expression;
  }

  private single(): Expression | null {
    if (this.skip("(")) {
      const inner = this.level(0);
      return this.skip(")") ? inner : null;
    }
    const token = this.tokens[this.at];
    if (token === undefined || token.kind === "sign") return null;
    this.at += 1;
    switch (token.kind) {
      case "number":
      case "text":
        return { kind: "literal", value: token.value };
      case "cells":
        return token;
      case "word":
        if (this.skip("(")) return this.call(token.value);
        if (token.value === "TRUE" || token.value === "FALSE")
          return { kind: "literal", value: token.value === "TRUE" };
        return null;
    }
  }

  private call(name: string): Expression | null {
    const args: Expression[] = [];
    if (this.skip(")")) return { kind: "call", name, args };
    do {
      const arg = this.level(0);
      if (arg === null) return null;
      args.push(arg);
    } while (this.skip(","));
    return this.skip(")") ? { kind: "call", name, args } : null;
  }

  private isSign(value: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "sign" && token.value === value;
  }

  private skip(value: string): boolean {
    if (!this.isSign(value)) return false;
    this.at += 1;
    return true;
  }
}
