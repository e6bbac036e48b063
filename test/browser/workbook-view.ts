import { toColumnName, type Range } from "../../src/core/address";
import type { EmulatedExcel } from "../excel-host";
import { formatAt, toKey, type Sheet } from "../excel-host/model/book";
import type { Border, CellFormat } from "../excel-host/model/format";
import { toChartView } from "./chart-view";
import type { CellView, ColumnView, RowView, WorkbookView } from "./parent/view";

/** As much of a sheet as fits into a picture. */
const [ROWS, COLUMNS] = [48, 20];
const PIXELS_PER_POINT = 96 / 72;

/** The workbook as a person sees it: the sheet that is open, with the looks of its cells. */
export function toView(excel: EmulatedExcel): WorkbookView {
  const { active, sheets, name } = excel.book;
  const shown = excel.toSnapshots().find((sheet) => sheet.name === active.name);
  const texts = new Map(shown?.cells.map(({ row, col, text }) => [toKey(row, col), text]));
  const columns = count(COLUMNS, (col) => toColumn(active, col));
  const toCellHere = (row: number, col: number) => toCell(active, row, col, texts);
  return {
    title: name,
    tabs: sheets
      .filter(({ visibility }) => visibility === "Visible")
      .map((sheet) => ({ name: sheet.name, active: sheet === active, color: sheet.tabColor || null })),
    sheet: {
      selected: toSelected(active, texts),
      charts: active.charts.map(toChartView),
      gridlines: active.showGridlines,
      columns,
      rows: count(ROWS, (row) => ({
        ...toRow(active, row),
        cells: columns.map((_, col) => toCellHere(row, col)),
      })),
    },
  };
}

function toSelected(sheet: Sheet, texts: ReadonlyMap<number, string>) {
  const { top, left } = sheet.selection;
  const key = toKey(top, left);
  const formula = sheet.cells.get(key)?.formula ?? texts.get(key) ?? "";
  return { address: `${toColumnName(left)}${String(top + 1)}`, formula };
}

function toColumn({ columns, standardWidth }: Sheet, col: number): ColumnView {
  const { size = null, hidden = false } = columns.get(col) ?? {};
  // A width in characters is about 7 pixels each, and 5 between the cells.
  return { width: size === null ? Math.round(standardWidth * 7 + 5) : toPixels(size), hidden };
}

function toRow({ rows }: Sheet, row: number): Omit<RowView, "cells"> {
  const { size = null, hidden = false } = rows.get(row) ?? {};
  return { height: size === null ? null : toPixels(size), hidden };
}

function toCell(sheet: Sheet, row: number, col: number, texts: ReadonlyMap<number, string>): CellView {
  const format = formatAt(sheet, row, col);
  const value = sheet.cells.get(toKey(row, col))?.value ?? null;
  const isBesideEmpty = !texts.has(toKey(row, col + 1));
  return {
    text: texts.get(toKey(row, col)) ?? "",
    style: {
      ...toFont(format),
      ...toBorders(format),
      "text-align": toAlignment(format, typeof value === "number"),
      "vertical-align":
        format.vertical === "Top" ? "top" : format.vertical === "Center" ? "middle" : "bottom",
      "white-space": format.wrap ? "normal" : "nowrap",
      // Text runs on over empty cells, figures do not.
      overflow: isBesideEmpty && typeof value === "string" && !format.wrap ? "visible" : "hidden",
      ...(format.fill === null ? {} : { background: format.fill }),
      "box-shadow": toFrame(sheet.selection, row, col),
    },
    span: toSpan(sheet, row, col),
  };
}

/** Only what is merged within one row is drawn so. */
function toSpan({ merges }: Sheet, row: number, col: number): number {
  const merge = merges.find(({ top, left, right }) => top === row && left <= col && right >= col);
  if (merge === undefined) return 1;
  return merge.left === col ? merge.right - merge.left + 1 : 0;
}

/** The part of the frame around the selected cells that runs through this cell. */
function toFrame({ top, left, bottom, right }: Range, row: number, col: number): string {
  if (row < top || row > bottom || col < left || col > right) return "none";
  const lines = [
    ...(row === top ? ["inset 0 2px #107c41"] : []),
    ...(row === bottom ? ["inset 0 -2px #107c41"] : []),
    ...(col === left ? ["inset 2px 0 #107c41"] : []),
    ...(col === right ? ["inset -2px 0 #107c41"] : []),
    ...(row === top && col === left ? [] : ["inset 0 0 0 100px #107c4118"]),
  ];
  return lines.join(", ") || "none";
}

function toFont({ bold, italic, underline, fontSize, fontColor }: CellFormat) {
  return {
    // Drawn a little smaller, as Excel does where the window is narrow.
    "font-size": `${String(Math.round(fontSize * PIXELS_PER_POINT * 0.85))}px`,
    "font-weight": bold ? "700" : "400",
    "font-style": italic ? "italic" : "normal",
    "text-decoration": underline === "None" ? "none" : "underline",
    color: fontColor,
  };
}

function toAlignment({ horizontal }: CellFormat, isNumber: boolean): string {
  if (horizontal === "General") return isNumber ? "right" : "left";
  return horizontal.toLowerCase().startsWith("center") ? "center" : horizontal.toLowerCase();
}

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;

function toBorders({ borders }: CellFormat): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(SIDES).flatMap(([side, name]) => {
      const border = sideOf(borders, side);
      return border === undefined || border.style === "None" ? [] : [[`border-${name}`, toLine(border)]];
    }),
  );
}

function sideOf(borders: CellFormat["borders"], side: string): Border | undefined {
  return Object.entries(borders).find(([name]) => name === side)?.[1];
}

function toLine({ style, weight, color }: Border): string {
  const width = weight === "Medium" ? 2 : weight === "Thick" ? 3 : 1;
  return `${String(width)}px ${style === "Double" ? "double" : "solid"} ${color}`;
}

const toPixels = (points: number) => Math.round(points * PIXELS_PER_POINT);

const count = <Item>(length: number, make: (index: number) => Item) =>
  Array.from({ length }, (_, index) => make(index));
