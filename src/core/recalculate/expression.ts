import type { Range } from "../address";

/** Cells of one sheet. */
export interface Area extends Range {
  readonly sheet: string;
}

export type Arithmetic = "+" | "-" | "*" | "/" | "^";
export type Comparison = "=" | "<>" | "<" | ">" | "<=" | ">=";
/** `&` joins texts. */
export type Operator = Arithmetic | "&" | Comparison;

/** A formula, as far as it is understood. */
export type Expression =
  | { readonly kind: "literal"; readonly value: number | string | boolean }
  | { readonly kind: "cells"; readonly area: Area }
  | Call
  | { readonly kind: "minus" | "percent"; readonly of: Expression }
  | Binary;

export interface Call {
  readonly kind: "call";
  /** In capitals. */
  readonly name: string;
  readonly args: readonly Expression[];
}

export interface Binary {
  readonly kind: "binary";
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
}
