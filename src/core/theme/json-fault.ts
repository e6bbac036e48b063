/** A token of JSON (RFC 8259) after any blanks; a string or a number as a whole. */
const TOKEN =
  // eslint-disable-next-line no-control-regex -- these characters cannot stand in a string
  /[ \t\n\r]*(?:([[\]{}:,])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
const BLANKS = /[ \t\n\r]*/y;

type Wanted = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "nothing";

/**
 * Where a text stops being JSON: line and column of the first character that cannot stand there, counted from 1. Browsers say
 * that each in their own words, and some not at all. Of a text that is JSON, its end.
 */
export function findJsonFault(text: string): { readonly line: number; readonly column: number } {
  const open: ("[" | "{")[] = [];
  let wanted: Wanted = "value";
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const next: Wanted | null = match === null ? null : step(toToken(match), wanted, open);
    if (match === null || next === null) break;
    wanted = next;
    at += match[0].length;
  }
  BLANKS.lastIndex = at;
  const end = at + (BLANKS.exec(text)?.[0].length ?? 0);
  const lines = text.slice(0, end).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

function toToken([, mark, string]: RegExpExecArray): string {
  return mark ?? (string === undefined ? "plain" : "string");
}

/** What may come after a token; `null` where it cannot stand here. Keeps the brackets that are open. */
function step(token: string, wanted: Wanted, open: ("[" | "{")[]): Wanted | null {
  const after = (): Wanted => (open.length === 0 ? "nothing" : "comma-or-end");
  const inside = open.at(-1);
  const isValue = wanted === "value" || wanted === "value-or-end";
  if (token === "{" || token === "[") {
    if (!isValue) return null;
    open.push(token);
    return token === "{" ? "key-or-end" : "value-or-end";
  }
  if (token === "}" || token === "]") {
    const closes = inside === (token === "}" ? "{" : "[");
    if (!closes || !wanted.endsWith("-or-end")) return null;
    open.pop();
    return after();
  }
  if (token === ",") return wanted !== "comma-or-end" ? null : inside === "{" ? "key" : "value";
  if (token === ":") return wanted === "colon" ? "value" : null;
  if (token === "string" && (wanted === "key" || wanted === "key-or-end")) return "colon";
  return isValue ? after() : null;
}
