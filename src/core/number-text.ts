/** Numbers as people write them, whatever separators they are used to. */

import { compare, parseDecimal, type Decimal } from "./rounding";

/** A text read as a number. */
export interface NumberText {
  readonly value: Decimal;
  readonly isPercent: boolean;
}

const PERCENT_BEHIND =
  /\s?(?:%|percent|per cent|pct\.?|prozent|pour cent|por ciento|por cento|процент(?:а|ов)?)$/i;
const PERCENT_BEFORE = /^%\s?/;

const GROUPS_OF_THREE = /^[1-9][0-9]{0,2}(?:[.,' ][0-9]{3})+$/;
/** 1,23,456: thousands, then lakhs and crores. */
const INDIAN_GROUPS = /^[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}$/;
const PLAIN_WHOLE = /^(?:0|[1-9][0-9]*)$/;

/**
 * The numbers that a text may stand for, most likely first; none where it is not a number.
 *
 * | text                          | stands for                                                        |
 * | ----------------------------- | ----------------------------------------------------------------- |
 * | `5,112`, `5.112`              | 5112, or 5.112: three digits behind a lone separator say thousands |
 * | `5 112`, `5'112`, `1,23,456`  | 5112, 123456                                                      |
 * | `64,0 %`, `%64`, `64 percent` | 64.0 per cent, 64 per cent                                        |
 * | `1,234.5`, `1.234,5`          | 1234.5                                                            |
 * | `1,23,4`, `007`, `1O`, `(3)`  | nothing                                                           |
 *
 * Brackets say nothing in a text: `(3)` may be a negative number or a footnote.
 */
export function readNumberText(text: string): readonly NumberText[] {
  const withoutPercent = text.replace(PERCENT_BEHIND, "").replace(PERCENT_BEFORE, "");
  const isPercent = withoutPercent !== text;
  const [, sign = "", body = ""] = /^([+\-–]?)([0-9.,' ]+)$/.exec(withoutPercent) ?? [];
  if (body === "" || body !== body.trim()) return [];
  // 3 100% is rather two figures in one cell than three thousand per cent
  if (isPercent && body.includes(" ")) return [];
  const found: NumberText[] = [];
  for (const plain of plainForms(body)) {
    const value = parseDecimal((sign === "-" || sign === "–" ? "-" : "") + plain);
    if (value !== null) found.push({ value, isPercent });
  }
  return found;
}

/**
 * The one number that a text stands for, or `null`. Of `1.234` and its like a share takes the decimal where that is at most 100,
 * everything else takes the thousands.
 */
export function readOneNumber(text: string, expected?: "count" | "share"): NumberText | null {
  const [first, second] = readNumberText(text);
  if (first === undefined) return null;
  const isShare = first.isPercent || expected === "share";
  const hundred: Decimal = { digits: 100, decimals: 0 };
  if (isShare && second !== undefined && compare(second.value, hundred) <= 0) return second;
  return first;
}

/** Digits with their separators → digits with a decimal point: `1.234,5 → 1234.5`, `1.234 → 1234 and 1.234`. */
function plainForms(body: string): readonly string[] {
  if (PLAIN_WHOLE.test(body)) return [body];
  const last = /([.,])([0-9]+)$/.exec(body);
  const [, point = "", decimals = ""] = last ?? [];
  const before = last === null ? "" : body.slice(0, last.index);
  const asWhole = wholeOf(body);
  // the decimal separator is the last one, stands once, and is not the thousands separator too
  const asDecimal = last === null || before.includes(point) ? null : wholeOf(before === "" ? "0" : before);
  return [asWhole, asDecimal === null ? null : `${asDecimal}.${decimals}`].filter((form) => form !== null);
}

function wholeOf(body: string): string | null {
  if (PLAIN_WHOLE.test(body)) return body;
  const separators = new Set(body.replace(/[0-9]/g, ""));
  const isGrouped = separators.size === 1 && (GROUPS_OF_THREE.test(body) || INDIAN_GROUPS.test(body));
  return isGrouped ? body.replace(/[^0-9]/g, "") : null;
}
