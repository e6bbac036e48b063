import { GENERAL } from "../read/number-formats";
import { childAt, numberAt, valAt, type XmlElement } from "../read/xml-tree";
import type { ChartLooksView } from "./chart-view";
import { toDrawingColor } from "./drawing-color";

interface Parts {
  readonly group: XmlElement;
  readonly figureAxis: XmlElement | undefined;
  readonly nameAxis: XmlElement | undefined;
}

/** Excel's own, of charts that name none. */
const USUAL_INK = "404040";
const USUAL_LINE = "D9D9D9";
const USUAL_GAP = 150;
const USUAL_SIZE = 10;
/** What a name is readable in, and leaves room for figures, in points. */
const SIZES = { least: 6, most: 18 };

/** Fonts, colours and axes of a chart. */
export function readChartLooks(
  root: XmlElement,
  { group, figureAxis, nameAxis }: Parts,
  theme: readonly string[],
): Omit<ChartLooksView, "numberFormat" | "legend"> {
  const title = fontOf(childAt(root, "chart", "title", "tx", "rich"));
  const names = fontOf(childAt(nameAxis, "txPr"));
  const fonts = [names, title, fontOf(childAt(root, "txPr"))];
  const size = Number(names?.attributes.get("sz") ?? USUAL_SIZE * 100) / 100;
  const gridlines = childAt(figureAxis, "majorGridlines");
  const border = childAt(root, "spPr", "ln");
  const scaling = childAt(figureAxis, "scaling");
  return {
    font: first(fonts.map(toFontName)),
    ink: first(fonts.map((font) => toDrawingColor(font, theme))) ?? USUAL_INK,
    gridlineColor:
      gridlines === undefined
        ? null
        : (toDrawingColor(childAt(gridlines, "spPr", "ln"), theme) ?? USUAL_LINE),
    borderColor:
      childAt(border, "noFill") !== undefined ? null : (toDrawingColor(border, theme) ?? USUAL_LINE),
    nameSize: Number.isFinite(size) ? Math.max(SIZES.least, Math.min(SIZES.most, size)) : USUAL_SIZE,
    isTitleBold: !["0", "false"].includes(title?.attributes.get("b") ?? "1"),
    minimum: numberAt(scaling, "min"),
    maximum: numberAt(scaling, "max"),
    majorUnit: numberAt(figureAxis, "majorUnit"),
    gapWidth: group.name === "barChart" ? readGap(group) : 0,
  };
}

/** At most 500 per cent (ECMA-376-1, 21.2.3.14). */
function readGap(group: XmlElement): number {
  return Math.max(0, Math.min(500, numberAt(group, "gapWidth") ?? USUAL_GAP));
}

/** The format of the axis: its own, or that of the figures where it is linked to them. */
export function toFormatCode(axis: XmlElement | undefined, linked: string): string {
  const format = childAt(axis, "numFmt");
  const isLinked = ["1", "true"].includes(format?.attributes.get("sourceLinked") ?? "0");
  return (isLinked ? linked : (format?.attributes.get("formatCode") ?? linked)) || GENERAL;
}

const PLACES: ReadonlyMap<string, ChartLooksView["legend"]> = new Map([
  ["t", "top"],
  ["b", "bottom"],
  ["l", "left"],
]);

/** At the right where it does not say, and in the corner there (ECMA-376-1, 21.2.2.95). */
export function toLegendPlace(legend: XmlElement | undefined): ChartLooksView["legend"] {
  return legend === undefined ? null : (PLACES.get(valAt(legend, "legendPos") ?? "r") ?? "right");
}

/** The properties of text in a paragraph of a title (`c:rich`) or of an axis (`c:txPr`). */
function fontOf(text: XmlElement | undefined): XmlElement | undefined {
  return childAt(text, "p", "pPr", "defRPr") ?? childAt(text, "p", "r", "rPr");
}

/** `null` for those of the theme: `+mn-lt`. */
function toFontName(font: XmlElement | undefined): string | null {
  const name = childAt(font, "latin")?.attributes.get("typeface") ?? "";
  return name === "" || name.startsWith("+") ? null : name;
}

function first(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null) ?? null;
}
