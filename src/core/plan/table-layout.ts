import type { CellRef, Range } from "../address";
import { toA1 } from "../address";
import { planFigure, planText } from "./planned-cell";
import type { Live } from "./share-formula";
import { toRowHeight, toWidth } from "./text-size";
import type { PlannedCell, StyleName } from "./workbook-plan";

/** Rows of a table sheet, zero-based: the title stands in A1, a blank row under it. */
export const HEAD_ROW = 2;
export const TOTAL_ROW = 3;
export const FIRST_ROW = 4;

/** A figure with its style but no place yet. */
export interface Content {
  readonly value: number | string;
  readonly formula: string | null;
  readonly measure: "count" | "share" | "share-1" | "share-2";
  readonly source: CellRef | null;
}

export interface LayoutColumn {
  /** `null` where the heading to the left stands over this column too. */
  readonly heading: string | null;
  /** In characters. */
  readonly width: number;
  readonly total: Content;
  /** One entry a place. */
  readonly body: readonly Content[];
}

export interface TableLayout {
  readonly title: string;
  readonly stubHead: string;
  readonly totalLabel: string;
  readonly labels: readonly string[];
  readonly columns: readonly LayoutColumn[];
  readonly notes: readonly string[];
}

export interface LaidOut {
  readonly cells: readonly PlannedCell[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly merges: readonly Range[];
  /** The first row below table and notes, one row left blank. */
  readonly nextRow: number;
}

const NARROWEST_STUB = 24;
const WIDEST_STUB = 46;

/** Places a table and its notes on a sheet, beginning in A1. */
export function layOutTable(table: TableLayout): LaidOut {
  const stubWidth = Math.min(
    WIDEST_STUB,
    Math.max(NARROWEST_STUB, ...table.labels.map((label) => toWidth(label) + 3)),
  );
  const columnWidths = [stubWidth, ...table.columns.map(({ width }) => width)];
  const head = layOutHead(table, stubWidth);
  const lastRow = TOTAL_ROW + table.labels.length;
  const lastCol = table.columns.length;
  const width = columnWidths.reduce((sum, each) => sum + each, 0);

  const cells: PlannedCell[] = [planText({ row: 0, col: 0 }, table.title, "title"), ...head.cells];
  cells.push(planText({ row: TOTAL_ROW, col: 0 }, table.totalLabel, "total-label"));
  table.columns.forEach(({ total }, index) => cells.push(place(total, TOTAL_ROW, index + 1, "total-")));
  const rowHeights = [
    { row: 0, height: Math.max(26, titleHeight(table.title, width)) },
    { row: 1, height: 9 },
    { row: HEAD_ROW, height: head.height },
  ];
  table.labels.forEach((label, index) => {
    const row = FIRST_ROW + index;
    const prefix = row === lastRow ? "last-" : "";
    cells.push(planText({ row, col: 0 }, label, `${prefix}label`));
    table.columns.forEach(({ body }, col) => {
      const content = body[index];
      if (content !== undefined) cells.push(place(content, row, col + 1, prefix));
    });
    const height = toRowHeight([{ text: label, width: stubWidth }]);
    if (height > ONE_LINE) rowHeights.push({ row, height });
  });

  const merges = [...head.merges];
  if (lastCol > 0) merges.push({ top: 0, left: 0, bottom: 0, right: lastCol });
  table.notes.forEach((note, index) => {
    const row = lastRow + 2 + index;
    cells.push(planText({ row, col: 0 }, note, "footnote"));
    if (lastCol > 0) merges.push({ top: row, left: 0, bottom: row, right: lastCol });
    rowHeights.push({ row, height: toRowHeight([{ text: note, width }], { lineHeight: 14 }) });
  });
  const nextRow = lastRow + 2 + (table.notes.length > 0 ? table.notes.length + 1 : 0);
  return { cells, columnWidths, rowHeights, merges, nextRow };
}

/** What the indent of figures takes of a column, in characters. */
const INDENT = 2;
const ONE_LINE = toRowHeight([]);

/** A title wraps at the end of its table; its letters are half as large again as those that widths are measured in. */
export function titleHeight(title: string, width: number): number {
  return toRowHeight([{ text: title, width: width * 0.65 }], { lineHeight: 22, weight: "bold" });
}

function layOutHead(table: TableLayout, stubWidth: number) {
  const cells: PlannedCell[] = [planText({ row: HEAD_ROW, col: 0 }, table.stubHead, "stub-head")];
  const merges: Range[] = [];
  const texts = [{ text: table.stubHead, width: stubWidth }];
  table.columns.forEach(({ heading, width }, index) => {
    const col = index + 1;
    if (heading === null) {
      cells.push(planText({ row: HEAD_ROW, col }, null, "spanner"));
      return;
    }
    const next = table.columns[index + 1];
    const isSpanner = next?.heading === null;
    cells.push(planText({ row: HEAD_ROW, col }, heading, isSpanner ? "spanner" : "boxhead"));
    texts.push({ text: heading, width: (isSpanner ? width + next.width : width) - INDENT });
    if (isSpanner) merges.push({ top: HEAD_ROW, left: col, bottom: HEAD_ROW, right: col + 1 });
  });
  return { cells, merges, height: toRowHeight(texts, { weight: "bold" }) + 3 };
}

function place(content: Content, row: number, col: number, prefix: "" | "total-" | "last-"): PlannedCell {
  const style: StyleName = `${prefix}${content.measure}`;
  const cell = planFigure({ row, col }, content.value, style, content.source);
  return content.formula === null ? cell : { ...cell, formula: content.formula };
}

export function liveContent(live: Live, measure: Content["measure"], source: CellRef | null = null): Content {
  return { ...live, measure, source };
}

export function typedContent(
  value: number | string,
  measure: Content["measure"],
  source: CellRef | null = null,
): Content {
  return { value, formula: null, measure, source };
}

/** A figure of the draft: live where the report is to follow the draft. */
export function figureContent(
  figure: { readonly value: number; readonly formula: string | null; readonly source: CellRef | null },
  measure: Content["measure"],
): Content {
  const { value, formula, source } = figure;
  return { value, formula, measure, source };
}

/** `SUM(B5:B13)`: all rows of a column. */
export function sumOfRows(col: number, places: number): string {
  return `SUM(${toA1(FIRST_ROW, col)}:${toA1(FIRST_ROW + places - 1, col)})`;
}
