import { toCellKey, type CellRef } from "../address";
import type { WorkbookPlan } from "./workbook-plan";

/** Finds what the plan puts into a cell. */
export type LookUp = (cell: CellRef) => string | number | null;

export function createLookUp({ sheets }: WorkbookPlan): LookUp {
  const values = new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, col, value }) => [toCellKey({ sheet: name, row, col }), value]),
    ),
  );
  return (cell) => values.get(toCellKey(cell)) ?? null;
}
