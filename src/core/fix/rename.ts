import type { CellRef } from "../address";
import { findPlace } from "../places";
import type { Cell } from "../sheet";
import type { Replacement } from "./replacement";

/** Another name for a place; footnote marks and capitals stay. */
export function rename(cell: Cell | null, ref: CellRef, label: string, name: string): Replacement | null {
  if (cell === null || typeof cell.value !== "string" || !cell.value.includes(label)) return null;
  const isCapitals = label === label.toUpperCase() && label !== label.toLowerCase();
  const to = cell.value.replace(label, () => (isCapitals ? name.toUpperCase() : name));
  return { cell: ref, from: cell.text, to, shown: to };
}

/** Which of two names of one place is the usual English one; `null` where neither or both are. */
export function usualOf(one: string, other: string): string | null {
  const isUsual = (label: string): boolean => findPlace(label)?.name === label;
  if (isUsual(one) === isUsual(other)) return null;
  return isUsual(one) ? one : other;
}
