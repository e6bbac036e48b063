import type { Cell as HucreCell } from "hucre/xlsx";
import { holds, type Range } from "../../core/address";
import { HostError } from "../host-failure";
import { fromRangeA1 } from "./range";
import { shiftFormula } from "./shared-formula";

/** Gives every cell its own formula, where the file has one formula for several cells. */
interface CellFormulas {
  /** The formula of a cell, as hucre read it; that of the array it lies in; or `null` for a typed cell. */
  of(row: number, col: number, cell: HucreCell | undefined): string | null;
}

/** For one sheet; cells are to be asked for in reading order. */
export function createCellFormulas(sheet: string): CellFormulas {
  const shared = new Map<number, { readonly row: number; readonly col: number; readonly formula: string }>();
  let arrays: { readonly range: Range; readonly formula: string }[] = [];
  let arrayRow = -1;

  const around = (row: number, col: number): string | null => {
    if (arrays.length === 0) return null;
    if (row !== arrayRow) arrays = arrays.filter(({ range }) => range.bottom >= row);
    arrayRow = row;
    return arrays.find(({ range }) => holds(range, { row, col }))?.formula ?? null;
  };
  return {
    of(row, col, cell) {
      const formula = cell?.formula;
      if (formula === undefined) return around(row, col);
      const { formulaType, formulaSharedIndex: index, formulaRef } = cell ?? {};
      if (formulaType === "shared" && index !== undefined) {
        if (formula !== "") {
          shared.set(index, { row, col, formula });
          return formula;
        }
        const anchor = shared.get(index);
        if (anchor === undefined) throw new HostError("damaged", `${sheet}: no shared formula ${index}`);
        return shiftFormula(anchor.formula, { rows: row - anchor.row, columns: col - anchor.col });
      }
      const range = formulaType === "array" ? fromRangeA1(formulaRef ?? "") : null;
      if (range !== null) arrays.push({ range, formula });
      return formula;
    },
  };
}
