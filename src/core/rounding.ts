/** Exact decimals and the rules by which people round them. No floating-point number decides anything here. */

export {
  add,
  compare,
  fromNumber,
  isWhole,
  negate,
  parseDecimal,
  toNumber,
  toText,
  type Decimal,
} from "./rounding-decimal";
export { roundedTo, toPercent } from "./rounding-rescale";
export { ROUNDING_RULES, type Fraction, type RoundingRule } from "./rounding-division";
export {
  countBelow,
  countRange,
  roundedShare,
  rulesThatFit,
  shareBounds,
  shareFits,
  type CountRange,
  type ShareBounds,
} from "./rounding-share";
