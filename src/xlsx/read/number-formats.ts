import { walkXml, type Part } from "./walk-xml";

export const GENERAL = "General";

/**
 * The formats that files only name by number (ECMA-376-1, 18.8.30). Where the standard leaves the format to
 * the country of the user (5 to 8, 14, 22, 37 to 44), this is what Excel shows in English (US).
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: GENERAL,
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0_);($#,##0)",
  6: "$#,##0_);[Red]($#,##0)",
  7: "$#,##0.00_);($#,##0.00)",
  8: "$#,##0.00_);[Red]($#,##0.00)",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Dates in the East Asian editions of Excel: 27 to 36 and 50 to 58. */
function isEastAsianDate(id: number): boolean {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/**
 * The number format of each cell style, by the index that cells refer to. (hucre leaves the accounting formats and
 * the East Asian dates without one, and the comma style of Excel's ribbon is an accounting format.)
 */
export function readNumberFormats(styles: Part): string[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  walkXml(styles, {
    open(name, attributes, path) {
      if (name === "numFmt" && path.at(-1) === "numFmts") {
        own.set(Number(attributes().get("numFmtId")), attributes().get("formatCode") ?? GENERAL);
      } else if (name === "xf" && path.at(-1) === "cellXfs") {
        ids.push(Number(attributes().get("numFmtId") ?? 0));
      }
    },
  });
  return ids.map((id) => own.get(id) ?? BUILT_IN[id] ?? (isEastAsianDate(id) ? "m/d/yyyy" : GENERAL));
}
