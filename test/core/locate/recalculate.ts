import type { Cell, SheetSnapshot } from "../../../src/core/sheet";

/**
 * The sheets as Excel would show them after a typed cell changed: live sums and shares are worked out again. Knows the
 * formulas that the layouts write: `SUM(B3:B11)`, `C4+D4`, `IF(C4+E4=0,0,C4/(C4+E4))`.
 */
export function recalculate(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  // Sums of sums settle in two rounds.
  return recalculateOnce(recalculateOnce(sheets));
}

function recalculateOnce(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  return sheets.map((sheet) => {
    const at = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.col}`, cell]));
    const valueAt = (address: string): number => {
      const { row, col } = fromAddress(address);
      const value = at.get(`${row} ${col}`)?.value;
      return typeof value === "number" ? value : 0;
    };
    return { ...sheet, cells: sheet.cells.map((cell) => toLive(cell, valueAt)) };
  });
}

function toLive(cell: Cell, valueAt: (address: string) => number): Cell {
  if (cell.formula === null) return cell;
  const value = valueOf(cell.formula, valueAt);
  const isShare = cell.format.endsWith("%");
  const decimals = cell.format === "0.0%" ? 1 : 0;
  const text = isShare
    ? `${(Math.round(value * 100 * 10 ** decimals) / 10 ** decimals).toFixed(decimals)}%`
    : String(value);
  return { ...cell, value, text };
}

function valueOf(formula: string, valueAt: (address: string) => number): number {
  const [, first, last] = /^SUM\(([A-Z]+\d+):([A-Z]+\d+)\)$/.exec(formula) ?? [];
  if (first !== undefined && last !== undefined) {
    const [from, to] = [fromAddress(first), fromAddress(last)];
    const column = /^[A-Z]+/.exec(first)?.[0] ?? "";
    return Array.from({ length: to.row - from.row + 1 }, (_, index) =>
      valueAt(`${column}${from.row + index + 1}`),
    ).reduce((sum, value) => sum + value, 0);
  }
  const [, whole, count] = /^IF\(([^=]+)=0,0,([A-Z]+\d+)\//.exec(formula) ?? [];
  const add = (sum: string): number => sum.split("+").reduce((total, part) => total + valueAt(part), 0);
  if (whole === undefined || count === undefined) return add(formula);
  return add(whole) === 0 ? 0 : valueAt(count) / add(whole);
}

function fromAddress(address: string): { readonly row: number; readonly col: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, col: col - 1 };
}
