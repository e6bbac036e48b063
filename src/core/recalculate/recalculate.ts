import { toCellKey, type CellRef } from "../address";
import type { Cell, SheetSnapshot } from "../sheet";
import { ERROR, evaluateFormula, isError, isFault, UNKNOWN, type Value, type ValuesIn } from "./evaluate";
import type { Area, Expression } from "./expression";
import { parseFormula } from "./parse";

/** A cell with the value that it holds, or is to hold. */
export interface CellValue extends CellRef {
  readonly value: number | string;
}

/** A number that a live formula gives. */
export interface FormulaResult extends CellRef {
  readonly value: number;
}

/**
 * What live formulas give after changes of typed cells. A formula counts as understood where it is made of known parts *and* its
 * stored result comes out of the stored figures; all others are left out, and so are those that need one of them, or give no number.
 *
 * @param sheets as they are before the changes
 * @param followers the formula cells that may give something else, all of them
 */
export function recalculate(
  sheets: readonly SheetSnapshot[],
  changes: readonly CellValue[],
  followers: readonly CellRef[],
): readonly FormulaResult[] {
  const cells = new Map<string, Cell>();
  for (const { name: sheet, cells: own } of sheets)
    for (const cell of own) cells.set(toCellKey({ sheet, row: cell.row, col: cell.col }), cell);
  const stored = (key: string): Value => {
    const cell = cells.get(key);
    if (cell === undefined) return null;
    if (cell.isError) return ERROR;
    return cell.formula !== null && cell.value === null ? UNKNOWN : cell.value;
  };
  const before = readFrom(stored);
  const waiting = new Map(followers.map((cell) => [toCellKey(cell), cell]));
  const after = new Map<string, Value>(changes.map((change) => [toCellKey(change), change.value]));

  /** The value after the changes; a formula that needs itself is not understood. */
  const valueOf = (key: string): Value => {
    const known = after.get(key);
    if (known !== undefined) return known;
    const follower = waiting.get(key);
    if (follower === undefined) return stored(key);
    after.set(key, UNKNOWN);
    const value = workOut(follower, cells.get(key));
    after.set(key, value);
    return value;
  };
  const now = readFrom(valueOf);
  const workOut = ({ sheet }: CellRef, cell: Cell | undefined): Value => {
    const expression: Expression | null =
      cell === undefined || cell.formula === null ? null : parseFormula(cell.formula, sheet);
    if (cell === undefined || expression === null) return UNKNOWN;
    const held: Value = cell.isError ? ERROR : cell.value;
    return isSame(evaluateFormula(expression, before), held) ? evaluateFormula(expression, now) : UNKNOWN;
  };
  return followers.flatMap(({ sheet, row, col }) => {
    const value = valueOf(toCellKey({ sheet, row, col }));
    return typeof value === "number" ? [{ sheet, row, col, value }] : [];
  });
}

/** Ranges larger than this are not those of a table of requests. */
const LARGEST_AREA = 1_000_000;

function readFrom(valueAt: (key: string) => Value): ValuesIn {
  return ({ sheet, top, bottom, left, right }: Area) => {
    if ((bottom - top + 1) * (right - left + 1) > LARGEST_AREA) return [UNKNOWN];
    const values: Value[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let col = left; col <= right; col += 1) values.push(valueAt(toCellKey({ sheet, row, col })));
    return values;
  };
}

/** Programs store results with 15 to 17 digits. */
function isSame(worked: Value, held: Value): boolean {
  if (isFault(worked) || isFault(held)) return isError(worked) && isError(held);
  if (typeof worked !== "number" || typeof held !== "number") return worked === held;
  return Math.abs(worked - held) <= 1e-9 * Math.max(1, Math.abs(held));
}
