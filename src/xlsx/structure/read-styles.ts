import { walkXml, type Attributes, type Part } from "../read/walk-xml";
import { toColor } from "./to-color";

/** What a styles part says (ECMA-376-1, 18.8), with its colours worked out: `rrggbb`, `null` for automatic or none. */
export interface Styles {
  readonly fonts: readonly StyleFont[];
  readonly fills: readonly StyleFill[];
  readonly borders: readonly StyleBorder[];
  /** By the index that cells refer to. */
  readonly formats: readonly StyleFormat[];
  readonly named: readonly NamedStyle[];
}

export interface StyleFont {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly color: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly struck: boolean;
  readonly isRaised: boolean;
  /** 1 serif, 2 sans, and others; 0 where it does not say. */
  readonly family: number;
}

export interface StyleFill {
  /** `solid`, `none`, `gray125` and so on, `gradient`. */
  readonly pattern: string;
  /** Of the pattern, which is the whole of a solid fill; of a gradient the colours that it runs through. */
  readonly colors: readonly (string | null)[];
  /** Behind the pattern. */
  readonly back: string | null;
}

export const SIDES = ["top", "right", "bottom", "left"] as const;
type Side = (typeof SIDES)[number];

/** By side; none where there is no line. Styles as in ECMA-376-1, 18.18.3. */
export type StyleBorder = Readonly<
  Partial<Record<Side, { readonly style: string; readonly color: string | null }>>
>;

export interface StyleFormat {
  /** Indices. */
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  /** The index of its named style in `cellStyleXfs`. */
  readonly base: number;
  /** As ECMA-376-1, 18.8.1 has it; empty where it says nothing. */
  readonly alignment: Attributes;
}

interface NamedStyle {
  readonly base: number;
  readonly attributes: Attributes;
}

const NO_FONT: StyleFont = {
  font: "Calibri",
  size: 11,
  color: null,
  bold: false,
  italic: false,
  underline: false,
  struck: false,
  isRaised: false,
  family: 0,
};

type Draft<Value> = { -readonly [K in keyof Value]: Value[K] };

/** @param theme the twelve colours of the theme, `rrggbb`, in the order of the file */
export function readStyles(part: Part, theme: readonly string[]): Styles {
  const palette = readPalette(part);
  const fonts: Draft<StyleFont>[] = [];
  const fills: { pattern: string; colors: (string | null)[]; back: string | null }[] = [];
  const borders: Draft<StyleBorder>[] = [];
  const formats: Draft<StyleFormat>[] = [];
  const named: NamedStyle[] = [];
  const colorOf = (attributes: Attributes): string | null => toColor(attributes, theme, palette);

  const onFont = (name: string, attributes: Attributes, parent: string | undefined): void => {
    if (name === "font" && parent === "fonts") fonts.push({ ...NO_FONT });
    const font = fonts.at(-1);
    if (font === undefined || parent !== "font") return;
    const value = attributes.get("val");
    if (name === "name") font.font = value ?? font.font;
    else if (name === "sz") font.size = Number(value ?? font.size);
    else if (name === "color") font.color = colorOf(attributes);
    else if (name === "b") font.bold = isOn(value);
    else if (name === "i") font.italic = isOn(value);
    else if (name === "strike") font.struck = isOn(value);
    else if (name === "u") font.underline = value !== "none";
    else if (name === "vertAlign") font.isRaised = value === "superscript";
    else if (name === "family") font.family = Number(value);
  };
  const onFill = (name: string, attributes: Attributes, parent: string | undefined): void => {
    if (name === "fill" && parent === "fills") fills.push({ pattern: "none", colors: [], back: null });
    const fill = fills.at(-1);
    if (fill === undefined) return;
    if (name === "patternFill") fill.pattern = attributes.get("patternType") ?? "none";
    else if (name === "gradientFill") fill.pattern = "gradient";
    else if (name === "fgColor" || (name === "color" && parent === "stop"))
      fill.colors.push(colorOf(attributes));
    else if (name === "bgColor") fill.back = colorOf(attributes);
  };
  const onBorder = (name: string, attributes: Attributes, parent: string | undefined): void => {
    if (name === "border" && parent === "borders") borders.push({});
    const border = borders.at(-1);
    if (border === undefined) return;
    const style = attributes.get("style") ?? "none";
    const side = toSide(name);
    if (side !== undefined && parent === "border" && style !== "none") border[side] = { style, color: null };
    const around = name === "color" ? toSide(parent) : undefined;
    const line = around === undefined ? undefined : border[around];
    if (around !== undefined && line !== undefined) border[around] = { ...line, color: colorOf(attributes) };
  };
  const onFormat = (name: string, attributes: Attributes): void => {
    const index = (key: string): number => Number(attributes.get(key) ?? 0);
    if (name === "xf")
      formats.push({
        font: index("fontId"),
        fill: index("fillId"),
        border: index("borderId"),
        base: index("xfId"),
        alignment: new Map(),
      });
    const format = formats.at(-1);
    if (name === "alignment" && format !== undefined) format.alignment = attributes;
  };

  walkXml(part, {
    open(name, attributes, path) {
      const parent = path.at(-1);
      const list = path[1];
      if (list === "fonts") onFont(name, attributes(), parent);
      else if (list === "fills") onFill(name, attributes(), parent);
      else if (list === "borders") onBorder(name, attributes(), parent);
      else if (list === "cellXfs") onFormat(name, attributes());
      else if (name === "cellStyle" && parent === "cellStyles")
        named.push({ base: Number(attributes().get("xfId") ?? 0), attributes: attributes() });
    },
  });
  return { fonts, fills, borders, formats, named };
}

/** Files may bring a palette of their own for indexed colours (ECMA-376-1, 18.8.27); it stands behind all that refers to it. */
function readPalette(part: Part): readonly string[] | undefined {
  const colors: string[] = [];
  walkXml(part, {
    open(name, attributes, path) {
      if (name === "rgbColor" && path.at(-1) === "indexedColors") colors.push(attributes().get("rgb") ?? "");
    },
  });
  return colors.length === 0 ? undefined : colors.map((color) => color.slice(-6));
}

/** Strict files call left and right the start and the end (ECMA-376-1, 18.8.37 and 18.8.16). */
function toSide(name: string | undefined): Side | undefined {
  const usual = name === "start" ? "left" : name === "end" ? "right" : name;
  return SIDES.find((side) => side === usual);
}

/** Without a value, such an element says yes (ECMA-376-1, 18.8.2). */
export function isOn(value: string | undefined): boolean {
  return value === undefined || ["1", "true"].includes(value);
}
