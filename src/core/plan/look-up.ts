import type { CellRef } from "../address";
import { rememberOf } from "../remember";
import type { PlannedCell, SheetPlan, WorkbookPlan } from "./workbook-plan";

/** Finds what the plan puts into a cell. */
export type LookUp = (cell: CellRef) => PlannedCell["value"];

/** Goes through the cells of a sheet when it is first asked about that one: a plan has many sheets, and charts point to few. */
export function createLookUp({ sheets }: Pick<WorkbookPlan, "sheets">): LookUp {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet: name, row, col }) => {
    const sheet = byName.get(name);
    return sheet === undefined ? null : (valuesOf(sheet).get(toKey(row, col)) ?? null);
  };
}

/** By `toKey`. */
const valuesOf = rememberOf(
  ({ cells }: SheetPlan): ReadonlyMap<number, PlannedCell["value"]> =>
    new Map(cells.map(({ row, col, value }) => [toKey(row, col), value])),
);

/** Excel has 16,384 columns; so every cell of a sheet has a number of its own. */
const toKey = (row: number, col: number): number => row * 16_384 + col;
