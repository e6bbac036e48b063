import { toFace } from "../../core/accessibility/font-face";
import type { CellLook } from "../../core/accessibility/structure";
import type { Attributes, Part } from "../read/walk-xml";
import { walkXml } from "../read/walk-xml";
import { toColor } from "./to-color";

type Font = Pick<CellLook, "font" | "face" | "size" | "color" | "bold" | "italic" | "underline"> & {
  readonly isRaised: boolean;
};

/** One look by the index of a cell's style, as cells name it (ECMA-376-1, 18.8.10). */
export interface Looks {
  readonly cells: readonly (CellLook & { readonly isRaised: boolean })[];
  /** That of a cell without a style of its own. */
  readonly plain: CellLook & { readonly isRaised: boolean };
}

const NO_FONT: Font = {
  font: "Calibri",
  face: "sans",
  size: 11,
  color: null,
  bold: false,
  italic: false,
  underline: false,
  isRaised: false,
};

const PLAIN = { ...NO_FONT, fill: null, isPatterned: false, wrap: false, isRotated: false, heading: null };

interface Format {
  readonly font: number;
  readonly fill: number;
  /** The index of its named style in `cellStyleXfs`. */
  readonly named: number;
  wrap: boolean;
  isRotated: boolean;
}

/**
 * Reads the styles of a workbook.
 * @param part `null` where the file has none
 * @param theme the twelve colours of the theme, `rrggbb`, in the order of the file
 */
export function readLooks(part: Part | null, theme: readonly string[]): Looks {
  if (part === null) return { cells: [], plain: PLAIN };
  const fonts: { -readonly [K in keyof Font]: Font[K] }[] = [];
  const families: number[] = [];
  const fills: { color: string | null; isPatterned: boolean }[] = [];
  const formats: Format[] = [];
  const headings = new Map<number, number>();
  let isSolid = false;

  const onFont = (name: string, attributes: Attributes): void => {
    const font = fonts.at(-1);
    if (font === undefined) return;
    const value = attributes.get("val");
    if (name === "name") font.font = value ?? font.font;
    else if (name === "sz") font.size = Number(value ?? font.size);
    else if (name === "color") font.color = toColor(attributes, theme);
    else if (name === "b") font.bold = isOn(value);
    else if (name === "i") font.italic = isOn(value);
    else if (name === "u") font.underline = value !== "none";
    else if (name === "vertAlign") font.isRaised = value === "superscript";
    else if (name === "family") families[fonts.length - 1] = Number(value);
  };

  walkXml(part, {
    open(name, attributes, path) {
      const parent = path.at(-1);
      if (path[1] === "fonts") {
        if (name === "font" && parent === "fonts") fonts.push({ ...NO_FONT, face: "unknown" });
        else if (parent === "font") onFont(name, attributes());
      } else if (path[1] === "fills") {
        const fill = fills.at(-1);
        if (name === "fill" && parent === "fills") fills.push({ color: null, isPatterned: false });
        else if (fill === undefined) return;
        else if (name === "patternFill") {
          const type = attributes().get("patternType") ?? "none";
          isSolid = type === "solid";
          fill.isPatterned = !isSolid && type !== "none";
        } else if (name === "gradientFill") fill.isPatterned = true;
        else if (name === "fgColor" && isSolid) fill.color = toColor(attributes(), theme);
      } else if (path[1] === "cellXfs") {
        if (name === "xf") {
          const index = (key: string): number => Number(attributes().get(key) ?? 0);
          formats.push({
            font: index("fontId"),
            fill: index("fillId"),
            named: index("xfId"),
            wrap: false,
            isRotated: false,
          });
        } else if (name === "alignment") {
          const format = formats.at(-1);
          if (format === undefined) return;
          format.wrap = isOn(attributes().get("wrapText") ?? "0");
          format.isRotated = Number(attributes().get("textRotation") ?? 0) !== 0;
        }
      } else if (name === "cellStyle" && parent === "cellStyles") {
        const level = toHeading(attributes());
        if (level !== null) headings.set(Number(attributes().get("xfId") ?? 0), level);
      }
    },
  });
  fonts.forEach((font, index) => (font.face = toFace(font.font, families[index] ?? 0)));
  const cells = formats.map(({ font, fill, named, wrap, isRotated }) => ({
    ...(fonts[font] ?? NO_FONT),
    fill: fills[fill]?.color ?? null,
    isPatterned: fills[fill]?.isPatterned ?? false,
    wrap,
    isRotated,
    heading: headings.get(named) ?? null,
  }));
  return { cells, plain: cells[0] ?? PLAIN };
}

/** Without a value, such an element says yes (ECMA-376-1, 18.8.2). */
function isOn(value: string | undefined): boolean {
  return value === undefined || ["1", "true"].includes(value);
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
