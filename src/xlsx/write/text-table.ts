import { document, element } from "../xml/element";
import { escapeCellText, toCleanText } from "../xml/text-escapes";
import { NS } from "./namespaces";

/** The texts of the workbook, each kept once; cells refer to them by index. */
export interface TextTable {
  indexOf(text: string): number;
  toPart(): string;
}

/** Excel's longest text. */
export const MAX_TEXT = 32_767;

export function createTextTable(): TextTable {
  const indices = new Map<string, number>();
  let uses = 0;
  return {
    indexOf(text) {
      uses += 1;
      const known = indices.get(text);
      if (known !== undefined) return known;
      indices.set(text, indices.size);
      return indices.size - 1;
    },
    toPart() {
      const items = [...indices.keys()].map((text) =>
        element(
          "si",
          {},
          element("t", { "xml:space": text === text.trim() ? null : "preserve" }, escapeCellText(text)),
        ),
      );
      const counts = { count: uses, uniqueCount: items.length };
      return document(element("sst", { xmlns: NS.spreadsheet, ...counts }, ...items));
    },
  };
}

/** The text as a cell can hold it: without control characters, and no longer than Excel allows. */
export function toCellText(text: string): string {
  const clean = toCleanText(text);
  return clean.length <= MAX_TEXT ? clean : toCleanText(`${clean.slice(0, MAX_TEXT - 1)}…`);
}
