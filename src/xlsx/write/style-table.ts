import { FONT_NAME, type Line, type Style } from "../../core/plan/style";
import { STYLES } from "../../core/plan/styles";
import type { StyleName } from "../../core/plan/workbook-plan";
import { document, element } from "../xml/element";
import { NS } from "./namespaces";

/** Numbers the styles that a workbook uses, in the order in which they are first asked for. */
export interface StyleTable {
  /**
   * The index that a cell refers to.
   * @param quoted for text that begins like a formula: Excel then keeps it as text when somebody edits it
   */
  indexOf(name: StyleName, quoted: boolean): number;
  toPart(): string;
}

/** Formats with a number of their own (ECMA-376-1, 18.8.30); all others are numbered from 164. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["#,##0", 3],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);
const FIRST_OWN_FORMAT = 164;
const DEFAULT_FONT = element("font", {}, element("sz", { val: 11 }), element("name", { val: FONT_NAME }));
const DEFAULT_BORDER = element(
  "border",
  {},
  ...["left", "right", "top", "bottom", "diagonal"].map((side) => element(side)),
);

export function createStyleTable(): StyleTable {
  const formats = createList([]);
  const fonts = createList([DEFAULT_FONT]);
  const fills = createList(
    ["none", "gray125"].map((pattern) =>
      element("fill", {}, element("patternFill", { patternType: pattern })),
    ),
  );
  const borders = createList([DEFAULT_BORDER]);
  const cells = createList([element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]);

  const formatId = (code: string): number => BUILT_IN.get(code) ?? FIRST_OWN_FORMAT + formats.indexOf(code);

  return {
    indexOf(name, quoted) {
      const style = STYLES[name];
      const { horizontal, vertical, wrap, indent } = style.align;
      return cells.indexOf(
        element(
          "xf",
          {
            numFmtId: formatId(style.numberFormat),
            fontId: fonts.indexOf(toFont(style)),
            fillId: style.fill === null ? 0 : fills.indexOf(toFill(style.fill)),
            borderId: borders.indexOf(toBorder(style)),
            xfId: 0,
            quotePrefix: quoted ? true : null,
            applyNumberFormat: true,
            applyFont: true,
            applyFill: true,
            applyBorder: true,
            applyAlignment: true,
          },
          element("alignment", {
            horizontal: horizontal === "general" ? null : horizontal,
            vertical,
            wrapText: wrap ? true : null,
            indent: indent === 0 ? null : indent,
          }),
        ),
      );
    },
    toPart() {
      const own = formats.all.map((code, index) =>
        element("numFmt", { numFmtId: FIRST_OWN_FORMAT + index, formatCode: code }),
      );
      return document(
        element(
          "styleSheet",
          { xmlns: NS.spreadsheet },
          own.length === 0 ? "" : counted("numFmts", own),
          counted("fonts", fonts.all),
          counted("fills", fills.all),
          counted("borders", borders.all),
          counted("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
          counted("cellXfs", cells.all),
          counted("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
        ),
      );
    },
  };
}

/** Each different entry once, by its position. */
function createList(first: readonly string[]): {
  readonly all: readonly string[];
  indexOf(entry: string): number;
} {
  const all = [...first];
  const indices = new Map(all.map((entry, index) => [entry, index]));
  return {
    all,
    indexOf(entry) {
      const known = indices.get(entry);
      if (known !== undefined) return known;
      indices.set(entry, all.length);
      return all.push(entry) - 1;
    },
  };
}

function counted(name: string, entries: readonly string[]): string {
  return element(name, { count: entries.length }, ...entries);
}

function toFont({ font }: Style): string {
  return element(
    "font",
    {},
    font.bold ? element("b") : "",
    font.italic ? element("i") : "",
    font.underline ? element("u") : "",
    element("sz", { val: font.size }),
    toColor("color", font.color),
    element("name", { val: FONT_NAME }),
    element("family", { val: 2 }),
  );
}

function toFill(color: string): string {
  return element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: "solid" },
      toColor("fgColor", color),
      element("bgColor", { indexed: 64 }),
    ),
  );
}

function toBorder({ border }: Style): string {
  if (border.top === null && border.bottom === null) return DEFAULT_BORDER;
  const side = (name: string, line: Line | null): string =>
    line === null ? element(name) : element(name, { style: line.style }, toColor("color", line.color));
  return element(
    "border",
    {},
    element("left"),
    element("right"),
    side("top", border.top),
    side("bottom", border.bottom),
    element("diagonal"),
  );
}

function toColor(name: string, color: string): string {
  return element(name, { rgb: `FF${color}` });
}
