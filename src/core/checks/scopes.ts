import { findPeriods } from "../period";
import { normaliseLabel } from "../places";
import type { Table } from "../report";

/**
 * Whether two tables speak of the same requests, as far as the words over them and the names of their sheets tell.
 *
 * | one                          | other                         |           |
 * | ---------------------------- | ----------------------------- | --------- |
 * | `Requests, H1 2024`          | `Requests for User Data`      | `same`    |
 * | sheet `Acme`                 | sheet `Overview`              | `near`    |
 * | sheet `Product A`            | sheet `All products`          | `unclear` |
 * | `Requests for user data`     | `Emergency requests`          | `other`   |
 */
export type Closeness = "same" | "near" | "unclear" | "other";

/** What sets the requests of a table apart from others. */
export interface Scope {
  /** Kinds of requests, things counted, other periods: tables that differ in one of them never state the same counts. */
  readonly kinds: string;
  /** `received`, `processed`; empty where no word or both tell. */
  readonly stage: string;
  /** From where the requests come: `international`. */
  readonly origins: string;
  /** What else the sheet's name says: the name of a product. */
  readonly sheetWords: string;
  readonly titleWords: string;
}

const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["emergency", /\b(emergenc(y|ies)|exigent|imminent|notfall\w*|urgenc\w+|urgent\w*|emergencias?)\b/g],
  ["preservation", /\b(preserv(e|ed|ation)|data retention)\b/g],
  ["national security", /\b(national security|fisa|nsls?)\b/g],
  ["removal", /\b(removals?|take ?downs?|blocking)\b/g],
  ["civil", /\b(civil|private (party|parties))\b/g],
  [
    "previous",
    /\b(previous|prior|preceding|last (report|period|year|half|quarter|semester|month|term)|comparison|vorjahr\w*|vorperiode|vorheriger?)\b/g,
  ],
  ["carried over", /\b(carr(y|ied) ?(over|forward)|carryover|ubertrag|vortrag)\b/g],
  ["excluding", /\b(excluding|excl|without|except|ohne)\b/g],
  ["accounts", ofData("accounts?|identifiers?|selectors?|konten|comptes|cuentas|contas")],
  ["users", ofData("users?|customers?|members?|subscribers?")],
  ["devices", ofData("devices?")],
];

/** `accounts` by themselves, not as in `account data` and `data of users`: that is a type of request. */
function ofData(nouns: string): RegExp {
  const data = "(data|information|records|content)";
  return new RegExp(
    `(?<!${data} (of|on|about|from|for|concerning) (\\w+ )?)\\b(${nouns})\\b(?! (\\w+ )?${data})`,
    "g",
  );
}
const ORIGINS = /\b(international|foreign|domestic|cross border|overseas|mlats?|inland\w*|ausland\w*)\b/g;
const RECEIVED = /\b(received|incoming|eingegangene?|recue?s|recibid[ao]s|recebid[ao]s)\b/;
const PROCESSED =
  /\b(processed|answered|handled|completed|closed|bearbeitete?|traitee?s|procesad[ao]s|processad[ao]s)\b/;

/** Words that name a table's layout, a type or an outcome, which the columns tell better, or nothing at all. */
const FILLER = new RegExp(
  `\\b(${[
    "over ?views?|summar(y|ies)|tables?|tabs?|sheets?|pages?|data|charts?|graphs?|figures?|details?|reports?|drafts?|final|copy|new|input|source|raw|helper|lists?|annex|appendix|part",
    "requests?|inquir(y|ies)|demands?|orders?|disclosures?|law|enforcement|governments?|legal|authorit(y|ies)|agenc(y|ies)|transparency|published|this|current",
    "users?|members?|customers?|accounts?|subscribers?|personal|non|nonpersonal|technical|information|info|expertise|content|records?",
    "outcomes?|results?|status|approved?|approvals?|rejected|rejections?|received|processed|pending|totals?|all|counts?|numbers?|shares?|percentages?|per cent|stats|statistics",
    "countr(y|ies)|places?|jurisdictions?|regions?|world ?wide|global|types?|kinds?|categor(y|ies)|period|year(ly)?|half|quarter(ly)?|semi ?annual",
    "a|an|the|of|for|and|or|by|per|from|to|in|on|at|with|no|vs|en|de|fr|es|pt|ru|it|eng|deu|ger",
    "ubersicht\\w*|anfragen?|behorden\\w*|ersuchen|auskunfts\\w*|nutzer\\w*|daten|technische?\\w*|blatt|tabelle|land|lander|nach|und|zu|der|die|das|fur|ergebniss?e?",
    "demandes?|donnees|utilisateurs?|apercu|resume|feuille|pays|solicitud(es)?|datos|usuarios?|hoja|resumen|dados|pedidos|planilha|du|des|les|la|le|et|par|y|por|los|las|do|dos|das",
  ].join("|")})\\b`,
  "g",
);

export function scopeOf(table: Table): Scope {
  const title = toWords(table.title);
  const sheet = toWords(table.sheet);
  // What a column of the table is about, the title names along with the others.
  const headings = toWords(
    table.columns
      .filter(({ measure }) => measure === "count" || measure === "share")
      .map(({ heading }) => heading)
      .join(" , "),
  );
  const kinds = KINDS.filter(
    ([, pattern]) => names(`${title} ${sheet}`, pattern) && !names(headings, pattern),
  ).map(([kind]) => kind);
  const outside = toWords(table.title.replace(/\([^)]*\)/g, " "));
  const [received, processed] = [RECEIVED.test(outside), PROCESSED.test(outside)];
  return {
    kinds: kinds.join(),
    stage: received === processed ? "" : received ? "received" : "processed",
    origins: [...new Set(title.match(ORIGINS) ?? [])].sort().join(),
    sheetWords: ownWords(sheet),
    titleWords: ownWords(title),
  };
}

/** Whether a title speaks of requests as received, and not of what became of them. */
export function saysReceivedOnly(title: string): boolean {
  const words = toWords(title);
  return RECEIVED.test(words) && !PROCESSED.test(words);
}

/** `withTitles`: other words in the titles matter too, as between tables that are alike in their columns. */
export function closenessOf(
  one: Scope,
  other: Scope,
  { withTitles }: { readonly withTitles: boolean },
): Closeness {
  if (one.kinds !== other.kinds) return "other";
  if (one.stage !== "" && other.stage !== "" && one.stage !== other.stage) return "other";
  if (one.origins !== other.origins) return "unclear";
  const pairs = [
    [one.sheetWords, other.sheetWords],
    ...(withTitles ? [[one.titleWords, other.titleWords]] : []),
  ].filter(([a, b]) => a !== b);
  if (pairs.some(([a, b]) => a !== "" && b !== "")) return "unclear";
  return pairs.length === 0 ? "same" : "near";
}

function toWords(text: string): string {
  return normaliseLabel(
    findPeriods(text).reduce((rest, { text: period }) => rest.replace(period, " "), text),
  );
}

function names(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

function ownWords(text: string): string {
  const without = KINDS.reduce(
    (rest, [, pattern]) => rest.replace(pattern, " "),
    text.replace(/[\d%+]+/g, " "),
  );
  // The filler of other scripts is not known, so their words say nothing here.
  return (
    without
      .replace(ORIGINS, " ")
      .replace(FILLER, " ")
      .match(/[a-z]+/g) ?? []
  ).join(" ");
}
