import type { Cell, SheetSnapshot } from "../../core/sheet";
import { toDisplayText } from "../read/display-text";
import type { ConvertedSheet } from "./converted-sheet";
import { toTabNames } from "./tab-names";
import { writeConverted } from "./write-converted";

/** In characters of the default font. */
const NARROWEST = 9;
const WIDEST = 60;

/**
 * Sheets that were read from texts, as an Excel workbook. Read again, they hold the same values in the same number formats; a number
 * shows what it showed before, in English notation.
 */
export function writeSnapshots(sheets: readonly SheetSnapshot[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = toTabNames(sheets.map(({ name }) => name));
  return writeConverted(sheets.map((sheet, index) => toConverted(sheet, names[index] ?? sheet.name)));
}

function toConverted(sheet: SheetSnapshot, name: string): ConvertedSheet {
  return {
    name,
    isHidden: sheet.hidden,
    isProtected: sheet.protected,
    cells: sheet.cells.map((cell) => {
      const { row, col, value, formula, isError } = cell;
      return { row, col, value, formula, isError, format: toShownFormat(cell), look: null };
    }),
    columns: new Map([...toWidths(sheet.cells)].map(([col, width]) => [col, { width, isHidden: false }])),
    rows: new Map(),
    merges: sheet.merges,
    frozen: { rows: 0, columns: 0 },
    hasGridLines: true,
  };
}

/** The format of the cell, with a blank before the per cent sign where the text has one: `64 %`. */
function toShownFormat({ value, text, format }: Cell): string {
  if (typeof value !== "number" || !/\s%$/.test(text)) return format;
  const spaced = format.replace(/%$/, " %");
  return toDisplayText(value, spaced, false) === text ? spaced : format;
}

/** Wide enough for most of what is in a column: long texts in one cell do not make it wider than it can be read. */
function toWidths(cells: readonly Cell[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { col, text } of cells) {
    const wanted = Math.min(WIDEST, Math.max(NARROWEST, text.length + 2));
    widths.set(col, Math.max(widths.get(col) ?? 0, wanted));
  }
  return widths;
}
