import type { SheetSnapshot } from "../../core/sheet";
import type { CellLookUp } from "./chart-figures";

type Value = string | number | null;

/** What stands in the cells of a workbook, for the charts that draw it. A sheet is gone through when it is first asked for. */
export function createCellLookUp(sheets: readonly SheetSnapshot[]): CellLookUp {
  const known = new Map<string, ReadonlyMap<string, Value>>();
  const valuesOf = (name: string): ReadonlyMap<string, Value> => {
    const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? [];
    return new Map(cells.map(({ row, col, value }) => [`${row},${col}`, toDrawn(value)]));
  };
  return (sheet, row, col) => {
    const values = known.get(sheet) ?? valuesOf(sheet);
    known.set(sheet, values);
    return values.get(`${row},${col}`) ?? null;
  };
}

/** Charts write truth as a text. */
function toDrawn(value: Value | boolean): Value {
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
