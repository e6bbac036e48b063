import { toFace } from "../../core/accessibility/font-face";
import type { CellLook } from "../../core/accessibility/structure";
import type { Attributes, Part } from "../read/walk-xml";
import { isOn, readStyles, type StyleFont } from "./read-styles";

type Look = CellLook & { readonly isRaised: boolean };

/** One look by the index of a cell's style, as cells name it (ECMA-376-1, 18.8.10). */
export interface Looks {
  readonly cells: readonly Look[];
  /** That of a cell without a style of its own. */
  readonly plain: Look;
}

const PLAIN: Look = {
  font: "Calibri",
  face: "sans",
  size: 11,
  color: null,
  bold: false,
  italic: false,
  underline: false,
  isRaised: false,
  fill: null,
  isPatterned: false,
  wrap: false,
  isRotated: false,
  heading: null,
};

/**
 * Reads the styles of a workbook.
 * @param part `null` where the file has none
 * @param theme the twelve colours of the theme, `rrggbb`, in the order of the file
 */
export function readLooks(part: Part | null, theme: readonly string[]): Looks {
  if (part === null) return { cells: [], plain: PLAIN };
  const { fonts, fills, formats, named } = readStyles(part, theme);
  const headings = new Map(
    named.flatMap(({ base, attributes }) => {
      const level = toHeading(attributes);
      return level === null ? [] : [[base, level] as const];
    }),
  );
  const cells = formats.map(({ font, fill, base, alignment }): Look => {
    const { pattern = "none", colors = [] } = fills[fill] ?? {};
    return {
      ...PLAIN,
      ...toFont(fonts[font]),
      fill: pattern === "solid" ? (colors[0] ?? null) : null,
      isPatterned: pattern !== "solid" && pattern !== "none",
      wrap: isOn(alignment.get("wrapText") ?? "0"),
      isRotated: Number(alignment.get("textRotation") ?? 0) !== 0,
      heading: headings.get(base) ?? null,
    };
  });
  return { cells, plain: cells[0] ?? PLAIN };
}

function toFont(font: StyleFont | undefined): Partial<Look> {
  if (font === undefined) return {};
  const { size, color, bold, italic, underline, isRaised } = font;
  const face = toFace(font.font, font.family);
  return { font: font.font, face, size, color, bold, italic, underline, isRaised };
}

/** The numbers that Excel gives to its own styles, whatever they are called in its language. */
const TITLE = 15;
const HEADINGS = [16, 17, 18, 19];

function toHeading(attributes: Attributes): number | null {
  const builtin = Number(attributes.get("builtinId") ?? NaN);
  if (builtin === TITLE) return 1;
  const level = HEADINGS.indexOf(builtin);
  if (level >= 0) return level + 1;
  const [, digit] = /^(?:excel built-in )?heading[ _]?([1-4])$/i.exec(attributes.get("name") ?? "") ?? [];
  return digit === undefined ? null : Number(digit);
}
