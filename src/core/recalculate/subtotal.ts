import { parseFormula } from "./parse";

/**
 * Whether a formula is a subtotal, which other subtotals leave out so that nothing counts twice (Microsoft Support, "SUBTOTAL
 * function"); `null` where that is not certain: for `SUBTOTAL(9,A1:A3)*2`, `AGGREGATE(9,0,A1:A3)`.
 */
export function isSubtotal(formula: string | null): boolean | null {
  if (formula === null || !/\b(?:SUBTOTAL|AGGREGATE)\s*\(/i.test(formula)) return false;
  const expression = parseFormula(formula, "");
  return expression?.kind === "call" && expression.name === "SUBTOTAL" ? true : null;
}
