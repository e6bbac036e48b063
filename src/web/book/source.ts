import type { CellRef } from "../../core/address";
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
export function isFilled({ named }: Pick<Source, "named">, { sheet, row, col }: CellRef): boolean {
  return named.arrays.some(
    ({ sheet: on, range: { top, left, bottom, right } }) =>
      on === sheet &&
      top <= row &&
      row <= bottom &&
      left <= col &&
      col <= right &&
      !(row === top && col === left),
  );
}
