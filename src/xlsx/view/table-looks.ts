import type { Range } from "../../core/address";
import { fromRangeA1 } from "../read/range";
import type { Attributes, Part } from "../read/walk-xml";
import { walkXml } from "../read/walk-xml";
import { toColor } from "../structure/to-color";
import type { CellView, Line } from "./sheet-view";

/** A table of Excel's own, as far as its style can be seen (ECMA-376-1, 18.5.1.2 and 18.5.1.5). */
export interface StyledTable {
  readonly range: Range;
  readonly headers: number;
  readonly totals: number;
  readonly hasStripes: boolean;
  readonly look: TableLook;
}

/** What a style of tables puts under the looks of the cells. */
interface TableLook {
  /** Tells styles apart. */
  readonly key: string;
  readonly headerFill: string | null;
  readonly headerColor: string | null;
  readonly bodyFill: string | null;
  /** Of every other row, beginning with the first one. */
  readonly stripeFill: string | null;
  readonly line: Line;
}

/** The style and place of a table; `null` where it has no style, or one of the workbook's own making. */
export function readStyledTable(part: Part, theme: readonly string[]): StyledTable | null {
  let table: Attributes | null = null;
  let style: Attributes | null = null;
  walkXml(part, {
    open(name, attributes, path) {
      if (name === "table" && path.length === 0) table = attributes();
      else if (name === "tableStyleInfo") style = attributes();
    },
  });
  return toStyledTable(table ?? new Map(), style ?? new Map(), theme);
}

function toStyledTable(table: Attributes, style: Attributes, theme: readonly string[]): StyledTable | null {
  const range = fromRangeA1(table.get("ref") ?? "");
  const look = toTableLook(style.get("name") ?? "", theme);
  if (range === null || look === null) return null;
  return {
    range,
    headers: Number(table.get("headerRowCount") ?? 1),
    totals: Number(table.get("totalsRowCount") ?? 0),
    hasStripes: ["1", "true"].includes(style.get("showRowStripes") ?? ""),
    look,
  };
}

/** Of the colour of a style in its stripes, and of grey ones. */
const TINT = "0.8";
const GRAY = "-0.15";

/**
 * The styles that come with Excel, in sevens: the first of each is black and grey, the others have the accents of the theme.
 *
 * | Light 1–7 and 15–21 | Light 8–14       | Medium 1–14          | Medium 15–21 | Medium 22–28 | Dark     |
 * | ------------------- | ---------------- | -------------------- | ------------ | ------------ | -------- |
 * | lines, stripes      | header in colour | the same, and stripes | grey stripes | all tinted   | as 1–14  |
 */
function toTableLook(name: string, theme: readonly string[]): TableLook | null {
  const [, group = "", digits = ""] = /^TableStyle(Light|Medium|Dark)(\d{1,2})$/.exec(name) ?? [];
  if (group === "") return null;
  const number = Number(digits) - 1;
  const seven = Math.floor(number / 7);
  const accent = number % 7;
  const color = (tint: string): string | null =>
    toColor(new Map(Object.entries({ theme: accent === 0 ? "1" : String(accent + 3), tint })), theme);
  const gray = toColor(new Map(Object.entries({ theme: "0", tint: GRAY })), theme);
  const strong = color("0");
  const stripe = accent === 0 ? gray : color(TINT);
  const hasHeader = group !== "Light" ? seven !== 3 : seven === 1;
  return {
    key: name,
    headerFill: hasHeader ? strong : group === "Medium" ? stripe : null,
    headerColor: hasHeader ? "FFFFFF" : null,
    bodyFill: group === "Dark" || (group === "Medium" && (seven === 1 || seven === 3)) ? stripe : null,
    stripeFill:
      group === "Light" && seven === 1
        ? null
        : group === "Medium" && seven === 2
          ? gray
          : group === "Medium" && (seven === 1 || seven === 3)
            ? color("0.6")
            : stripe,
    line: { width: 1, style: "solid", color: strong },
  };
}

/** What a table does to one of its cells. `key` tells the kinds of cells of one table apart. */
interface TableChange {
  readonly key: string;
  readonly change: (look: CellView) => CellView;
}

/** @returns `null` where the cell is not in the table */
export function toTableChange(
  { range, headers, totals, hasStripes, look }: StyledTable,
  row: number,
  col: number,
  normal: CellView,
): TableChange | null {
  const { top, left, bottom, right } = range;
  if (row < top || row > bottom || col < left || col > right) return null;
  const isHeader = row < top + headers;
  const isTotal = row > bottom - totals;
  const isStripe = hasStripes && !isHeader && !isTotal && (row - top - headers) % 2 === 0;
  const fill = isHeader ? look.headerFill : isStripe ? look.stripeFill : look.bodyFill;
  const color = isHeader ? look.headerColor : null;
  const borders = {
    ...(row === top || isTotal ? { top: look.line } : {}),
    ...(row === bottom || (isHeader && row === top + headers - 1) ? { bottom: look.line } : {}),
  };
  const isBold = isHeader || isTotal;
  return {
    key: `${look.key} ${fill ?? ""} ${isBold ? "b" : ""}${Object.keys(borders).join("")}`,
    // What a cell says itself stands over its table.
    change: (own) => ({
      ...own,
      bold: own.bold || isBold,
      fill: own.fill ?? fill,
      color: own.fill === null && own.color === normal.color ? (color ?? own.color) : own.color,
      borders: { ...borders, ...own.borders },
    }),
  };
}
