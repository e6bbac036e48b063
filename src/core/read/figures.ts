import { readCell, type Figure } from "../figure";
import type { Decimal } from "../rounding";
import type { ReadColumn } from "./columns";
import type { GridCell } from "./grid";
import { toPercent } from "./share-style";

/** The figure that a cell is in its column; an empty cell is a figure too, of which nothing is known. */
export function readFigure(
  at: { readonly sheet: string; readonly row: number; readonly col: number },
  gridCell: GridCell | null,
  column: ReadColumn,
): Figure | null {
  if (column.measure !== "count" && column.measure !== "share") return null;
  const measure = column.measure;
  const said =
    gridCell !== null && typeof gridCell.cell.value === "string"
      ? readCell(gridCell.cell, measure)
      : gridCell;
  if (said === null) {
    return {
      cell: at,
      stated: "",
      reading: { kind: "empty" },
      amount: null,
      measure,
      isText: false,
      formula: null,
      marks: [],
    };
  }
  const { stated, reading, isText, formula, marks } = said;
  const plain = gridCell?.cell.plain;
  return {
    cell: at,
    stated,
    reading,
    amount: amountOf(said, column),
    measure,
    isText,
    formula,
    plain,
    marks,
  };
}

/** A count is what the cell keeps; a share is what it shows. A unit that does not fit its column makes no amount. */
function amountOf({ reading }: Pick<GridCell, "reading">, column: ReadColumn): Decimal | null {
  if (reading.kind !== "number") return null;
  if (column.measure === "count") return reading.unit === "percent" ? null : (reading.exact ?? reading.value);
  if (reading.unit === "percent") return reading.value;
  return column.shareStyle === "sign" ? null : toPercent(reading.value, column.shareStyle);
}
