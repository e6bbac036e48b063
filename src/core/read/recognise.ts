import { APPROVED, REJECTED } from "../report";
import { findPlace } from "../places";
import type { ReadColumn } from "./columns";
import { normaliseWords } from "./normalise";
import {
  FOREIGN_WORDS,
  LEGAL_WORDS,
  OFFICIAL_WORDS,
  PLACE_WORDS,
  REQUEST_ITSELF,
  REQUEST_WORDS,
} from "./vocabulary";

/**
 * Whether a table counts requests of authorities. Figures with totals are everywhere in workbooks; so the words
 * must say it, or places together with what became of the requests. When in doubt it is not one: no finding at all
 * is better than findings on somebody's budget.
 */
export function isRequestTable(table: {
  readonly columns: readonly ReadColumn[];
  readonly listsPlaces: boolean;
  /** Title, headings, sheet name and row labels. */
  readonly texts: readonly string[];
}): boolean {
  const words = normaliseWords(table.texts.join(" \n "));
  const outcomes = new Set(table.columns.map(({ outcome }) => outcome));
  const hasOutcomes = outcomes.has(APPROVED) || outcomes.has(REJECTED);
  const isRequest = REQUEST_WORDS.test(words);
  if (LEGAL_WORDS.test(words)) return isRequest || table.listsPlaces || hasOutcomes;
  if (FOREIGN_WORDS.test(words)) return false;
  return OFFICIAL_WORDS.test(words) ? isRequest : REQUEST_ITSELF.test(words) && table.listsPlaces;
}

/** Places run across: the column headings are places and the row labels are not. */
export function isTurned(columns: readonly ReadColumn[], labels: readonly string[]): boolean {
  const headings = columns.filter(({ measure }) => measure !== "label").map(({ heading }) => heading);
  const places = headings.filter((heading) => findPlace(heading) !== null).length;
  const down = labels.filter((label) => findPlace(label) !== null).length;
  return places >= 2 && places * 2 >= headings.length && down * 2 < labels.length;
}

/** Whether the rows are places: by the stub head, or by known names. */
export function areRowsPlaces(columns: readonly ReadColumn[], labels: readonly string[]): boolean {
  const place = columns.find(({ role }) => role === "place");
  if (place === undefined) return false;
  const known = labels.filter((label) => findPlace(label) !== null).length;
  return PLACE_WORDS.test(normaliseWords(place.heading)) || known * 2 >= labels.length;
}
