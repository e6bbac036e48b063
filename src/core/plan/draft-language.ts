import type { Audit } from "../audit";
import { languageOf } from "../checks/label-language";
import { findPlace, normaliseLabel, placeName } from "../places";
import { LANGUAGES, type Language } from "../words/languages";
import { groupedTables } from "./choose-period";
import type { Family } from "./choose-tables";

/** What a draft is written in: places and headings each for themselves, since either may be left from another edition. */
export interface DraftLanguages {
  readonly places: Language;
  readonly headings: Language;
}

/** So many more places must have a name of another language before a list is taken not to be English: one may be a slip. */
const MARGIN = 2;

/**
 * The languages of a draft, out of those that reports are written in. Places decide by their names: the language that knows most of
 * them; `Chile` and `India` are English and Spanish, `Brasil` and `Rusia` settle it. Headings decide by their word for requests
 * and for a country, else they are in the language of the places. English wherever nothing decides.
 */
export function languagesOf(family: Pick<Family, "tables">): DraftLanguages {
  const labels = new Set(
    family.tables.flatMap(({ table }) =>
      table.rows.filter(({ role }) => role === "detail").map(({ label }) => label),
    ),
  );
  const places = languageOfPlaces([...labels]);
  const headings = family.tables.flatMap(({ table }) => [
    table.title,
    ...table.columns.map(({ heading }) => heading),
  ]);
  return { places, headings: languageOfHeadings(headings) ?? places };
}

/** What a draft is written in, by its headings: the language in which its report needs no translation. */
export function languageOfDraft({ report }: Audit): Language {
  return languagesOf({ tables: groupedTables(report) }).headings;
}

function languageOfPlaces(labels: readonly string[]): Language {
  const known = (language: Language): number => labels.filter((label) => isNamedIn(label, language)).length;
  const english = known("en");
  const [best] = LANGUAGES.map((language) => ({ language, names: known(language) })).sort(
    (a, b) => b.names - a.names,
  );
  return best !== undefined && best.names >= english + MARGIN ? best.language : "en";
}

function isNamedIn(label: string, language: Language): boolean {
  const place = findPlace(label);
  if (place === null) return false;
  const usual = placeName(place.code, language);
  return (
    (usual !== null && normaliseLabel(usual) === normaliseLabel(label)) || languageOf(label) === language
  );
}

/** Requests and countries, as tables head them. A word that two languages share stands with both. */
const HEADING_WORDS: Readonly<Record<Language, RegExp>> = {
  en: /\brequests?\b|\bcountry\b/i,
  de: /anfragen?\b|ersuchen\b|\bl[aä]nder\b|^land$/i,
  fr: /\bdemandes?\b|\brequ[eê]tes?\b|^pays$/i,
  es: /\bsolicitud(es)?\b|\brequerimientos?\b|^país$/i,
  pt: /\bsolicitaç(ão|ões)\b|\bpedidos?\b|^país$/i,
  ru: /запрос|^страна$/i,
  ja: /要請|[\u3040-\u30ff]/,
  zh: /请求|請求|国家|用户|用戶/,
};

function languageOfHeadings(headings: readonly string[]): Language | null {
  const counts = LANGUAGES.map((language) => ({
    language,
    named: headings.filter((heading) => HEADING_WORDS[language].test(heading)).length,
  }));
  const [best] = counts.sort((a, b) => b.named - a.named);
  return best === undefined || best.named === 0 ? null : best.language;
}
