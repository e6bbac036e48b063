import type { SheetSnapshot } from "../../core/sheet";
import { toCellText } from "../../core/plan/cell-text";
import type { Cell } from "../../core/sheet";
import { toDisplayText } from "../../xlsx/read/display-text";

/** What a cell holds otherwise than in the sheet that was read. */
export type Overlaid = { readonly row: number; readonly col: number } & (
  | { readonly kind: "value"; readonly value: number | string; readonly format: string }
  /** Of its formula. */
  | { readonly kind: "result"; readonly value: number | string | boolean }
  /** Its formula has no result that is known. */
  | { readonly kind: "no-result" }
  /** It showed a result of a formula that stands elsewhere, and shows nothing now. */
  | { readonly kind: "nothing" }
);

/**
 * A sheet with other content in some of its cells: the same that would be read if it was saved so.
 * @param date1904 whether the workbook's dates count from 1904
 */
export function overlay(
  sheet: SheetSnapshot,
  overlaid: readonly Overlaid[],
  { date1904 }: { readonly date1904: boolean },
): SheetSnapshot {
  if (overlaid.length === 0) return sheet;
  const waiting = new Map(overlaid.map((cell) => [`${cell.row},${cell.col}`, cell]));
  const kept = sheet.cells.flatMap((cell): readonly Cell[] => {
    const key = `${cell.row},${cell.col}`;
    const over = waiting.get(key);
    if (over === undefined) return [cell];
    waiting.delete(key);
    return toCell(over, cell, date1904);
  });
  const fresh = [...waiting.values()].flatMap((over) => toCell(over, null, date1904));
  if (fresh.length === 0) return { ...sheet, cells: kept };
  return { ...sheet, cells: [...kept, ...fresh].sort((a, b) => a.row - b.row || a.col - b.col) };
}

/** A formula that never had a result is not blamed on a change. */
const EMPTIED = { emptied: true } as const;

/** None where nothing is left in it. */
function toCell(over: Overlaid, cell: Cell | null, date1904: boolean): readonly Cell[] {
  const { row, col } = over;
  switch (over.kind) {
    case "value": {
      const { format } = over;
      // -0 is saved as 0.
      const value =
        typeof over.value === "string" ? toCellText(over.value) : over.value === 0 ? 0 : over.value;
      const text = toDisplayText(value, format, date1904);
      return value === "" ? [] : [{ row, col, value, text, format, formula: null, isError: false }];
    }
    case "result": {
      const value = over.value === 0 ? 0 : over.value;
      return cell === null
        ? []
        : [{ ...cell, value, text: toDisplayText(value, cell.format, date1904), isError: false }];
    }
    case "no-result":
      // A what-if table keeps the formula of its cells elsewhere.
      return cell === null || cell.formula === null
        ? []
        : [{ ...cell, value: null, text: "", isError: false, ...(cell.value === null ? {} : EMPTIED) }];
    case "nothing":
      return [];
  }
}
