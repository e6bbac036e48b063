import type { Range } from "../address";

/** Cells of one sheet. */
export interface Area extends Range {
  readonly sheet: string;
}

export type Arithmetic = "+" | "-" | "*" | "/";
export type Comparison = "=" | "<>" | "<" | ">" | "<=" | ">=";

/** A formula, as far as it is understood. */
export type Expression =
  | { readonly kind: "literal"; readonly value: number | string | boolean }
  | { readonly kind: "cells"; readonly area: Area }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "minus" | "percent"; readonly of: Expression }
  | Binary;

export interface Binary {
  readonly kind: "binary";
  readonly operator: Arithmetic | Comparison;
  readonly left: Expression;
  readonly right: Expression;
}
