import { toA1, toRangeA1, quoteSheetName, type Range } from "../../core/address";
import type { PlannedCell, SheetPlan, StyleName } from "../../core/plan/workbook-plan";
import { document, element } from "../xml/element";
import { escapeXml } from "../xml/text-escapes";
import { NS } from "./namespaces";
import { toPrintElements } from "./print-elements";
import type { StyleTable } from "./style-table";
import { toCellText, type TextTable } from "./text-table";

/** Excel counts five pixels of margin into a width, at seven pixels a character (ECMA-376-1, 18.3.1.13). */
const WIDTH_MARGIN = 5 / 7;

/**
 * One sheet, its elements in the order of the schema (ECMA-376-1, 18.3.1.99).
 * @param first whether the workbook opens on it
 */
export function toSheetPart(
  sheet: SheetPlan,
  tables: { readonly styles: StyleTable; readonly texts: TextTable },
  first: boolean,
): string {
  const links = sheet.cells.flatMap(({ row, col, link }) =>
    link === null
      ? []
      : [
          element("hyperlink", {
            ref: toA1(row, col),
            location: `${quoteSheetName(link.sheet)}!${link.cell}`,
          }),
        ],
  );
  const widths = sheet.columnWidths.map((width, index) =>
    element("col", {
      min: index + 1,
      max: index + 1,
      width: Number((width + WIDTH_MARGIN).toFixed(4)),
      customWidth: true,
    }),
  );
  const merges = sheet.merges.map((range) => element("mergeCell", { ref: toRangeA1(range) }));
  return document(
    element(
      "worksheet",
      { xmlns: NS.spreadsheet, "xmlns:r": NS.relationships },
      element("sheetPr", {}, element("pageSetUpPr", { fitToPage: true })),
      element("dimension", { ref: toRangeA1(toExtent(sheet)) }),
      element("sheetViews", {}, toView(sheet.freeze, first)),
      element("sheetFormatPr", { defaultRowHeight: 15 }),
      widths.length === 0 ? "" : element("cols", {}, ...widths),
      element("sheetData", {}, ...toRows(sheet, tables)),
      merges.length === 0 ? "" : element("mergeCells", { count: merges.length }, ...merges),
      links.length === 0 ? "" : element("hyperlinks", {}, ...links),
      ...toPrintElements(sheet.print),
      sheet.charts.length === 0 ? "" : element("drawing", { "r:id": "rId1" }),
    ),
  );
}

function toExtent({ cells }: SheetPlan): Range {
  const extent = { top: 0, left: 0, bottom: 0, right: 0 };
  for (const { row, col } of cells) {
    extent.bottom = Math.max(extent.bottom, row);
    extent.right = Math.max(extent.right, col);
  }
  return extent;
}

function toView(freeze: SheetPlan["freeze"], first: boolean): string {
  const view = { showGridLines: false, tabSelected: first ? true : null, workbookViewId: 0 };
  if (freeze === null || (freeze.rows === 0 && freeze.columns === 0)) return element("sheetView", view);
  const { rows, columns } = freeze;
  const panes = [
    columns > 0 ? "topRight" : null,
    rows > 0 ? "bottomLeft" : null,
    rows > 0 && columns > 0 ? "bottomRight" : null,
  ];
  const used = panes.filter((pane) => pane !== null);
  return element(
    "sheetView",
    view,
    element("pane", {
      xSplit: columns > 0 ? columns : null,
      ySplit: rows > 0 ? rows : null,
      topLeftCell: toA1(rows, columns),
      activePane: used.at(-1) ?? null,
      state: "frozen",
    }),
    ...used.map((pane) => element("selection", { pane, activeCell: "A1", sqref: "A1" })),
  );
}

/** Cells by row; a merged range is styled throughout, or its fill and lines would end at its first cell. */
function toRows(
  sheet: SheetPlan,
  tables: { readonly styles: StyleTable; readonly texts: TextTable },
): string[] {
  const rows = new Map<number, Map<number, string>>();
  const put = (row: number, col: number, markup: string): void => {
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells.set(col, markup));
  };
  const styles = new Map(sheet.cells.map((cell) => [toA1(cell.row, cell.col), cell.style]));
  for (const { top, left, bottom, right } of sheet.merges) {
    const style = styles.get(toA1(top, left));
    if (style === undefined) continue;
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) put(row, col, toBlank(row, col, style, tables.styles));
    }
  }
  for (const cell of sheet.cells) put(cell.row, cell.col, toCell(cell, tables));
  const heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, height]));
  const numbers = [...new Set([...rows.keys(), ...heights.keys()])].sort((a, b) => a - b);
  return numbers.map((row) => {
    const height = heights.get(row) ?? null;
    const cells = [...(rows.get(row) ?? [])].sort(([a], [b]) => a - b).map(([, markup]) => markup);
    return element("row", { r: row + 1, ht: height, customHeight: height === null ? null : true }, ...cells);
  });
}

function toBlank(row: number, col: number, style: StyleName, styles: StyleTable): string {
  return element("c", { r: toA1(row, col), s: styles.indexOf(style, false) });
}

function toCell(
  cell: PlannedCell,
  { styles, texts }: { readonly styles: StyleTable; readonly texts: TextTable },
): string {
  const { row, col, value, formula, style } = cell;
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Error(`${toA1(row, col)}: no number to write`);
  const r = toA1(row, col);
  if (formula !== null) {
    const type = typeof value === "string" ? "str" : null;
    const result = value === null ? "" : element("v", {}, escapeXml(String(value)));
    return element(
      "c",
      { r, s: styles.indexOf(style, false), t: type },
      element("f", {}, escapeXml(formula)),
      result,
    );
  }
  if (value === null || value === "") return toBlank(row, col, style, styles);
  if (typeof value === "number")
    return element("c", { r, s: styles.indexOf(style, false) }, element("v", {}, String(value)));
  const text = toCellText(value);
  const s = styles.indexOf(style, /^[=+\-@']/.test(text));
  return element("c", { r, s, t: "s" }, element("v", {}, String(texts.indexOf(text))));
}
