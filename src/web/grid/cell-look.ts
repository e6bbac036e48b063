import type { CSSProperties } from "react";
import type { CellView, Line } from "../../xlsx/view/sheet-view";
import { NARROW } from "./narrow-font";

/**
 * The sheet is paper: white under black, whatever the page around it is, because workbooks choose their colours for
 * that, and because it is how Excel prints them.
 */
export const PAPER = "#ffffff";
export const INK = "#000000";
export const GRID_LINE = "#d6d6d6";

/** Free fonts of the same widths come first, then what most systems have. */
const STAND_INS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    calibri: `Carlito, ${NARROW}`,
    cambria: "Caladea",
    arial: '"Liberation Sans"',
    helvetica: '"Liberation Sans"',
    "times new roman": '"Liberation Serif"',
    "courier new": '"Liberation Mono"',
  }),
);

/** `Calibri → "Calibri", Carlito, "Crossfoot Narrow", "Segoe UI", Arial, sans-serif` */
export function familyOf(font: string): string {
  const name = `"${font.replaceAll(/["\\\n]/g, "")}"`;
  const like = STAND_INS.get(font.toLowerCase());
  const kind = /times|cambria|georgia|serif/i.test(font) ? "serif" : '"Segoe UI", Arial, sans-serif';
  return [name, ...(like === undefined ? [] : [like]), kind].join(", ");
}

/** About three blanks, as a step of indentation is in Excel. */
export const INDENT = 9;
/** Left and right of every text. */
export const PADDING = 3;

/** In CSS pixels. What stands above or below the line is smaller. */
export const sizeOfLetters = ({ size, script }: CellView): number => (script === null ? size : size * SCRIPT);
const SCRIPT = 0.65;

const toColor = (color: string | null, otherwise: string): string =>
  color === null ? otherwise : `#${color}`;

const styles = new WeakMap<CellView, CSSProperties>();

/** The letters of a cell. The same look gives the same object, so that nothing is compared twice. */
export function lettersOf(look: CellView): CSSProperties {
  const known = styles.get(look);
  if (known !== undefined) return known;
  const lines = [look.underline && "underline", look.struck && "line-through"].filter(
    (each) => each !== false,
  );
  const style: CSSProperties = {
    fontFamily: familyOf(look.font),
    fontSize: `${sizeOfLetters(look)}px`,
    ...(look.bold && { fontWeight: 700 }),
    ...(look.italic && { fontStyle: "italic" }),
    ...(lines.length > 0 && { textDecorationLine: lines.join(" ") }),
    color: toColor(look.color, INK),
  };
  styles.set(look, style);
  return style;
}

/** In CSS pixels. Two lines and the room between them need three. */
export const widthOf = ({ width, style }: Line): number => (style === "double" ? 3 : width);

export const toBorder = (line: Line): string =>
  `${widthOf(line)}px ${line.style} ${toColor(line.color, INK)}`;

/** Where a text lies that does not say: numbers right, truths and errors in the middle. */
export function sideOf({ horizontal }: CellView, kind: number): "left" | "center" | "right" {
  if (horizontal === "center-across") return "center";
  if (horizontal === "fill") return "left";
  if (horizontal !== "general") return horizontal;
  return kind === 1 || kind === 3 ? "right" : kind === 2 ? "center" : "left";
}
