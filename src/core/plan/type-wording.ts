import { findPeriods } from "../period";
import { ALL_OUTCOMES, TOTAL_TYPE } from "../report";
import { isKnownType } from "../words/known-names";
import type { ReportWords } from "../words/report-words";
import type { Family } from "./choose-tables";

/** What a type of request is called: in the draft's own words, wherever it has any. */
export interface TypeWording {
  /** On sheets, in legends and sentences: `Court orders`, `User data`. */
  readonly name: string;
  /** Over its table: `Requests for User Data`, `Requests: Court orders`. */
  readonly requests: string;
}

/** The words of the workbook together with what the draft calls its types. */
export interface Naming {
  readonly words: ReportWords;
  readonly types: ReadonlyMap<string, TypeWording>;
  /** The headings of the draft are in another language: what we have a name for gets ours, the rest keeps the draft's. */
  readonly isTranslated: boolean;
}

/**
 * Names the types of a family of tables.
 *
 * | in the draft                                        | name           | over its table           |
 * | --------------------------------------------------- | -------------- | ------------------------ |
 * | `Court orders` in a column of types                 | Court orders   | Requests: Court orders   |
 * | `Total Number of Requests for User Data` (a column) | User data      | Requests for User Data   |
 * | `Requests for Technical Expertise, H1 2024` (a title) | Technical Expertise | Requests for Technical Expertise |
 * | nothing of its own                                  | our usual name | Requests: the usual name |
 * | in another language than the report: a known type   | our usual name | Requests: the usual name |
 */
export function toNaming(
  family: Family,
  typeNames: ReadonlyMap<string, string>,
  { words, isTranslated }: Pick<Naming, "words" | "isTranslated">,
): Naming {
  const types = new Set([TOTAL_TYPE, ...family.series.map(({ type }) => type)]);
  const wordings = [...types].map((type) => {
    const label = typeNames.get(type);
    const wording = isTranslated ? toOurWording(type, label, words) : toWording(type, family, label, words);
    return [type, wording] as const;
  });
  return { words, types: new Map(wordings), isTranslated };
}

/** A type that no table of the family tells of has our usual name. */
export function wordingOf({ types, words }: Naming, type: string): TypeWording {
  const name = words.typeName(type);
  return types.get(type) ?? { name, requests: words.requestsOf(name) };
}

function toWording(type: string, family: Family, label: string | undefined, words: ReportWords): TypeWording {
  const usual = words.typeName(type);
  if (type === TOTAL_TYPE) return { name: usual, requests: usual };
  const own = ownRequests(type, family);
  const name = toPlain(label ?? "") || toName(own ?? "", type, words) || usual;
  return { name, requests: own ?? words.requestsOf(name) };
}

/** Of the draft only the names of types that we have none for. */
function toOurWording(type: string, label: string | undefined, words: ReportWords): TypeWording {
  const usual = words.typeName(type);
  if (type === TOTAL_TYPE) return { name: usual, requests: usual };
  const name = isKnownType(type) ? usual : label?.trim() || usual;
  return { name, requests: words.requestsOf(name) };
}

/** What the draft writes over the counts of a type, if it speaks of requests there. */
function ownRequests(type: string, { series, tables }: Family): string | undefined {
  const headings = series
    .filter((each) => each.type === type && each.outcome === ALL_OUTCOMES && each.subject === "requests")
    .filter(({ measure, isLong }) => measure === "count" && !isLong)
    .map(({ heading }) => heading);
  const titles = tables
    .filter(({ table }) => table.kind === "outcome" && table.type === type)
    .map(({ table }) => withoutPeriod(table.title));
  return [...headings, ...titles]
    .map(toPlain)
    .find((text) => /request/i.test(text) && text.length <= LONGEST && namesType(text));
}

/** `Requests received` and the like stand over any type. */
function namesType(text: string): boolean {
  return /\p{L}/u.test(text.replace(ANY_TYPE, ""));
}

const ANY_TYPE =
  /\b(requests?|received|processed|total|all|number|of|for|from|and|the|government|authorit(y|ies)|law[- ]enforcement|legal)\b/gi;

/** A longer text over a table is a sentence and no name. */
const LONGEST = 100;

/** `Total Number of Requests` → `Requests`; of a heading in tiers nothing, since it does not name the type alone. */
function toPlain(heading: string): string {
  if (heading.includes("›")) return "";
  const plain = heading.replace(/^(the )?(total )?(number|no\.?|count) of (?=\S)/i, "");
  return plain.replace(/\s+/g, " ").trim();
}

/** `Requests for User Data` and `Requests: User data` → `User data`, as we write it where the draft does not say it otherwise. */
function toName(requests: string, type: string, words: ReportWords): string {
  const name = requests.replace(/^requests(?: for |: *)/i, "");
  return words.isUsualName(type, name) ? words.typeName(type) : name;
}

/** `Requests for User Data, H1 2024` → `Requests for User Data`; nothing where the period stands inside. */
function withoutPeriod(title: string): string {
  const periods = findPeriods(title);
  const [first] = periods;
  if (first === undefined) return title;
  const at = title.lastIndexOf(first.text);
  const before = /^(.*?)\s*[,;:(–—-]\s*$/.exec(title.slice(0, at))?.[1];
  const isEnd = /^\)?$/.test(title.slice(at + first.text.length).trim());
  return periods.length === 1 && isEnd && before !== undefined ? before : "";
}
