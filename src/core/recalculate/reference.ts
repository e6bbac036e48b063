import { fromA1, fromColumnName, MAX_COLUMNS, MAX_ROWS, type Range } from "../address";

/**
 * The range that a token of a formula means: a cell, whole columns, whole rows; with the token after its colon, all between the
 * two. `null` where the token is no reference.
 */
export function toRange(
  token: RegExpMatchArray,
  last: RegExpMatchArray | undefined,
): { readonly area: Range; readonly isPair: boolean } | null {
  const { from, to, first, last: lastRow, column } = token.groups ?? {};
  if (from !== undefined && to !== undefined) {
    const [left, right] = inOrder(toColumn(from), toColumn(to));
    return { area: { top: 0, bottom: MAX_ROWS - 1, left, right }, isPair: false };
  }
  if (first !== undefined && lastRow !== undefined) {
    const [top, bottom] = inOrder(toRow(first), toRow(lastRow));
    return { area: { top, bottom, left: 0, right: MAX_COLUMNS - 1 }, isPair: false };
  }
  const start = column === undefined ? null : toCell(token[0]);
  if (start === null) return null;
  const end = last?.groups?.["column"] === undefined ? null : toCell(last[0]);
  const [top, bottom] = inOrder(start.row, (end ?? start).row);
  const [left, right] = inOrder(start.col, (end ?? start).col);
  return { area: { top, bottom, left, right }, isPair: end !== null };
}

/** `$B$4`, `$B:$C`, `$3:$4`: the same cells wherever it is copied to. */
export function isFixed(token: string): boolean {
  return token.split(":").every((end) => /^(?:\$[A-Za-z]+)?(?:\$\d+)?$/.test(end));
}

/** `XFE1` looks like a cell, but lies outside any sheet: it is a name. */
function toCell(address: string): { row: number; col: number } | null {
  const cell = fromA1(address);
  return cell !== null && cell.row < MAX_ROWS && cell.col < MAX_COLUMNS ? cell : null;
}

function toColumn(name: string): number {
  return fromColumnName(name.replace("$", ""));
}

function toRow(number: string): number {
  return Number(number.replace("$", "")) - 1;
}

function inOrder(a: number, b: number): readonly [number, number] {
  return [Math.min(a, b), Math.max(a, b)];
}
