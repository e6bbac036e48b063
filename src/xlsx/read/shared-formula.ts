import { fromA1, fromColumnName, toColumnName } from "../../core/address";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { TOKEN } from "../../core/recalculate/formula-token";

/**
 * The formula of a cell that shares the formula of another one, as if that had been copied:
 * `B4/$D$4` from C4 two rows down → `B6/$D$4` (ECMA-376-1, 18.3.1.40).
 * @param move rows and columns from the cell that holds the formula
 */
export function shiftFormula(
  formula: string,
  move: { readonly rows: number; readonly columns: number },
): string {
  let shifted = "";
  let at = 0;
  for (const match of formula.matchAll(TOKEN)) {
    shifted += formula.slice(at, match.index) + shiftToken(match[0], match.groups ?? {}, move);
    at = match.index + match[0].length;
  }
  return shifted + formula.slice(at);
}

function shiftToken(
  token: string,
  { from, to, first, last, column, row }: Readonly<Record<string, string | undefined>>,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): string {
  if (from !== undefined && to !== undefined)
    return `${shiftColumn(from, columns)}:${shiftColumn(to, columns)}`;
  if (first !== undefined && last !== undefined) return `${shiftRow(first, rows)}:${shiftRow(last, rows)}`;
  // `XFE1` looks like a cell, but lies outside any sheet: it is a name.
  if (column === undefined || row === undefined || !isOnSheet(token)) return token;
  return shiftColumn(column, columns) + shiftRow(row, rows);
}

function isOnSheet(address: string): boolean {
  const cell = fromA1(address);
  return cell !== null && cell.row < MAX_ROWS && cell.col < MAX_COLUMNS;
}

/** At the edge of the sheet a shared reference continues on the other side. */
function shiftColumn(name: string, by: number): string {
  return name.startsWith("$") ? name : toColumnName(wrap(fromColumnName(name) + by, MAX_COLUMNS));
}

function shiftRow(name: string, by: number): string {
  return name.startsWith("$") ? name : String(wrap(Number(name) - 1 + by, MAX_ROWS) + 1);
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
