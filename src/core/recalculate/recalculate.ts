import type { CellRef } from "../address";
import { plainFormula, type Cell, type SheetSnapshot } from "../sheet";
import { createCellMap, type CellMap } from "./cell-map";
import { evaluateFormula, type Source } from "./evaluate";
import type { Area, Expression } from "./expression";
import { inOrder } from "./in-order";
import { parseFormula } from "./parse";
import { precedentsOf } from "./precedents";
import { isSubtotal } from "./subtotal";
import { ERROR, isError, isFault, UNKNOWN, type Value } from "./value";

/** A cell with the value that it holds, or is to hold. */
export interface CellValue extends CellRef {
  readonly value: number | string;
}

/** What a live formula gives. */
export interface FormulaResult extends CellRef {
  readonly value: number | string | boolean;
}

/**
 * What live formulas give after changes of typed cells. A formula counts as understood where it is made of known parts *and* its
 * stored result comes out of the stored figures; all others are left out, and so are those that need one of them, or themselves, or
 * give an error.
 *
 * @param sheets as they are before the changes
 * @param followers the formula cells that may give something else, all of them
 */
export function recalculate(
  sheets: readonly SheetSnapshot[],
  changes: readonly CellValue[],
  followers: readonly CellRef[],
): readonly FormulaResult[] {
  const held = hold(sheets);
  const placeOf = (cell: CellRef): Place =>
    held.get(cell) ?? add(held, cell, { formula: null, before: null });
  const waiting = createCellMap<Follower>();
  const formulas = followers.map((cell) => {
    const place = placeOf(cell);
    place.now = UNKNOWN;
    const expression = place.formula === null ? null : parseFormula(place.formula, cell.sheet);
    const follower = { cell, place, expression, areas: precedentsOf(expression).areas };
    waiting.set(cell, follower);
    return follower;
  });
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const before = toSource(held, names, (place) => place.before);
  const now = toSource(held, names, (place) => place.now);
  for (const change of changes) placeOf(change).now = change.value === "" ? null : change.value;
  const changed = new Set(changes.map(placeOf));
  const needsOf = function* ({ areas }: Follower): Iterable<Follower> {
    for (const area of areas) for (const row of waiting.rowsIn(area)) yield* row;
  };
  for (const { place, expression } of inOrder(formulas, needsOf)) {
    if (expression === null || changed.has(place)) continue;
    // A formula never gives nothing: a reference to an empty cell gives nought.
    if (isSame(evaluateFormula(expression, before) ?? 0, place.before))
      place.now = evaluateFormula(expression, now) ?? 0;
  }
  return formulas.flatMap(({ cell: { sheet, row, col }, place: { now: value } }) =>
    value === null || isFault(value) || !isStorable(value) ? [] : [{ sheet, row, col, value }],
  );
}

/** Whether a cell can hold a result just as it is: no longer text than Excel takes, and of its line breaks only plain ones. */
function isStorable(value: number | string | boolean): boolean {
  // eslint-disable-next-line no-control-regex -- these are the characters that a cell holds otherwise or not at all
  return typeof value !== "string" || (value.length <= 32_767 && !/[\u0000-\u0008\u000b-\u001f]/.test(value));
}

/** A cell, before the changes and as far as is known after them. */
interface Place {
  readonly row: number;
  readonly col: number;
  readonly formula: string | null;
  readonly before: Value;
  now: Value;
}

interface Follower {
  readonly cell: CellRef;
  readonly place: Place;
  readonly expression: Expression | null;
  readonly areas: readonly Area[];
}

function hold(sheets: readonly SheetSnapshot[]): CellMap<Place> {
  const held = createCellMap<Place>();
  for (const { name: sheet, cells } of sheets)
    for (const cell of cells)
      add(
        held,
        { sheet, row: cell.row, col: cell.col },
        { formula: plainFormula(cell), before: toValue(cell) },
      );
  return held;
}

function add(held: CellMap<Place>, cell: CellRef, what: Pick<Place, "formula" | "before">): Place {
  const place = { row: cell.row, col: cell.col, ...what, now: what.before };
  held.set(cell, place);
  return place;
}

function toValue({ value, formula, isError }: Cell): Value {
  if (isError) return ERROR;
  return formula !== null && value === null ? UNKNOWN : value;
}

function toSource(
  held: CellMap<Place>,
  names: ReadonlySet<string>,
  valueOf: (place: Place) => Value,
): Source {
  const read = ({ isCounted }: { isCounted: boolean }, area: Area): readonly Value[] => {
    if (!names.has(area.sheet.toLowerCase())) return [UNKNOWN];
    const values: Value[] = [];
    for (const row of held.rowsIn(area))
      for (const place of row) {
        const isLeftOut = isCounted && isSubtotal(place.formula);
        if (isLeftOut !== true) values.push(isLeftOut === null ? UNKNOWN : valueOf(place));
      }
    return values;
  };
  return {
    valuesIn: (area) => read({ isCounted: false }, area),
    countedIn: (area) => read({ isCounted: true }, area),
    placedIn: (area) => {
      if (!names.has(area.sheet.toLowerCase())) return [{ row: area.top, col: area.left, value: UNKNOWN }];
      return [...held.rowsIn(area)].flatMap((row) =>
        row.map((place) => ({ row: place.row, col: place.col, value: valueOf(place) })),
      );
    },
  };
}

/** Programs store results with 15 to 17 digits. */
function isSame(worked: Value, held: Value): boolean {
  if (isFault(worked) || isFault(held)) return isError(worked) && isError(held);
  if (typeof worked !== "number" || typeof held !== "number") return worked === held;
  return Math.abs(worked - held) <= 1e-9 * Math.max(1, Math.abs(held));
}
