import { refuse } from "../host-error";
import type { Area } from "./area";

/** The contents of an area, asked for with one request. */
export interface AskedCells {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** One area as Excel gave it: rows of cells. */
export interface Block {
  readonly area: Area;
  readonly values: Grid;
  readonly text: Grid<string>;
  readonly formulas: Grid;
  readonly numberFormat: Grid<string>;
  readonly valueTypes: Grid<string>;
  /** Zero-based rows and columns of the sheet. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export type Grid<Value = unknown> = readonly (readonly Value[])[];

/** Where the used part of a range lies, and nothing of what is in it. */
export function askForArea(range: Excel.Range): Excel.Range {
  return range.load("rowIndex,columnIndex,rowCount,columnCount");
}

/** @param range may be a null object */
export function askForCells(range: Excel.Range): AskedCells {
  askForArea(range).load("values,text,formulas,numberFormat,valueTypes");
  return {
    range,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

/** `null` where nothing is used. */
export function toArea(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex: row, columnIndex: col, rowCount: rows, columnCount: cols } = range;
  return { row, col, rows, cols };
}

/**
 * `null` where nothing is used.
 * @throws HostError `too-large` where Excel left cells out of its answer, as it does without a word beyond its limits
 */
export function toBlock({ range, rows, columns }: AskedCells): Block | null {
  const area = toArea(range);
  if (area === null) return null;
  // The typings call some of these any.
  const { text, valueTypes } = range;
  const values: Grid = range.values;
  const formulas: Grid = range.formulas;
  const numberFormat: Grid<string> = range.numberFormat;
  for (const grid of [values, text, formulas, numberFormat, valueTypes]) {
    if (!isWhole(grid, area)) refuse("too-large", { details: "the answer has no cells" });
  }
  return {
    area,
    values,
    text,
    formulas,
    numberFormat,
    valueTypes,
    hiddenRows: rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [area.row + index] : [])),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, index) =>
      columnHidden === true ? [area.col + index] : [],
    ),
  };
}

function isWhole(grid: unknown, { rows, cols }: Area): boolean {
  const isRow = (row: unknown): boolean => Array.isArray(row) && row.length === cols && !row.includes(null);
  return Array.isArray(grid) && grid.length === rows && grid.every(isRow);
}
