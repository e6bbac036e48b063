import type { Cell, WriteSheet } from "hucre/xlsx";
import { quoteSheetName, toA1 } from "../../core/address";
import { toLineText, toUsualLines } from "../../core/plan/footer-text";
import type { LookUp } from "../../core/plan/look-up";
import type { Looks } from "../../core/plan/looks";
import type { PlannedCell, PrintPlan, SheetPlan } from "../../core/plan/workbook-plan";
import { toCellStyle } from "./cell-style";
import { toFileText } from "./cell-text";
import { toWrittenFormat } from "./written-format";
import { toChart } from "./to-chart";
import { toTable } from "./to-table";
import { toImage } from "./to-image";

/** Excel counts five pixels of margin into a width, at seven pixels a character (ECMA-376-1, 18.3.1.13). */
const WIDTH_MARGIN = 5 / 7;
/** What hucre would write as an error value instead of as text. */
const LIKE_AN_ERROR = /^#[A-Z0-9/_]+[!?]?$/;

/** What a sheet takes from the plan that it belongs to. */
export interface Whole {
  readonly language: string;
  readonly looks: Looks;
  readonly lookUp: LookUp;
}

/** One sheet of the plan, in the terms of hucre. */
export function toSheet(sheet: SheetPlan, whole: Whole): WriteSheet {
  const { freeze, images = [], tables = [] } = sheet;
  return {
    name: sheet.name,
    cells: toCells(sheet, whole.looks),
    columns: sheet.columnWidths.map((width) => ({ width: Number((width + WIDTH_MARGIN).toFixed(4)) })),
    rowDefs: new Map(sheet.rowHeights.map(({ row, height }) => [row, { height }])),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    ...(freeze === null || (freeze.rows === 0 && freeze.columns === 0) ? {} : { freezePane: freeze }),
    view: { showGridLines: false },
    ...(tables.length === 0 ? {} : { tables: tables.map((table) => toTable(table, sheet)) }),
    ...toPrint(sheet.print),
    ...(images.length === 0 ? {} : { images: images.map(toImage) }),
    ...(sheet.charts.length === 0 ? {} : { charts: sheet.charts.map((chart) => toChart(chart, whole)) }),
  };
}

/** By `row,column`. A merged range is styled throughout, or its fill and lines would end at its first cell. */
function toCells(sheet: SheetPlan, looks: Looks): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const styles = new Map(sheet.cells.map(({ row, col, style }) => [toA1(row, col), style]));
  for (const { top, left, bottom, right } of sheet.merges) {
    const style = styles.get(toA1(top, left));
    if (style === undefined) continue;
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++)
        cells.set(`${row},${col}`, { style: toCellStyle(style, looks) });
  }
  for (const cell of sheet.cells) cells.set(`${cell.row},${cell.col}`, toCell(cell, looks));
  return cells;
}

function toCell(cell: PlannedCell, looks: Looks): Partial<Cell> {
  const { row, col, value, formula, style, link } = cell;
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Error(`${toA1(row, col)}: no number to write`);
  const content = typeof value === "string" ? toFileText(value) : value;
  const isText = typeof content === "string" && formula === null;
  const hyperlink =
    link === null
      ? {}
      : { hyperlink: { target: "", location: `${quoteSheetName(link.sheet)}!${link.cell}` } };
  return {
    style: toCellStyle(style, looks, toWrittenFormat(cell, looks)),
    ...hyperlink,
    ...(formula !== null
      ? { formula, formulaResult: content }
      : isText && LIKE_AN_ERROR.test(content)
        ? { richText: [{ text: content }] }
        : { value: content === "" ? null : content }),
  };
}

/**
 * One page wide, as many pages long as it takes; the rows to repeat are a name of the workbook. A fixed scale would keep
 * breaks as well, but cuts the last column off where a font is replaced by a wider one.
 */
function toPrint(print: PrintPlan): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks"> {
  const { paper, orientation, breaksBefore = [] } = print;
  const lines = toUsualLines(print);
  const [header, footer] = [toLineText(lines.header), toLineText(lines.footer)];
  return {
    pageSetup: { paperSize: paper, orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    // A break is filed under the row above it.
    ...(breaksBefore.length === 0 ? {} : { rowBreaks: breaksBefore.map((row) => row - 1) }),
    ...(header === "" && footer === ""
      ? {}
      : {
          headerFooter: {
            ...(header === "" ? {} : { oddHeader: header }),
            ...(footer === "" ? {} : { oddFooter: footer }),
          },
        }),
  };
}
