/** Fonts whose digits are seven pixels wide at 11 points, as those of Calibri are, or nine. Those of most are eight. */
const NARROW =
  /^(aptos narrow|book antiqua|calibri|carlito|garamond|gill sans|liberation serif|palatino|times)/i;
const WIDE = /^(courier|dejavu|georgia|inter|lucida|verdana)/i;

/**
 * The width of the widest digit of a font at 11 points and 96 pixels an inch, in pixels: what Excel measures columns in
 * (ECMA-376-1, 18.3.1.13). Rounded from what the fonts themselves say; 8 for those that are not known here.
 */
export function toDigitWidth(font: string): number {
  if (NARROW.test(font)) return 7;
  return WIDE.test(font) ? 9 : 8;
}
