import { toRangeA1, type CellRef, type Range } from "../../core/address";
import { toSheetRanges } from "../../core/findings/cell-ranges";
import type { Place } from "./checked";

/** More pieces than these are counted, not named: nobody clicks through them. */
const MOST_PLACES = 6;

/**
 * The cells of a finding as things to click: the one that the sentence is about, then the others in as few
 * pieces as they form. Pieces on other sheets carry the name of theirs.
 *
 *     B4 · B5:B13 · H2 2024!B4
 */
export function toPlaces(cells: readonly CellRef[]): {
  readonly places: readonly Place[];
  readonly more: number;
} {
  const [first, ...others] = cells;
  if (first === undefined) return { places: [], more: 0 };
  const rest = toSheetRanges(others).flatMap(({ sheet, ranges }) =>
    ranges.map((range) => toPlace(sheet, range, first.sheet)),
  );
  const shown = rest.slice(0, rest.length > MOST_PLACES ? MOST_PLACES - 1 : MOST_PLACES);
  return {
    places: [toPlace(first.sheet, toRange(first), first.sheet), ...shown],
    more: rest.length - shown.length,
  };
}

/** @param home the sheet that is understood, so that its name can be left out */
export function toPlace(sheet: string, range: Range, home = sheet): Place {
  const name = toRangeA1(range);
  return { name: sheet === home ? name : `${sheet}!${name}`, sheet, range };
}

const toRange = ({ row, col }: CellRef): Range => ({ top: row, bottom: row, left: col, right: col });
