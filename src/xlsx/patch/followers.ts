import type { CellRef, Range } from "../../core/address";
import type { SheetSnapshot } from "../../core/sheet";
import type { NamedCells } from "./named-cells";
import { readPrecedents, type Precedents } from "./precedents";
import type { Area } from "./reference";

/** A formula cell that may show something else when others change. */
export interface Follower extends CellRef {
  /** What it shows now. */
  readonly text: string;
}

/**
 * The formula cells that are worked out from some cells, directly or through other formulas, in the order of the sheets. Formulas
 * of which their text does not tell what they read (`INDIRECT`) are among them. Rather one too many than one too few: what is not
 * named here shows the same as before.
 */
export function listFollowers(
  sheets: readonly SheetSnapshot[],
  book: NamedCells,
  changed: readonly CellRef[],
): readonly Follower[] {
  if (changed.length === 0) return [];
  const formulas = sheets.flatMap((sheet) => listFormulas(sheet, book));
  const reached = createReached();
  changed.forEach(reached.add);
  const followers = new Set<Formula>();
  let waiting = formulas;
  let count: number;
  do {
    count = waiting.length;
    // Most formulas come after those that they are worked out from, so that one round finds nearly all.
    waiting = waiting.filter((formula) => {
      const follows = formula.isOpen || formula.areas.some(reached.touches);
      if (follows) {
        followers.add(formula);
        reached.add(formula);
      }
      return !follows;
    });
  } while (waiting.length < count);
  return formulas
    .filter((formula) => followers.has(formula))
    .map(({ sheet, row, col, text }) => ({ sheet, row, col, text }));
}

interface Formula extends Follower, Precedents {}

function listFormulas({ name: sheet, cells }: SheetSnapshot, book: NamedCells): Formula[] {
  const dataTables = book.dataTables.filter((table) => table.sheet === sheet);
  return cells.flatMap(({ row, col, text, formula }) => {
    const cell = { sheet, row, col, text };
    if (dataTables.some(({ range }) => holds(range, cell))) return [{ ...cell, areas: [], isOpen: true }];
    return formula === null ? [] : [{ ...cell, ...readPrecedents(formula, cell, book) }];
  });
}

function holds({ top, bottom, left, right }: Range, { row, col }: CellRef): boolean {
  return top <= row && row <= bottom && left <= col && col <= right;
}

/** Cells by sheet and row, to be asked whether one of them lies in a range. */
function createReached() {
  const bySheet = new Map<string, Map<number, number[]>>();
  return {
    add: ({ sheet, row, col }: CellRef): void => {
      const rows = bySheet.get(sheet) ?? new Map<number, number[]>();
      bySheet.set(sheet, rows);
      const cols = rows.get(row);
      if (cols === undefined) rows.set(row, [col]);
      else cols.push(col);
    },
    touches: ({ sheet, top, bottom, left, right }: Area): boolean => {
      const rows = bySheet.get(sheet);
      if (rows === undefined) return false;
      const isIn = (cols: readonly number[] | undefined): boolean =>
        cols?.some((col) => left <= col && col <= right) === true;
      if (bottom - top > rows.size) {
        for (const [row, cols] of rows) if (top <= row && row <= bottom && isIn(cols)) return true;
        return false;
      }
      for (let row = top; row <= bottom; row += 1) if (isIn(rows.get(row))) return true;
      return false;
    },
  };
}
