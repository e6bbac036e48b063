import { getFormatFromId, parseValue } from "numfmt";
import { invalidArgument } from "../protocol/errors";
import type { CellValue } from "./book";

export interface TypedInput {
  readonly value: CellValue;
  /** With the leading `=`. */
  readonly formula: string | null;
  /** The format that Excel gives to a cell that had none. */
  readonly format: string | null;
}

const MAX_TEXT = 32_767;
const ERRORS = new Set([
  "#N/A",
  "#DIV/0!",
  "#REF!",
  "#NAME?",
  "#VALUE!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

const plain = (value: CellValue): TypedInput => ({ value, formula: null, format: null });

/**
 * What Excel (English, US) makes of text that is typed into a cell, or written to `values` or `formulas`: the same.
 * `52%` → 0.52 in the format `0%`; `=A1` and `+A1` → formulas; `'007` → the text `007`; `1-2` → a date.
 * @param current the number format of the cell: in a text cell (`@`) everything stays as it is
 */
export function readTyped(text: string, current: string): TypedInput {
  if (text.length > MAX_TEXT) throw invalidArgument("a cell holds at most 32767 characters");
  if (text === "") return plain(null);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (current === "@") return plain(text);
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text, format: null };
  const upper = text.trim().toUpperCase();
  if (ERRORS.has(upper)) return plain({ error: upper });
  const parsed = parseValue(text, { locale: "en-US" });
  if (parsed !== undefined) {
    const { value, formatId } = { formatId: undefined, ...parsed };
    return {
      value,
      formula: null,
      format: formatId === undefined ? null : (getFormatFromId(formatId) ?? null),
    };
  }
  if (/^[+-]./.test(text)) return { value: null, formula: `=${text}`, format: null };
  if (/^@./.test(text)) return { value: null, formula: `=${text.slice(1)}`, format: null };
  return plain(text);
}
