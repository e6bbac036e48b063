import { nameSheet, toRangeA1, type CellRef, type Range } from "../../core/address";
import { toSheetRanges } from "../../core/findings/cell-ranges";
import type { FactsKind } from "../../core/findings/facts";
import type { Finding } from "../../core/findings/finding";
import type { Place } from "./checked";

/** More pieces than these are counted, not named: nobody clicks through them. As many as a sentence names. */
const MOST_PLACES = 6;

/** Findings whose sentence names all cells in one list; the others name one cell, and list those that it goes with. */
const IN_ONE_LIST: ReadonlySet<FactsKind> = new Set([
  "share-rest",
  "closure",
  "duplicate-label",
  "place-suggestion",
  "place-ambiguous",
  "place-foreign",
  "number-as-text",
  "share-as-text",
  "text-in-sum",
  "typed-total",
  "zero-base",
]);

/**
 * The cells of a finding as things to click, cut where its sentence cuts them: the cell that the sentence is about, then the
 * others in as few pieces as they form. Pieces on other sheets carry the name of theirs.
 *
 *     B4 · B5:B13 · H2 2024!B4
 */
export function toPlaces({ cells, facts }: Pick<Finding, "cells" | "facts">): {
  readonly places: readonly Place[];
  /** How many pieces there are beyond those, as the sentence says it. */
  readonly more: number;
} {
  const [first, ...others] = cells;
  if (first === undefined) return { places: [], more: 0 };
  const toPieces = (some: readonly CellRef[]): readonly Place[] =>
    toSheetRanges(some).flatMap(({ sheet, ranges }) =>
      ranges.map((range) => toPlace(sheet, range, first.sheet)),
    );
  const listed = toPieces(IN_ONE_LIST.has(facts.kind) ? cells : others);
  const shown = listed.slice(0, listed.length > MOST_PLACES ? MOST_PLACES - 1 : MOST_PLACES);
  return {
    places: IN_ONE_LIST.has(facts.kind) ? shown : [...toPieces([first]), ...shown],
    more: listed.length - shown.length,
  };
}

/** @param home the sheet that is understood, so that its name can be left out */
export function toPlace(sheet: string, range: Range, home = sheet): Place {
  const name = toRangeA1(range);
  return { name: sheet === home ? name : `${nameSheet(sheet)}!${name}`, sheet, range };
}
