import { ALL_OUTCOMES, TOTAL_TYPE } from "../report";
import { normaliseWords } from "./normalise";
import type { ReadRow } from "./rows";
import { columnsThatHold } from "./sums";

/** A label that says no more than subtotal. */
const BARE_SUBTOTAL = /^(sub-?\s?totals?|zwischensumme|sous-total|subtotal|подытог|小計|小计)[:.\s]*$/;

/** A subtotal is looked for over so many rows above it, and no more. */
const LONGEST_RUN = 400;

interface Details {
  readonly rows: readonly ReadRow[];
  readonly all: readonly number[];
  readonly byPlace: ReadonlyMap<string, readonly number[]>;
  /** Subtotals stand under their rows, and not over them. */
  readonly follow: boolean;
}

/**
 * Gives the rows of a subtotal: those of its own place in long form, else the block next to it. A subtotal that names
 * something (`Total EU`) may be made of rows that do not stand together; where no block gives it, it gets none.
 */
export function findSubtotals(rows: readonly ReadRow[]): (at: number) => readonly number[] {
  const first = rows.findIndex((row) => row.role === "subtotal");
  if (first === -1) return () => [];
  const all = rows.flatMap((row, index) => (row.role === "detail" ? [index] : []));
  const byPlace = new Map<string, number[]>();
  for (const index of all) {
    const place = rows[index]?.place ?? "";
    const ofPlace = byPlace.get(place);
    if (ofPlace === undefined) byPlace.set(place, [index]);
    else ofPlace.push(index);
  }
  const details: Details = { rows, all, byPlace, follow: all[0] !== undefined && all[0] < first };
  return (at) => partsOfSubtotal(details, at);
}

function partsOfSubtotal(details: Details, at: number): readonly number[] {
  const { rows } = details;
  const subtotal = rows[at];
  if (subtotal === undefined) return [];
  const isLike = (index: number): boolean => {
    const row = rows[index];
    return row !== undefined && alike(subtotal, row);
  };
  const ofPlace = (details.byPlace.get(subtotal.place) ?? []).filter(isLike);
  if (ofPlace.length > 0) {
    if (columnsThatHold(rows, subtotal, ofPlace) > 0) return ofPlace;
    const all = details.all.filter(isLike);
    return columnsThatHold(rows, subtotal, all) > 0 ? all : ofPlace;
  }
  const block = blockOf(details, at);
  const isBare = BARE_SUBTOTAL.test(normaliseWords(subtotal.label));
  return isBare || columnsThatHold(rows, subtotal, block) > 0 ? block : runAbove(rows, subtotal, block);
}

function alike(subtotal: ReadRow, row: ReadRow): boolean {
  const outcome =
    subtotal.outcome === null || subtotal.outcome === ALL_OUTCOMES || subtotal.outcome === row.outcome;
  const type = subtotal.type === null || subtotal.type === TOTAL_TYPE || subtotal.type === row.type;
  return outcome && type && (subtotal.period === null || subtotal.period.label === row.period?.label);
}

/** The details up to the next total of any kind. */
function blockOf({ rows, follow }: Details, at: number): readonly number[] {
  const step = follow ? -1 : 1;
  const parts: number[] = [];
  for (let index = at + step; index >= 0 && index < rows.length; index += step) {
    const role = rows[index]?.role;
    if (role === "subtotal" || role === "total") break;
    if (role === "detail" || role === "unlabelled") parts.push(index);
  }
  return parts.sort((a, b) => a - b);
}

/** A shorter run of details right above that the subtotal is the sum of; none where there is no such run. */
function runAbove(rows: readonly ReadRow[], subtotal: ReadRow, block: readonly number[]): readonly number[] {
  const shortest = Math.max(0, block.length - LONGEST_RUN);
  for (let start = block.length - 1; start >= shortest; start -= 1) {
    const run = block.slice(start);
    if (columnsThatHold(rows, subtotal, run) > 0) return run;
  }
  return [];
}
