/** Countries and territories by any of their names, in the languages of `places-index.ts`. */

import { placeIndex, type KnownName } from "./places-index";
import { toPlaceKey } from "./places-label";
import { CLEAR_NAMES, FORMAL_PREFIX } from "./places-names";
import { remember } from "./remember";

export { normaliseLabel } from "./places-label";
export { isRegionWord } from "./places-regions";
export { suggestPlace, type PlaceSuggestion } from "./places-suggest";

/** No name of a country is longer; what is longer is prose. */
const LONGEST_NAME = 120;

/** A country or territory that a label names. */
export interface Place {
  /** ISO 3166-1 alpha-2, `XK` for Kosovo; ISO 3166-2 for the parts of the United Kingdom: `GB-ENG`. */
  readonly code: string;
  /** The usual English form. */
  readonly name: string;
  /** `usual`: as the CLDR or we write it, in some language; `alias`: another known name; `code`: its ISO code. */
  readonly match: "usual" | "alias" | "code";
}

/**
 * `Russian Federation → RU`, `Brasil → BR`, `BRA → BR`, `Brazil (BR) → BR`.
 * `null` for labels that name no country, and for those that leave open which one (`Korea`: see `isAmbiguousPlace`).
 * Codes count in capitals only.
 */
export const findPlace: (label: string) => Place | null = remember(placeOf);

function placeOf(label: string): Place | null {
  if (label.length > LONGEST_NAME) return null;
  const { byCode } = placeIndex();
  const known = findName(label);
  if (known !== null) {
    return { code: known.code, name: nameOf(known.code), match: known.isUsual ? "usual" : "alias" };
  }
  const code = byCode.get(label.trim());
  if (code !== undefined) return { code, name: nameOf(code), match: "code" };
  return placeTwice(label.trim());
}

/** `Brazil (BR)`: the same country, said twice. */
function placeTwice(label: string): Place | null {
  const open = label.lastIndexOf("(");
  if (open <= 0 || !label.endsWith(")") || label.indexOf("(") < open) return null;
  const [place, other] = [findPlace(label.slice(0, open)), findPlace(label.slice(open + 1, -1))];
  return place !== null && place.code === other?.code ? { ...place, match: "alias" } : null;
}

/** The countries that a label may mean, in English, where it leaves open which: `Korea → North Korea, South Korea`; else `null`. */
export function isAmbiguousPlace(label: string): readonly string[] | null {
  return placeIndex().ambiguous.get(toPlaceKey(label)) ?? null;
}

/** The usual form in a language (`de`, `pt-BR`), `null` where code or language is unknown. English is the same on every machine. */
export function placeName(code: string, language: string): string | null {
  const usual = placeIndex().usualNames.get(code);
  if (usual === undefined || !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language)) return null;
  if (language === "en" || language.startsWith("en-")) return usual;
  if (code.length !== 2) return null;
  return CLEAR_NAMES[language.split("-")[0] ?? ""]?.[code] ?? namesIn(language)?.of(code) ?? null;
}

/** The platform's names, made once a language; `null` for one that it does not have. */
const namesIn = remember((language: string): Intl.DisplayNames | null =>
  Intl.DisplayNames.supportedLocalesOf([language]).length === 0
    ? null
    : new Intl.DisplayNames([language], { type: "region", fallback: "none" }),
);

function nameOf(code: string): string {
  return placeIndex().usualNames.get(code) ?? code;
}

function findName(label: string): KnownName | null {
  const { byKey } = placeIndex();
  const key = toPlaceKey(label);
  const known = byKey.get(key);
  if (known !== undefined) return known;
  const full = turned(key).find((form) => byKey.has(form)) ?? key;
  const short = byKey.get(full) ?? byKey.get(full.replace(FORMAL_PREFIX, ""));
  return short === undefined ? null : { ...short, isUsual: false };
}

/** `iran islamic republic of → islamic republic of iran`, for every place where the name may end. */
function turned(key: string): readonly string[] {
  if (!key.endsWith(" of")) return [];
  const words = key.split(" ");
  return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(" "));
}
