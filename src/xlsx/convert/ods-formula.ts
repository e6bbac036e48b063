/** A formula of an OpenDocument file in Excel's notation; `null` where it may mean something else there, or nothing. */
export function toExcelFormula(formula: string, toSheetName: (name: string) => string | null): string | null {
  const [, prefix = "", body = ""] = /^(?:([A-Za-z]+):)?=(.*)$/s.exec(formula) ?? [];
  // Microsoft's own notation within OpenDocument needs no change; other prefixes are other languages.
  if (prefix === "msoxl") return body === "" ? null : body;
  if (!["of", "oooc", ""].includes(prefix) || body === "") return null;
  let made = "";
  let at = 0;
  while (at < body.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(body);
    if (match === null) return null;
    const piece = toPiece(match, toSheetName);
    if (piece === null) return null;
    made += piece;
    at = TOKEN.lastIndex;
  }
  return made;
}

/**
 * Text, references, functions, words, numbers, and signs (OpenFormula, ODF 1.3 part 4, 5.2 to 5.8). There is one way only to read a row of
 * apostrophes: were there two, to find out that a bracket is missing would take twice as long with each of them.
 */
const TOKEN =
  /(?<text>"(?:[^"]|"")*")|\[(?<reference>(?:'(?:[^']|'')*'(?!')|[^\]'])*)\]|(?<name>[A-Za-z_][A-Za-z0-9_.]*)(?=\s*\()|(?<word>[\p{L}_][\p{L}\p{N}_.]*)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<sign><>|<=|>=|[-+*/^&=<>%();\s])/uy;

/** Functions that Excel has learnt later carry this in files. */
const LATER = "_xlfn.";
const MICROSOFT = "COM.MICROSOFT.";

function toPiece(
  { groups = {} }: RegExpExecArray,
  toSheetName: (name: string) => string | null,
): string | null {
  const { text, reference, name, word, number, sign } = groups;
  if (reference !== undefined) return toReference(reference, toSheetName);
  if (name !== undefined) {
    if (name.startsWith(MICROSOFT)) return `${LATER}${name.slice(MICROSOFT.length)}`;
    // `ORG.OPENOFFICE.…` and the like are unknown to Excel; a few of Excel's own have a point in their name.
    return /^[A-Z][A-Z0-9]*(\.[A-Z0-9]+)?$/.test(name) && !/^(ORG|COM|LEGACY|DE|NET)\./.test(name)
      ? name
      : null;
  }
  if (word !== undefined) return /^(TRUE|FALSE)$/i.test(word) ? word.toUpperCase() : null;
  if (sign !== undefined) return sign === ";" ? "," : sign;
  return text ?? number ?? null;
}

/** `.B2`, `$'My sheet'.$B$2`, `.B2:.B9`, `.B2:$Other.C9` */
function toReference(reference: string, toSheetName: (name: string) => string | null): string | null {
  const [first, second, ...others] = splitRange(reference);
  if (first === undefined || others.length > 0) return null;
  const start = toAddress(first, toSheetName);
  if (start === null || second === undefined) return start;
  const end = toAddress(second, toSheetName);
  if (end === null) return null;
  const [from = "", sheet = ""] = [
    start.slice(0, start.indexOf("!") + 1),
    end.slice(0, end.indexOf("!") + 1),
  ];
  // A range over several sheets is written otherwise; one that names its sheet twice, once.
  if (sheet !== "" && sheet !== from) return null;
  return `${start}:${end.slice(sheet.length)}`;
}

function splitRange(reference: string): readonly string[] {
  return reference.match(/(?:'(?:[^']|'')*'|[^:'])+/g) ?? [];
}

function toAddress(text: string, toSheetName: (name: string) => string | null): string | null {
  const [, quoted, plain = "", address = ""] =
    /^(?:\$?(?:'((?:[^']|'')*)'|([^.'#]*)))?\.(\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}|\$?\d{1,7})$/.exec(
      text,
    ) ?? [];
  if (address === "") return null;
  const wanted = quoted?.replaceAll("''", "'") ?? plain;
  if (wanted === "") return address;
  const sheet = toSheetName(wanted);
  return sheet === null ? null : `'${sheet.replaceAll("'", "''")}'!${address}`;
}
