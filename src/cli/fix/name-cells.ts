import { nameCell, type CellRef } from "../../core";

/** Cells that are named one by one. */
const MOST_NAMED = 3;

/** `Overview!B4, 'H1 2024'!C4, …` */
export function nameCells(cells: readonly CellRef[]): string {
  const named = cells.slice(0, MOST_NAMED).map(nameCell);
  return [...named, ...(cells.length > MOST_NAMED ? ["…"] : [])].join(", ");
}
