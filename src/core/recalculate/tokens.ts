import { fromColumnName, MAX_COLUMNS, MAX_ROWS } from "../address";
import type { Area } from "./expression";

export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "cells"; readonly area: Area }
  | { readonly kind: "word"; readonly value: string }
  | { readonly kind: "sign"; readonly value: string };

const COLUMN = String.raw`\$?(?<col>[A-Za-z]{1,3})`;
const ROW = String.raw`\$?(?<row>[1-9]\d{0,6})`;
const LAST_COLUMN = COLUMN.replace("col", "lastCol");
const LAST_ROW = ROW.replace("row", "lastRow");
const SHEET = String.raw`(?:(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?`;
const END = String.raw`(?![\p{L}\d_.(!])`;
/** Cells, whole columns, whole rows. */
const AREAS = [
  `${SHEET}${COLUMN}${ROW}(?::${LAST_COLUMN}${LAST_ROW})?${END}`,
  `${SHEET}${COLUMN}:${LAST_COLUMN}${END}`,
  `${SHEET}${ROW}:${LAST_ROW}${END}`,
].map((area) => new RegExp(String.raw`\s*${area}`, "uy"));
const NUMBER = String.raw`(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)`;
const TEXT = String.raw`"(?<text>(?:[^"]|"")*)"`;
const WORD = String.raw`(?<word>[\p{L}_][\p{L}\d_.]*)`;
const SIGN = String.raw`(?<sign><=|>=|<>|[-+*/%^&(),<>=])`;
const OTHER = new RegExp(String.raw`\s*(?:${NUMBER}|${TEXT}|${WORD}|${SIGN})`, "uy");

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * The words of a formula as a file keeps it, without `=`; `null` where there is anything that is not understood: names, tables,
 * other workbooks, spilled ranges.
 * @param home the sheet on which it stands
 */
export function toTokens(formula: string, home: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const text = formula.trim();
  for (let at = 0; at < text.length;) {
    const found = findToken(text, at, home);
    if (found === null || found.token === null) return null;
    tokens.push(found.token);
    at = found.end;
  }
  return tokens;
}

function findToken(text: string, at: number, home: string): { token: Token | null; end: number } | null {
  for (const pattern of [...AREAS, OTHER]) {
    pattern.lastIndex = at;
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    return { token: pattern === OTHER ? toToken(groups) : toCells(groups, home), end: pattern.lastIndex };
  }
  return null;
}

function toToken({ sign, word, number, text = "" }: Groups): Token {
  if (number !== undefined) return { kind: "number", value: Number(number) };
  if (word !== undefined) return { kind: "word", value: word.toUpperCase() };
  if (sign !== undefined) return { kind: "sign", value: sign };
  return { kind: "text", value: text.replaceAll('""', '"') };
}

/** `null` for what lies outside any sheet: `XFE1` is a name. */
function toCells({ sheet, col, row, lastCol = col, lastRow = row }: Groups, home: string): Token | null {
  const [left, right] = inOrder(
    col === undefined ? 0 : fromColumnName(col),
    lastCol === undefined ? MAX_COLUMNS - 1 : fromColumnName(lastCol),
  );
  const [top, bottom] = inOrder(
    row === undefined ? 0 : Number(row) - 1,
    lastRow === undefined ? MAX_ROWS - 1 : Number(lastRow) - 1,
  );
  if (right >= MAX_COLUMNS || bottom >= MAX_ROWS) return null;
  const on = sheet === undefined ? home : sheet.replace(/^'|'$/g, "").replaceAll("''", "'");
  return { kind: "cells", area: { sheet: on, top, bottom, left, right } };
}

function inOrder(a: number, b: number): readonly [number, number] {
  return [Math.min(a, b), Math.max(a, b)];
}
