import { toDigitWidth } from "../../core/theme/digit-width";

/** English Metric Units: 914,400 are an inch, and 96 pixels are one, too (ECMA-376-1, 22.9.2.1). */
const UNITS_A_PIXEL = 9525;
/** What `toDigitWidth` speaks of. */
const USUAL_POINTS = 11;

/** 72 points are an inch, and so are 96 pixels. */
export function fromPoints(points: number): number {
  return (points * 96) / 72;
}

/** A length of a drawing in pixels; 0 for what is none. */
export function fromUnits(units: number): number {
  return Number.isFinite(units) ? Math.round(units / UNITS_A_PIXEL) : 0;
}

/** The widest digit of the workbook's own font, in which widths of columns are counted, in pixels. @param size in points */
export function toDigitPixels(font: string, size: number): number {
  return Math.max(1, Math.round((toDigitWidth(font) * size) / USUAL_POINTS));
}

/** The width of a column in pixels, from characters with their margin (ECMA-376-1, 18.3.1.13): 9.140625 → 64 at 7 a digit. */
export function fromCharacters(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/**
 * The width of columns for which there is none, in pixels: so many digits, two pixels on either side, and one for the line
 * (ECMA-376-1, 18.3.1.81); Excel makes it a multiple of eight. 8 → 64 at 7 a digit.
 */
export function fromBaseWidth(characters: number, digit: number): number {
  return Math.ceil((characters * digit + 5) / 8) * 8;
}
