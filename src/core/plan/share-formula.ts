import { roundedShare, toNumber, type RoundingRule } from "../rounding";

/** A live figure: a formula without its `=`, made of cell addresses and our own words only, and its result. */
export interface Live {
  readonly formula: string;
  readonly value: number | string;
}

export interface ShareOptions {
  /** A cell, or a sum in parentheses. */
  readonly count: { readonly formula: string; readonly value: number };
  readonly base: { readonly formula: string; readonly value: number };
  readonly rule: RoundingRule;
  /** Of the percentage. */
  readonly decimals: 0 | 1 | 2;
  /** What stands for a share of nothing: `zero` for the number 0, else this text, which has no quotation marks. */
  readonly zeroBase: string;
}

/**
 * A share as a live formula: `IF(C5+E5=0,0,ROUND(C5*100/(C5+E5),0)/100)`.
 *
 * It is rounded in the cell, not only by the number format, and as a percentage. 29 of 200 is kept as a binary fraction a
 * little below 0.145, and programs differ in what they make of that; 29*100/200 is 14.5 in all of them.
 */
export function planShare(options: ShareOptions): Live {
  const { count, base, rule, decimals, zeroBase } = options;
  const rounded = roundedFormula(count.formula, inParentheses(base.formula), rule, decimals);
  const none = zeroBase === "zero" ? "0" : `"${zeroBase}"`;
  return { formula: `IF(${base.formula}=0,${none},${rounded})`, value: valueOf(options) };
}

function valueOf({ count, base, rule, decimals, zeroBase }: ShareOptions): number | string {
  if (base.value === 0) return zeroBase === "zero" ? 0 : zeroBase;
  const percent = roundedShare({ count: count.value, whole: base.value, decimals, rule });
  return toNumber({ digits: percent.digits, decimals: percent.decimals + 2 });
}

/**
 * Counts are whole, so the quotient is exact wherever it is whole or a half, and no rule needs more than that.
 * INT is kept from negative numbers, where programs disagree.
 */
function roundedFormula(count: string, base: string, rule: RoundingRule, decimals: number): string {
  const scale = 10 ** (decimals + 2);
  const steps = `${count}*${scale}/${base}`;
  switch (rule) {
    case "half-up":
      return `ROUND(${steps},0)/${scale}`;
    case "half-down":
      return `ROUNDUP(MAX(0,${steps}-0.5),0)/${scale}`;
    case "half-even":
      return `IF(MOD(${count}*${2 * scale},2*${base})=${base},2*ROUND(${count}*${scale / 2}/${base},0),ROUND(${steps},0))/${scale}`;
    case "down":
      return `INT(${steps})/${scale}`;
    case "up":
      return `ROUNDUP(${steps},0)/${scale}`;
  }
}

function inParentheses(formula: string): string {
  return formula.includes("+") ? `(${formula})` : formula;
}
