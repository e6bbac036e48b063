import { holds, type CellRef } from "../../core/address";
import { followersAmong } from "../../core/recalculate/followers";
import type { Precedents } from "../../core/recalculate/precedents";
import type { SheetSnapshot } from "../../core/sheet";
import type { NamedCells } from "./named-cells";
import { readPrecedents } from "./precedents";

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
  const formulas = listFormulas(sheets, book);
  return followersAmong(formulas, changed).map(({ sheet, row, col, text }) => ({ sheet, row, col, text }));
}

/** A formula cell with the cells that it is worked out from. */
export interface Formula extends Follower, Precedents {}

/** The formula cells of some sheets: to be listed once, where it is asked many times which of them follow. */
export function listFormulas(sheets: readonly SheetSnapshot[], book: NamedCells): readonly Formula[] {
  return sheets.flatMap((sheet) => listOf(sheet, book));
}

function listOf({ name: sheet, cells }: SheetSnapshot, book: NamedCells): Formula[] {
  const dataTables = book.dataTables.filter((table) => table.sheet === sheet);
  return cells.flatMap(({ row, col, text, formula }) => {
    const cell = { sheet, row, col, text };
    if (dataTables.some(({ range }) => holds(range, cell))) return [{ ...cell, areas: [], isOpen: true }];
    return formula === null ? [] : [{ ...cell, ...readPrecedents(formula, cell, book) }];
  });
}
