import type { CellRef } from "../address";
import { plainFormula, type SheetSnapshot } from "../sheet";
import { createCellMap } from "./cell-map";
import type { Area } from "./expression";
import { parseFormula } from "./parse";
import { precedentsOf, type Precedents } from "./precedents";

/**
 * The formulas that are worked out from some cells, directly or through each other, in the order given. Those of which their text
 * does not tell what they read are among them: rather one too many than one too few.
 */
export function followersAmong<F extends CellRef & Precedents>(
  formulas: readonly F[],
  changed: readonly CellRef[],
): readonly F[] {
  if (changed.length === 0) return [];
  const reached = createCellMap<true>();
  for (const cell of changed) reached.set(cell, true);
  const isReached = (area: Area): boolean => {
    for (const row of reached.rowsIn(area)) if (row.length > 0) return true;
    return false;
  };
  const followers = new Set<F>();
  let waiting = formulas;
  let count: number;
  do {
    count = waiting.length;
    // Formulas come after those that they are worked out from, or all before them: two rounds, there and back, find nearly all.
    waiting = waiting
      .filter((formula) => {
        const follows = formula.isOpen || formula.areas.some(isReached);
        if (follows) {
          followers.add(formula);
          reached.set(formula, true);
        }
        return !follows;
      })
      .reverse();
  } while (waiting.length < count);
  return formulas.filter((formula) => followers.has(formula));
}

/** The formula cells of some sheets that may give something else when these cells change, as far as the sheets alone tell. */
export function listFollowers(
  sheets: readonly SheetSnapshot[],
  changed: readonly CellRef[],
): readonly CellRef[] {
  if (changed.length === 0) return [];
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const formulas = sheets.flatMap(({ name: sheet, cells }) =>
    cells.flatMap((cell) => {
      const { row, col } = cell;
      const formula = plainFormula(cell);
      if (formula === null) return [];
      const { areas, isOpen } = precedentsOf(parseFormula(formula, sheet));
      // Nobody knows what a sheet that is not given is worked out from.
      const isAbroad = areas.some((area) => !names.has(area.sheet.toLowerCase()));
      return [{ sheet, row, col, areas, isOpen: isOpen || isAbroad }];
    }),
  );
  return followersAmong(formulas, changed).map(({ sheet, row, col }) => ({ sheet, row, col }));
}
