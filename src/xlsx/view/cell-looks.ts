import {
  isOn,
  SIDES,
  type StyleBorder,
  type StyleFill,
  type StyleFormat,
  type Styles,
} from "../structure/read-styles";
import { PLAIN_LOOK } from "./plain-look";
import { fromPoints } from "./sizes";
import type { CellView, Line } from "./sheet-view";

/** How cells look, by the index of their style; never empty. */
export function toCellLooks(styles: Styles | null): readonly CellView[] {
  if (styles === null || styles.formats.length === 0) return [PLAIN_LOOK];
  return styles.formats.map((format) => toCellLook(format, styles));
}

function toCellLook(
  { font, fill, border, alignment }: StyleFormat,
  { fonts, fills, borders }: Styles,
): CellView {
  const own = fonts[font];
  const horizontal = alignment.get("horizontal") ?? "general";
  return {
    ...PLAIN_LOOK,
    ...(own === undefined
      ? {}
      : {
          font: own.font,
          size: fromPoints(own.size),
          bold: own.bold,
          italic: own.italic,
          underline: own.underline,
          struck: own.struck,
          script: own.isRaised ? "super" : null,
          color: own.color,
        }),
    fill: toFill(fills[fill]),
    horizontal: HORIZONTAL.get(horizontal) ?? "general",
    vertical: VERTICAL.get(alignment.get("vertical") ?? "bottom") ?? "bottom",
    wrap: isOn(alignment.get("wrapText") ?? "0") || WRAPPED.has(horizontal),
    indent: Math.max(0, Math.trunc(Number(alignment.get("indent") ?? 0))) || 0,
    borders: toLines(borders[border] ?? {}),
  };
}

/** ECMA-376-1, 18.18.40. */
const HORIZONTAL: ReadonlyMap<string, CellView["horizontal"]> = new Map([
  ["left", "left"],
  ["center", "center"],
  ["right", "right"],
  ["fill", "fill"],
  ["centerContinuous", "center-across"],
  ["justify", "left"],
  ["distributed", "center"],
]);
const WRAPPED = new Set(["justify", "distributed"]);

/** ECMA-376-1, 18.18.88. */
const VERTICAL: ReadonlyMap<string, CellView["vertical"]> = new Map([
  ["top", "top"],
  ["center", "middle"],
  ["bottom", "bottom"],
  ["justify", "top"],
  ["distributed", "middle"],
]);

/** How much of a pattern is in its own colour, the rest being that behind it (ECMA-376-1, 18.18.55). */
const COVERAGE: ReadonlyMap<string, number> = new Map([
  ["solid", 1],
  ["darkGray", 0.75],
  ["mediumGray", 0.5],
  ["lightGray", 0.25],
  ["gray125", 0.125],
  ["gray0625", 0.0625],
]);
/** Stripes and grids. */
const DARK = 0.5;
const LIGHT = 0.25;

/** The one colour that is nearest to a fill; `null` for none. */
function toFill(fill: StyleFill | undefined): string | null {
  if (fill === undefined || fill.pattern === "none") return null;
  const [first = null] = fill.colors;
  if (fill.pattern === "solid") return first;
  if (fill.pattern === "gradient")
    return first === null ? null : mix(fill.colors.at(-1) ?? first, first, 0.5);
  const share = COVERAGE.get(fill.pattern) ?? (fill.pattern.startsWith("dark") ? DARK : LIGHT);
  return mix(first ?? "000000", fill.back ?? "FFFFFF", share);
}

/** @param share of the first, from 0 to 1 */
function mix(first: string, second: string, share: number): string {
  return [0, 2, 4]
    .map(
      (at) =>
        parseInt(first.slice(at, at + 2), 16) * share + parseInt(second.slice(at, at + 2), 16) * (1 - share),
    )
    .map((part) => Math.round(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** ECMA-376-1, 18.18.3; what is not here is thin. */
const LINES: ReadonlyMap<string, Pick<Line, "width" | "style">> = new Map([
  ["hair", { width: 1, style: "dotted" }],
  ["dotted", { width: 1, style: "dotted" }],
  ["dashed", { width: 1, style: "dashed" }],
  ["dashDot", { width: 1, style: "dashed" }],
  ["dashDotDot", { width: 1, style: "dashed" }],
  ["medium", { width: 2, style: "solid" }],
  ["mediumDashed", { width: 2, style: "dashed" }],
  ["mediumDashDot", { width: 2, style: "dashed" }],
  ["mediumDashDotDot", { width: 2, style: "dashed" }],
  ["slantDashDot", { width: 2, style: "dashed" }],
  ["thick", { width: 3, style: "solid" }],
  ["double", { width: 3, style: "double" }],
]);

function toLines(border: StyleBorder): CellView["borders"] {
  const lines: { -readonly [K in keyof CellView["borders"]]: CellView["borders"][K] } = {};
  for (const side of SIDES) {
    const line = border[side];
    if (line !== undefined)
      lines[side] = { ...(LINES.get(line.style) ?? { width: 1, style: "solid" }), color: line.color };
  }
  return lines;
}

/** There is something to see of the look where the cell is empty; or a text beside it is centred across it. */
export function isVisible({ fill, borders, horizontal }: CellView): boolean {
  return fill !== null || horizontal === "center-across" || SIDES.some((side) => borders[side] !== undefined);
}
