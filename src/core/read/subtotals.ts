import { ALL_OUTCOMES, TOTAL_TYPE } from "../report";
import { normaliseWords } from "./normalise";
import type { ReadRow } from "./rows";
import { columnsThatHold } from "./sums";

/** A label that says no more than subtotal. */
const BARE_SUBTOTAL = /^(sub-?\s?totals?|zwischensumme|sous-total|subtotal|подытог|小計|小计)[:.\s]*$/;

/**
 * The rows of a subtotal: those of its own place in long form, else the block next to it. A subtotal that names
 * something (`Total EU`) may be made of rows that do not stand together; where no block gives it, it gets none.
 */
export function partsOfSubtotal(rows: readonly ReadRow[], at: number): readonly number[] {
  const subtotal = rows[at];
  if (subtotal === undefined) return [];
  const ofPlace = indices(
    rows,
    (row) => row.role === "detail" && row.place === subtotal.place && alike(subtotal, row),
  );
  const block = blockOf(rows, at);
  if (ofPlace.length > 0) {
    const all = indices(rows, (row) => row.role === "detail" && alike(subtotal, row));
    return columnsThatHold(rows, subtotal, all) > columnsThatHold(rows, subtotal, ofPlace) ? all : ofPlace;
  }
  if (BARE_SUBTOTAL.test(normaliseWords(subtotal.label)) || columnsThatHold(rows, subtotal, block) > 0)
    return block;
  return runAbove(rows, at) ?? [];
}

function alike(subtotal: ReadRow, row: ReadRow): boolean {
  const outcome =
    subtotal.outcome === null || subtotal.outcome === ALL_OUTCOMES || subtotal.outcome === row.outcome;
  const type = subtotal.type === null || subtotal.type === TOTAL_TYPE || subtotal.type === row.type;
  return outcome && type && (subtotal.period === null || subtotal.period.label === row.period?.label);
}

/** The details up to the next total of any kind: above where subtotals follow their rows, else below. */
function blockOf(rows: readonly ReadRow[], at: number): readonly number[] {
  const step = subtotalsFollow(rows) ? -1 : 1;
  const parts: number[] = [];
  for (let index = at + step; index >= 0 && index < rows.length; index += step) {
    const role = rows[index]?.role;
    if (role === "subtotal" || role === "total") break;
    if (role === "detail" || role === "unlabelled") parts.push(index);
  }
  return parts.sort((a, b) => a - b);
}

/** A shorter run of details right above that the subtotal is the sum of. */
function runAbove(rows: readonly ReadRow[], at: number): readonly number[] | null {
  const subtotal = rows[at];
  const block = blockOf(rows, at);
  for (let start = block.length - 1; subtotal !== undefined && start >= 0; start -= 1) {
    const run = block.slice(start);
    if (columnsThatHold(rows, subtotal, run) > 0) return run;
  }
  return null;
}

function subtotalsFollow(rows: readonly ReadRow[]): boolean {
  const subtotal = rows.findIndex((row) => row.role === "subtotal");
  const detail = rows.findIndex((row) => row.role === "detail");
  return detail !== -1 && detail < subtotal;
}

function indices(rows: readonly ReadRow[], test: (row: ReadRow) => boolean): readonly number[] {
  return rows.flatMap((row, index) => (test(row) ? [index] : []));
}
