/** Excel's longest text. */
const MAX_TEXT = 32_767;
/** No date, in whatever language, is written in more characters. */
const LONGEST_DATE = 60;

/** Half a surrogate pair, and the control characters that no file may hold; tab and line feed are allowed. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are the characters that must go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What Excel calls true and false in the languages of its menus; typed in, they become truth values. */
const TRUTH_WORDS: ReadonlySet<string> = new Set(
  (
    "true false wahr falsch vrai faux verdadero falso verdadeiro vero waar onwaar sant falskt sand falsk usann " +
    "tosi epätosi prawda fałsz pravda nepravda igaz hamis doğru yanliş yanlış adevărat fals cert истина ложь"
  ).split(" "),
);

/** Text as any part of a workbook may hold it: no forbidden characters, line breaks as Excel has them. */
export function toCleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "");
}

/** Text as a cell holds it. */
export function toCellText(text: string): string {
  const clean = toCleanText(text);
  return clean.length <= MAX_TEXT ? clean : toCleanText(`${clean.slice(0, MAX_TEXT - 1)}…`);
}

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
