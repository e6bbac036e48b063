import { walkXml, type Attributes, type Part } from "../read/walk-xml";
import type { BorderStyle, ConvertedLook } from "./converted-sheet";

type Draft<Value> = { -readonly [K in keyof Value]?: Value[K] };

interface Style {
  readonly parent: string | null;
  readonly format: string | null;
  readonly look: Draft<ConvertedLook>;
  /** In points: of a column its width, of a row its height. */
  length: number | null;
  /** Of a table. */
  isHidden: boolean;
}

/** The styles of an OpenDocument file (ODF 1.3 part 3, 16.2), those they build upon included. */
export interface OdsLooks {
  /** The look of a cell style, and the name of its number format; both `null` for a plain one. */
  readonly cell: (name: string) => { readonly look: ConvertedLook | null; readonly format: string | null };
  readonly lengthOf: (family: "table-column" | "table-row", name: string) => number | null;
  readonly isHidden: (name: string) => boolean;
}

/** Styles build on others, but not on themselves. */
const MOST_PARENTS = 32;

export function readOdsLooks(parts: readonly Part[]): OdsLooks {
  const styles = new Map<string, Style>();
  const fonts = new Map<string, string>();
  for (const part of parts) gather(part, styles, fonts);
  const known = new Map<string, ReturnType<OdsLooks["cell"]>>();
  const chainOf = (name: string): readonly Style[] => {
    const chain: Style[] = [];
    let next: string | null = `table-cell ${name}`;
    while (next !== null && chain.length < MOST_PARENTS) {
      const style: Style | undefined = styles.get(next);
      if (style === undefined) break;
      chain.push(style);
      next = style.parent === null ? null : `table-cell ${style.parent}`;
    }
    const usual = styles.get("table-cell ");
    return usual === undefined ? chain : [...chain, usual];
  };
  return {
    cell: (name) => {
      const found = known.get(name);
      if (found !== undefined) return found;
      const chain = chainOf(name);
      const drafts = chain.map(({ look }) => look).reverse();
      const merged = drafts.reduce<Draft<ConvertedLook>>(
        (below, own) => ({ ...below, ...own, borders: { ...below.borders, ...own.borders } }),
        {},
      );
      const isPlain = drafts.every((draft) => Object.keys(draft).length === 0);
      const font = merged.font ?? null;
      const made = {
        look: isPlain
          ? null
          : { ...PLAIN, ...merged, font: font === null ? null : (fonts.get(font) ?? font) },
        format: chain.find(({ format }) => format !== null)?.format ?? null,
      };
      known.set(name, made);
      return made;
    },
    lengthOf: (family, name) => styles.get(`${family} ${name}`)?.length ?? null,
    isHidden: (name) => styles.get(`table ${name}`)?.isHidden ?? false,
  };
}

const PLAIN: ConvertedLook = {
  font: null,
  size: null,
  bold: false,
  italic: false,
  underline: false,
  struck: false,
  color: null,
  fill: null,
  horizontal: null,
  vertical: null,
  wrap: false,
  indent: 0,
  rotation: 0,
  borders: {},
};

function gather(part: Part, styles: Map<string, Style>, fonts: Map<string, string>): void {
  let current: Style | null = null;
  walkXml(part, {
    open(name, attributes, path) {
      if (name === "font-face") {
        const family = (attributes().get("font-family") ?? "").split(",")[0] ?? "";
        fonts.set(attributes().get("name") ?? "", family.replace(/^\s*'|'\s*$/g, ""));
      } else if ((name === "style" || name === "default-style") && path.length === 2) {
        const of = attributes();
        current = {
          parent: of.get("parent-style-name") ?? null,
          format: of.get("data-style-name") ?? null,
          look: {},
          length: null,
          isHidden: false,
        };
        styles.set(`${of.get("family") ?? ""} ${name === "style" ? (of.get("name") ?? "") : ""}`, current);
      } else if (current !== null && path.length === 3) describe(current, name, attributes());
    },
    close(name) {
      if (name === "style" || name === "default-style") current = null;
    },
  });
}

