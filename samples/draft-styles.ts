import { document, element } from "../src/xlsx/xml/element";
import { NS } from "../src/xlsx/write/namespaces";
import { LOOKS, type Look } from "./draft-sheet";

interface Style {
  readonly font: 0 | 1 | 2 | 3;
  readonly fill: 0 | 2;
  /** ECMA-376-1, 18.8.30: 0 `General`, 9 `0%`, 49 `@`. */
  readonly format: 0 | 9 | 49;
  readonly align?: Readonly<Record<string, string | boolean>>;
}

const PLAIN: Style = { font: 0, fill: 0, format: 0 };
const BOLD: Style = { ...PLAIN, font: 1 };

const STYLES: Readonly<Record<Look, Style>> = {
  plain: PLAIN,
  title: { ...PLAIN, font: 3 },
  subtitle: { ...PLAIN, font: 2 },
  head: { ...BOLD, fill: 2, align: { horizontal: "center", vertical: "center", wrapText: true } },
  "stub-head": { ...BOLD, fill: 2, align: { vertical: "center" } },
  total: BOLD,
  "total-share": { ...BOLD, format: 9 },
  share: { ...PLAIN, format: 9 },
  "typed-as-text": { ...PLAIN, format: 49, align: { horizontal: "right" } },
};

/** The index that a cell refers to. */
export function toStyleIndex(look: Look): number {
  return LOOKS.indexOf(look);
}

/** What people reach for: Calibri, bold headings, the light blue of Excel's palette. */
export function toDraftStyles(): string {
  const font = (size: number, bold: boolean): string =>
    element(
      "font",
      {},
      bold ? element("b") : "",
      element("sz", { val: size }),
      element("name", { val: "Calibri" }),
    );
  const pattern = (type: string, color = ""): string =>
    element("fill", {}, element("patternFill", { patternType: type }, color));
  const cells = LOOKS.map((look) => {
    const { font: fontId, fill: fillId, format, align } = STYLES[look];
    const alignment = align === undefined ? "" : element("alignment", align);
    const apply = { applyNumberFormat: true, applyFont: true, applyFill: true, applyAlignment: true };
    return element("xf", { numFmtId: format, fontId, fillId, borderId: 0, xfId: 0, ...apply }, alignment);
  });
  return document(
    element(
      "styleSheet",
      { xmlns: NS.spreadsheet },
      element("fonts", {}, font(11, false), font(11, true), font(12, true), font(14, true)),
      element(
        "fills",
        {},
        pattern("none"),
        pattern("gray125"),
        pattern("solid", element("fgColor", { rgb: "FFD9E1F2" })),
      ),
      element("borders", {}, element("border")),
      element("cellStyleXfs", {}, element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      element("cellXfs", {}, ...cells),
    ),
  );
}
