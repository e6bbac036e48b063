import { fromColumnName } from "../address";
import type { Area } from "./expression";

export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "cells"; readonly area: Area }
  | { readonly kind: "word"; readonly value: string }
  | { readonly kind: "sign"; readonly value: string };

const SHEET = String.raw`(?:(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?`;
const END = String.raw`(?![\p{L}\d_.(!])`;
const CELLS = String.raw`${SHEET}\$?(?<col>[A-Za-z]{1,3})\$?(?<row>[1-9]\d{0,6})(?::\$?(?<lastCol>[A-Za-z]{1,3})\$?(?<lastRow>[1-9]\d{0,6}))?${END}`;
const NUMBER = String.raw`(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)`;
const TEXT = String.raw`"(?<text>(?:[^"]|"")*)"`;
const WORD = String.raw`(?<word>[\p{L}_][\p{L}\d_.]*)`;
const SIGN = String.raw`(?<sign><=|>=|<>|[-+*/%(),<>=])`;
const TOKEN = new RegExp(`\\s*(?:${CELLS}|${NUMBER}|${TEXT}|${WORD}|${SIGN})`, "uy");

/**
 * The words of a formula as a file keeps it, without `=`; `null` where there is anything that is not understood: names, tables,
 * other workbooks, whole columns, spilled ranges.
 * @param home the sheet on which it stands
 */
export function toTokens(formula: string, home: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const text = formula.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined) return null;
    const { sign, word, number } = groups;
    if (groups.col !== undefined) tokens.push({ kind: "cells", area: toArea(groups, home) });
    else if (number !== undefined) tokens.push({ kind: "number", value: Number(number) });
    else if (word !== undefined) tokens.push({ kind: "word", value: word.toUpperCase() });
    else if (sign !== undefined) tokens.push({ kind: "sign", value: sign });
    else tokens.push({ kind: "text", value: (groups.text ?? "").replaceAll('""', '"') });
  }
  return tokens;
}

function toArea(
  { sheet, col = "", row = "", lastCol = col, lastRow = row }: Readonly<Record<string, string | undefined>>,
  home: string,
): Area {
  const [left, right] = [fromColumnName(col), fromColumnName(lastCol)];
  const [top, bottom] = [Number(row) - 1, Number(lastRow) - 1];
  return {
    sheet: sheet === undefined ? home : sheet.replace(/^'|'$/g, "").replaceAll("''", "'"),
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}