function describe(style: Style, name: string, of: Attributes): void {
  const { look } = style;
  if (name === "table-column-properties") style.length = toPoints(of.get("column-width"));
  else if (name === "table-row-properties") {
    if (of.get("use-optimal-row-height") !== "true") style.length = toPoints(of.get("row-height"));
  } else if (name === "table-properties") style.isHidden = of.get("display") === "false";
  else if (name === "paragraph-properties") {
    const align = of.get("text-align");
    if (align !== undefined && look.horizontal !== null) look.horizontal = HORIZONTAL.get(align) ?? null;
    const margin = toPoints(of.get("margin-left"));
    if (margin !== null) look.indent = Math.min(MOST_STEPS, Math.round(margin / STEP));
  } else if (name === "text-properties") describeText(look, of);
  else if (name === "table-cell-properties") {
    const fill = of.get("background-color");
    if (fill !== undefined) look.fill = toColor(fill);
    // Numbers to the right, texts to the left: what the paragraph says then counts for nothing.
    if (of.get("text-align-source") === "value-type") look.horizontal = null;
    if (of.has("rotation-angle") || of.has("direction")) look.rotation = toRotation(of);
    if (of.has("wrap-option")) look.wrap = of.get("wrap-option") === "wrap";
    const vertical = of.get("vertical-align");
    if (vertical !== undefined)
      look.vertical = vertical === "top" ? "top" : vertical === "middle" ? "center" : null;
    look.borders = toBorders(of);
  }
}

function describeText(look: Draft<ConvertedLook>, of: Attributes): void {
  const font = of.get("font-name") ?? of.get("font-family");
  if (font !== undefined) look.font = font.replace(/^'|'$/g, "");
  const size = toPoints(of.get("font-size"));
  if (size !== null && size > 0) look.size = size;
  const color = of.get("color");
  if (color !== undefined) look.color = of.get("use-window-font-color") === "true" ? null : toColor(color);
  if (of.has("font-weight")) look.bold = /^(bold|[6-9]00)$/.test(of.get("font-weight") ?? "");
  if (of.has("font-style")) look.italic = of.get("font-style") !== "normal";
  if (of.has("text-underline-style")) look.underline = of.get("text-underline-style") !== "none";
  if (of.has("text-line-through-style")) look.struck = of.get("text-line-through-style") !== "none";
}

/** LibreOffice makes a step of Excel's about nine points, and Excel has no more than these. */
const STEP = 9;
const MOST_STEPS = 250;

/** Turned by 45 → 45, by 315 → 135; what stands on its head, Excel cannot show. */
function toRotation(of: Attributes): number {
  if (of.get("direction") === "ttb") return 255;
  const angle = Math.round(Number(of.get("rotation-angle") ?? 0));
  if (angle >= 0 && angle <= 90) return angle;
  return angle >= 270 && angle < 360 ? 90 + 360 - angle : 0;
}

const HORIZONTAL: ReadonlyMap<string, ConvertedLook["horizontal"]> = new Map([
  ["left", "left"],
  ["start", "left"],
  ["center", "center"],
  ["right", "right"],
  ["end", "right"],
]);

/** `#1f4e79` → `1F4E79`; `null` for `transparent`. */
function toColor(text: string): string | null {
  return /^#[0-9a-f]{6}$/i.test(text) ? text.slice(1).toUpperCase() : null;
}

const POINTS: ReadonlyMap<string, number> = new Map([
  ["pt", 1],
  ["in", 72],
  ["cm", 72 / 2.54],
  ["mm", 72 / 25.4],
  ["pc", 12],
  ["px", 0.75],
]);

/** `0.452cm` → 12.8 */
export function toPoints(length: string | undefined): number | null {
  const [, digits = "", unit = ""] = /^(\d+(?:\.\d+)?|\.\d+)\s*(pt|in|cm|mm|pc|px)$/.exec(length ?? "") ?? [];
  const points = POINTS.get(unit);
  return points === undefined ? null : Number(digits) * points;
}

const SIDES = ["top", "right", "bottom", "left"] as const;

/** `0.74pt solid #000000` (XSL 1.1, 7.31.3), of all sides or of one. */
function toBorders(of: Attributes): ConvertedLook["borders"] {
  const borders: { -readonly [K in keyof ConvertedLook["borders"]]: ConvertedLook["borders"][K] } = {};
  for (const side of SIDES) {
    const text = of.get(`border-${side}`) ?? of.get("border");
    const [width = "", style = "none", color = ""] = text?.trim().split(/\s+/) ?? [];
    if (style === "none" || style === "hidden") continue;
    borders[side] = { style: toBorderStyle(style, toPoints(width) ?? 0.75), color: toColor(color) };
  }
  return borders;
}

function toBorderStyle(style: string, points: number): BorderStyle {
  if (style.startsWith("double")) return "double";
  if (style === "dashed" || style === "dotted") return style;
  return points >= 2 ? "thick" : points >= 1.2 ? "medium" : "thin";
}
