import type { Cell, CellRef, SheetSnapshot } from "../../../src/core";
import { fromA1 } from "../../../src/core/address";

/** A cell with a result where a formula is given. */
export type Held = readonly [address: string, value: Cell["value"], formula?: string];

/** A cell of the sheet `S`. */
export function at(address: string): CellRef {
  const cell = fromA1(address);
  if (cell === null) throw new Error(address);
  return { sheet: "S", ...cell };
}

export function sheetOf(held: readonly Held[], name = "S"): SheetSnapshot {
  const cells = held.map(([address, value, formula = null]): Cell => {
    const { row, col } = at(address);
    return { row, col, value, formula, text: String(value ?? ""), format: "General", isError: false };
  });
  return { name, hidden: false, protected: false, cells, hiddenRows: [], hiddenColumns: [], merges: [] };
}
