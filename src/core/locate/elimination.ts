import { eliminate, factorOf, type Row } from "./row";
import type { System } from "./system";

/**
 * The cells chosen to change, eliminated from the equations. What is left of an equation without them must hold as
 * stated (an implied edit: Fellegi and Holt, 1976); the rows that were used up give the new values.
 */
export interface Elimination {
  /** Rows that differ from those of the system, by their number. */
  readonly changed: ReadonlyMap<number, Row>;
  /** By row: the cell that it determines. */
  readonly pivots: ReadonlyMap<number, number>;
  /** By cell: the row that determines it. */
  readonly rowOf: ReadonlyMap<number, number>;
  /** Chosen cells that no row determines. */
  readonly parameters: ReadonlySet<number>;
}

export const NOTHING_CHOSEN: Elimination = {
  changed: new Map(),
  pivots: new Map(),
  rowOf: new Map(),
  parameters: new Set(),
};

/** Chooses one more count; `null` where a number would leave the safe integers. */
export function choose(system: System, before: Elimination, cell: number): Elimination | null {
  return chooseAll(system, before, [cell]);
}

export function chooseAll(system: System, before: Elimination, cells: readonly number[]): Elimination | null {
  const changed = new Map(before.changed);
  const pivots = new Map(before.pivots);
  const rowOf = new Map(before.rowOf);
  const parameters = new Set(before.parameters);
  for (const cell of cells) {
    const rows = rowsWith(system, changed, cell);
    let best: { readonly at: number; readonly row: Row } | null = null;
    for (const { at, row } of rows) {
      if (!pivots.has(at) && (best === null || row.cells.length < best.row.cells.length)) best = { at, row };
    }
    if (best === null) {
      parameters.add(cell);
      continue;
    }
    for (const { at, row } of rows) {
      const reduced = at === best.at ? row : eliminate(row, cell, best.row);
      if (reduced === null) return null;
      changed.set(at, reduced);
    }
    pivots.set(best.at, cell);
    rowOf.set(cell, best.at);
  }
  return { changed, pivots, rowOf, parameters };
}

function rowsWith(
  { rowAt, rowsOf }: System,
  changed: ReadonlyMap<number, Row>,
  cell: number,
): readonly { readonly at: number; readonly row: Row }[] {
  const found: { readonly at: number; readonly row: Row }[] = [];
  for (const at of rowsOf(cell)) if (!changed.has(at)) found.push({ at, row: rowAt(at) });
  for (const [at, row] of changed) if (factorOf(row, cell) !== 0) found.push({ at, row });
  return found;
}

/** The change of a chosen cell; `NaN` while it depends on a parameter. */
export function changeOf({ changed, rowOf, parameters }: Elimination, cell: number): number {
  const row = changed.get(rowOf.get(cell) ?? -1);
  if (row === undefined || (parameters.size > 0 && row.cells.some((other) => parameters.has(other))))
    return NaN;
  return row.rest / factorOf(row, cell);
}
