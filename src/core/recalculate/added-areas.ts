import type { Area, Expression } from "./expression";

/** Cells that a formula adds, or takes away. */
export interface AddedArea {
  readonly area: Area;
  readonly coefficient: 1 | -1;
}

/**
 * What a formula adds up, on whatever sheets, as long as it gives whole numbers; `null` for one that is no plain sum.
 *
 * ```
 * SUM(B5:B8,B10)              → B5:B8, B10
 * B5-SUM(C5:D5)               → B5, less C5:D5
 * IFERROR(ROUND(B5+B6,0),0)   → B5, B6
 * SUM(B5:B13)*1.2             → null
 * ```
 * @param expression `null` for a formula that is not understood
 */
export function listAdded(expression: Expression | null): readonly AddedArea[] | null {
  const added: AddedArea[] = [];
  // `A1+A2+…` is as deep as it is long.
  const waiting: { readonly of: Expression | null; readonly coefficient: 1 | -1 }[] = [
    { of: expression, coefficient: 1 },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { of, coefficient } = next;
    const opposite = coefficient === 1 ? -1 : 1;
    if (of === null) return null;
    switch (of.kind) {
      case "cells":
        added.push({ area: of.area, coefficient });
        break;
      case "binary":
        if (of.operator !== "+" && of.operator !== "-") return null;
        waiting.push(
          { of: of.left, coefficient },
          { of: of.right, coefficient: of.operator === "+" ? coefficient : opposite },
        );
        break;
      case "minus":
        waiting.push({ of: of.of, coefficient: opposite });
        break;
      case "call": {
        const args = addedBy(of.name, of.args);
        if (args === null) return null;
        for (const arg of args) waiting.push({ of: arg, coefficient });
        break;
      }
      case "literal":
      case "percent":
        return null;
    }
  }
  return added;
}

/** The arguments whose sum a function gives; `null` for other functions. */
function addedBy(name: string, args: readonly Expression[]): readonly Expression[] | null {
  const [first] = args;
  const isSum =
    first?.kind === "literal" && (first.value === 9 || (first.value === 109 && name === "SUBTOTAL"));
  switch (name) {
    case "SUM":
      return args;
    case "SUBTOTAL":
      return isSum ? args.slice(1) : null;
    case "AGGREGATE":
      return isSum ? args.slice(2) : null;
    case "ROUND":
    case "IFERROR":
      return args.slice(0, 1);
    case "SUMPRODUCT":
      return args.length === 1 ? args : null;
    default:
      return null;
  }
}
