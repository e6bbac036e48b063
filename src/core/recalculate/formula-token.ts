const PASSED_OVER = [
  String.raw`"(?:[^"]|"")*"`,
  String.raw`'(?:[^']|'')*'!`,
  String.raw`(?:\[[^\]]*\])?[\p{L}\d_.]+(?::[\p{L}\d_.]+)?!`,
  String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`,
];
const NOT_A_NAME = String.raw`(?![\p{L}\d_.(])`;
const REFERENCES = [
  String.raw`(?<from>\$?[A-Za-z]{1,3}):(?<to>\$?[A-Za-z]{1,3})${NOT_A_NAME}`,
  String.raw`(?<first>\$?\d{1,7}):(?<last>\$?\d{1,7})${NOT_A_NAME}`,
  String.raw`(?<column>\$?[A-Za-z]{1,3})(?<row>\$?\d{1,7})${NOT_A_NAME}`,
];
const NAME = String.raw`[\p{L}\d_.\\$]+`;

/**
 * Everything in a formula in which letters and digits are no reference to shift, then the references:
 * text, names of sheets (`'Q1 24'!`, `Q1!`, `Jan:Dec!`, `[1]Q1!`), tables (`Counts[B2]`; an apostrophe guards the sign after
 * it), functions and names (`LOG10(`, `Base2024x`), cells (`$B4`), whole columns (`B:C`) and whole rows (`3:4`).
 */
export const TOKEN = new RegExp([...PASSED_OVER, ...REFERENCES, NAME].join("|"), "gu");
