/** All known names of countries in fifteen languages, as maps that are made when they are first asked for. */

import codes from "i18n-iso-countries/codes.json";
import ar from "i18n-iso-countries/langs/ar.json";
import de from "i18n-iso-countries/langs/de.json";
import en from "i18n-iso-countries/langs/en.json";
import es from "i18n-iso-countries/langs/es.json";
import fr from "i18n-iso-countries/langs/fr.json";
import it from "i18n-iso-countries/langs/it.json";
import ja from "i18n-iso-countries/langs/ja.json";
import ko from "i18n-iso-countries/langs/ko.json";
import nl from "i18n-iso-countries/langs/nl.json";
import pl from "i18n-iso-countries/langs/pl.json";
import pt from "i18n-iso-countries/langs/pt.json";
import ru from "i18n-iso-countries/langs/ru.json";
import tr from "i18n-iso-countries/langs/tr.json";
import uk from "i18n-iso-countries/langs/uk.json";
import zh from "i18n-iso-countries/langs/zh.json";

import { toPlaceKey } from "./places-label";
import { AMBIGUOUS_NAMES, OTHER_NAMES, USUAL_NAMES } from "./places-names";

/** One name of one country. */
export interface KnownName {
  readonly key: string;
  readonly code: string;
  /** As people write it. */
  readonly text: string;
  /** The one of the CLDR or the one we print, rather than another name in use. */
  readonly isUsual: boolean;
  readonly language: string;
}

interface PlaceIndex {
  readonly byKey: ReadonlyMap<string, KnownName>;
  readonly ambiguous: ReadonlyMap<string, readonly string[]>;
  /** Two or three capital letters → the two of ISO 3166-1. */
  readonly byCode: ReadonlyMap<string, string>;
  readonly usualNames: ReadonlyMap<string, string>;
}

const LISTS = [de, fr, es, pt, ru, ja, zh, it, nl, pl, uk, tr, ar, ko];

let index: PlaceIndex | null = null;

/** Made once, on the first call: about 5,000 names. */
export function placeIndex(): PlaceIndex {
  index ??= makeIndex();
  return index;
}

function makeIndex(): PlaceIndex {
  const usualNames = new Map<string, string>();
  for (const [code, names] of listed(en.countries))
    usualNames.set(code, USUAL_NAMES[code] ?? names[0] ?? code);
  for (const [code, name] of Object.entries(USUAL_NAMES)) usualNames.set(code, name);

  const ambiguous = new Map<string, readonly string[]>();
  for (const { names, codes: possible } of AMBIGUOUS_NAMES) {
    const meant = possible.map((code) => usualNames.get(code) ?? code);
    for (const name of names.split("|")) ambiguous.set(toPlaceKey(name), meant);
  }

  const byKey = new Map<string, KnownName>();
  // A name belongs to the country that has claimed it first: our own tables, then English, then the others.
  const add = (code: string, text: string, isUsual: boolean, language: string): void => {
    const key = toPlaceKey(text);
    if (key !== "" && !byKey.has(key) && !ambiguous.has(key))
      byKey.set(key, { key, code, text, isUsual, language });
  };
  for (const [code, name] of usualNames) add(code, name, true, "en");
  for (const [code, names] of Object.entries(OTHER_NAMES)) {
    for (const name of names.split("|")) add(code, name, false, "en");
  }
  for (const [code, names] of listed(en.countries)) for (const name of names) add(code, name, false, "en");
  for (const language of ["en", ...LISTS.map((list) => list.locale)]) {
    // Without this a platform that lacks a language answers in its own.
    if (Intl.DisplayNames.supportedLocalesOf([language]).length === 0) continue;
    const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of usualNames.keys()) {
      const name = code.length === 2 ? display.of(code) : undefined;
      if (name !== undefined) add(code, name, true, language);
    }
  }
  for (const { locale, countries } of LISTS) {
    for (const [code, names] of listed(countries)) for (const name of names) add(code, name, false, locale);
  }

  const byCode = new Map<string, string>();
  for (const [two, three] of codes) {
    if (two === undefined || three === undefined) continue;
    byCode.set(two, two).set(three, two);
  }
  return { byKey, ambiguous, byCode, usualNames };
}

function listed(
  countries: Readonly<Record<string, string | readonly string[]>>,
): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(countries).map(([code, names]) => [
    code,
    typeof names === "string" ? [names] : names,
  ]);
}
