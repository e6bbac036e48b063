import type { CellLook } from "./structure";

const SERIF =
  /times|georgia|garamond|cambria|palatino|book antiqua|bookman|baskerville|bodoni|didot|century(?! gothic)|constantia|caslon|rockwell|courier|minion|perpetua|serif|mincho|明朝|song|宋|batang/i;
const SANS =
  /calibri|carlito|arial|helvetica|aptos|verdana|tahoma|segoe|trebuchet|candara|corbel|franklin|gill sans|century gothic|futura|open sans|roboto|inter|lato|noto sans|source sans|liberation sans|dejavu sans|gothic|ゴシック|meiryo|meiryo|yahei|hei|dengxian|等线|sans/i;

/** Roman and Swiss are what Excel calls fonts with and without serifs (ECMA-376-1, 18.18.94). */
const ROMAN = 1;
const SWISS = 2;

/** With or without serifs, by the name of the font, or else by the family that the file names; 0 where it names none. */
export function toFace(font: string, family: number): CellLook["face"] {
  if (/sans/i.test(font)) return "sans";
  if (SERIF.test(font)) return "serif";
  if (SANS.test(font) || family === SWISS) return "sans";
  return family === ROMAN ? "serif" : "unknown";
}
