import { toCellText, toCleanText } from "../core/plan/cell-text";

/** No date, in whatever language, is written in more characters. */
const LONGEST_DATE = 60;

/** What Excel calls true and false in the languages of its menus; typed in, they become truth values. */
const TRUTH_WORDS: ReadonlySet<string> = new Set(
  (
    "true false wahr falsch vrai faux verdadero falso verdadeiro vero waar onwaar sant falskt sand falsk usann " +
    "tosi epätosi prawda fałsz pravda nepravda igaz hamis doğru yanliş yanlış adevărat fals cert истина ложь"
  ).split(" "),
);

/**
 * Text as it is handed to Excel, which reads what it is given as if it were typed in: `=1+1` would become a formula,
 * `00123` a number, `1-2` a date, `#N/A` an error. An apostrophe before it makes it text, and is not part of it. Only
 * what clearly begins like a word goes without.
 */
export function safeText(text: string): string {
  const clean = toCellText(text);
  return clean !== "" && !isWord(clean) ? `'${clean}` : clean;
}

/** Nothing that some language writes a date, a number or a truth value like: `March 2024` is a date. */
function isWord(text: string): boolean {
  if (!/^\p{L}/u.test(text) || TRUTH_WORDS.has(text.trim().toLowerCase())) return false;
  return text.length > LONGEST_DATE || !/\p{N}/u.test(text);
}

/** A title, where there is no apostrophe to guard it: a blank before it keeps it from being read as a formula. */
export function safeTitle(text: string): string {
  const clean = toCleanText(text);
  return /^[=+\-@]/.test(clean) ? ` ${clean}` : clean;
}
