/** Names of countries that were probably meant. */

import { findPlace, isAmbiguousPlace } from "./places";
import { editDistance } from "./places-distance";
import { placeIndex, type KnownName } from "./places-index";
import { toPlaceKey } from "./places-label";
import { isRegionWord } from "./places-regions";
import { remember } from "./remember";

/** A country that a label nearly names. */
export interface PlaceSuggestion {
  readonly code: string;
  /** The usual English form. */
  readonly name: string;
  /** The near name in the language of the label, in capitals where the label is. */
  readonly suggestion: string;
}

interface Candidate {
  readonly name: KnownName;
  readonly letters: readonly string[];
  readonly mask: number;
}

const SHORTEST = 5;
const LONGEST = 40;
const MOST_ERRORS = 2;
/** From here on a name is long enough for as many errors. */
const LONG_NAME = 8;
/** In other languages than English, shorter names come too near to other words. */
const SHORTEST_FOREIGN = 7;
const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western|central)$/;

/** Words that stand in the stub of a request table and are one error away from the name of a country. */
const COMMON_WORDS: ReadonlySet<string> = new Set(["child", "children"]);

/** Misspellings seen often, but further from their name than a short word may be. */
const KNOWN_MISSPELLINGS: ReadonlyMap<string, string> = new Map([
  ["lybia", "LY"],
  ["lybya", "LY"],
]);

let candidates: ReadonlyMap<number, readonly Candidate[]> | null = null;

/**
 * The one country whose name is a typing error away: `Columbia → Colombia`, `Deutchland → Deutschland`.
 * One error, or two in English names of eight letters and more; `null` where a label is a known name, no country on purpose
 * (`California`, `EU`), equally near to two countries, or too short to tell.
 */
export const suggestPlace: (label: string) => PlaceSuggestion | null = remember(nearPlace);

function nearPlace(label: string): PlaceSuggestion | null {
  const key = toPlaceKey(label);
  if (key.length < SHORTEST || key.length > LONGEST || /[0-9%]/.test(key)) return null;
  const isKnown = findPlace(label) !== null || isAmbiguousPlace(label) !== null || isRegionWord(label);
  if (isKnown || COMMON_WORDS.has(key)) return null;

  const { usualNames } = placeIndex();
  const seen = KNOWN_MISSPELLINGS.get(key);
  const nearest = seen === undefined ? nearestName(key) : { code: seen, text: usualNames.get(seen) ?? seen };
  if (nearest === null) return null;
  const isCapitals = label === label.toUpperCase() && label !== label.toLowerCase();
  return {
    code: nearest.code,
    name: usualNames.get(nearest.code) ?? nearest.code,
    suggestion: isCapitals ? nearest.text.toUpperCase() : nearest.text,
  };
}

/** The nearest name within tolerance; `null` where there is none, or where names of two countries are equally near. */
function nearestName(key: string): KnownName | null {
  const letters = Array.from(key);
  const mask = maskOf(letters);
  candidates ??= makeCandidates();
  const near: { readonly name: KnownName; readonly distance: number }[] = [];
  for (let length = letters.length - MOST_ERRORS; length <= letters.length + MOST_ERRORS; length += 1) {
    for (const candidate of candidates.get(length) ?? []) {
      // every error changes the set of letters by two at most, which is quicker to see
      const errors = Math.ceil(bitCount(mask ^ candidate.mask) / 2);
      if (errors > MOST_ERRORS) continue;
      const most = tolerance(candidate.name, key);
      if (most === 0 || errors > most) continue;
      const distance = editDistance(letters, candidate.letters, most);
      if (distance <= most) near.push({ name: candidate.name, distance });
    }
  }
  const least = Math.min(...near.map(({ distance }) => distance));
  const [best, ...others] = near.filter(({ distance }) => distance === least).map(({ name }) => name);
  if (best === undefined || others.some(({ code }) => code !== best.code)) return null;
  // of one country's names that are near enough, the English one is the likeliest to be meant
  const english = near
    .map(({ name }) => name)
    .filter(({ code, language }) => code === best.code && language === "en");
  return english.find(({ isUsual }) => isUsual) ?? english[0] ?? best;
}

/** How many errors a label may be away from a name; 0 where it cannot be meant. */
function tolerance(name: KnownName, key: string): number {
  const { length } = name.key;
  if (name.language !== "en") return length >= SHORTEST_FOREIGN && name.key[0] === key[0] ? 1 : 0;
  // North and South are two countries, not a typing error
  const words = name.key.split(" ");
  if (key.split(" ").some((word) => COMPASS.test(word) && !words.includes(word))) return 0;
  if (length >= LONG_NAME && key.length >= LONG_NAME) return MOST_ERRORS;
  return name.key[0] === key[0] ? 1 : 0;
}

function makeCandidates(): ReadonlyMap<number, readonly Candidate[]> {
  const byLength = new Map<number, Candidate[]>();
  for (const name of placeIndex().byKey.values()) {
    const letters = Array.from(name.key);
    if (letters.length < SHORTEST) continue;
    const sameLength = byLength.get(letters.length) ?? [];
    byLength.set(letters.length, sameLength);
    sameLength.push({ name, letters, mask: maskOf(letters) });
  }
  return byLength;
}

/** A bit for every letter; letters may share one, which only lets more names through to the real comparison. */
function maskOf(letters: readonly string[]): number {
  let mask = 0;
  for (const letter of letters) mask |= 1 << ((letter.codePointAt(0) ?? 0) % 32);
  return mask;
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
