import { holds, type CellRef } from "../../core/address";
import type { SheetSnapshot } from "../../core/sheet";
import type { NamedCells } from "../../xlsx/patch/named-cells";
import type { Formula } from "../../xlsx/patch/followers";

/** The file that was opened, as far as a changed workbook is worked out from it. */
export interface Source {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sheets: readonly SheetSnapshot[];
  readonly named: NamedCells;
  readonly formulas: readonly Formula[];
  readonly date1904: boolean;
}

/** Whether a cell shows what an array formula in another cell gives: it has none of its own to keep without a result. */
export function isFilled({ named }: Pick<Source, "named">, cell: CellRef): boolean {
  return named.arrays.some(
    ({ sheet, range }) =>
      sheet === cell.sheet && holds(range, cell) && !(cell.row === range.top && cell.col === range.left),
  );
}
