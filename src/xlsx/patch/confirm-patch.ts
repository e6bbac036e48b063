import { toA1, type CellRef } from "../../core/address";
import { toCellText } from "../../core/plan/cell-text";
import type { Cell, SheetSnapshot } from "../../core/sheet";
import { HostError } from "../host-failure";

export interface Intended {
  readonly changes: readonly (CellRef & { readonly value: number | string })[];
  readonly results: readonly (CellRef & { readonly value: number | string | boolean })[];
  readonly emptied: readonly CellRef[];
}

/**
 * Compares a workbook with what it was before a patch: the named cells must hold what was asked for, everything else what it held.
 * Files are written by many programs in many ways, and nobody has seen them all.
 * @throws HostError `unsafe-change`
 */
export function confirmPatch(
  before: readonly SheetSnapshot[],
  after: readonly SheetSnapshot[],
  intended: Intended,
): void {
  if (before.length !== after.length) refuse("another number of sheets");
  before.forEach((sheet, index) => {
    const now = after[index];
    if (now === undefined || outlineOf(sheet) !== outlineOf(now)) return refuse(`${sheet.name} as a whole`);
    const values = valuesOn(sheet.name, intended);
    const [old, cells] = [cellsOf(sheet), cellsOf(now)];
    const formulas = new Set(now.cells.map(({ formula }) => formula));
    // The cells that an array fills have no formula of their own; emptied, they are read as nothing.
    const isGone = (was: Cell | undefined, value: Cell["value"]): boolean =>
      value === null && (was?.formula == null || formulas.has(was.formula));
    for (const address of new Set([...old.keys(), ...cells.keys(), ...values.keys()])) {
      const value = values.get(address);
      const [was, is] = [old.get(address), cells.get(address)];
      const isRight =
        value === undefined
          ? JSON.stringify(is) === JSON.stringify(was)
          : is === undefined
            ? isGone(was, value)
            : is.value === value && is.formula === (was?.formula ?? null) && !is.isError;
      if (!isRight) refuse(`${sheet.name}!${address}`);
    }
  });
}

/** What the named cells of a sheet are to hold, by address. */
function valuesOn(name: string, { changes, results, emptied }: Intended): ReadonlyMap<string, Cell["value"]> {
  const values = new Map<string, Cell["value"]>();
  const put = ({ sheet, row, col }: CellRef, value: Cell["value"]): void => {
    if (sheet === name) values.set(toA1(row, col), value);
  };
  for (const cell of changes) put(cell, typeof cell.value === "number" ? cell.value : toKept(cell.value));
  for (const cell of results) put(cell, cell.value);
  for (const cell of emptied) put(cell, null);
  return values;
}

/** Text as a cell can hold it; none is nothing. */
function toKept(text: string): string | null {
  const kept = toCellText(text);
  return kept === "" ? null : kept;
}

/** All that there is about a sheet other than its cells. */
function outlineOf(sheet: SheetSnapshot): string {
  return JSON.stringify({ ...sheet, cells: [] });
}

function cellsOf({ cells }: SheetSnapshot): ReadonlyMap<string, Cell> {
  return new Map(cells.map((cell) => [toA1(cell.row, cell.col), cell]));
}

function refuse(what: string): never {
  throw new HostError("unsafe-change", `${what} would be changed`);
}
