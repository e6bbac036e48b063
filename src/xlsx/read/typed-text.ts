import { isDateFormat, isPercentFormat } from "numfmt";
import type { Cell } from "../../core/sheet";

/** Excel keeps 15 digits of a number; more would show how computers divide. */
const DIGITS = 15;

/**
 * What a user would type to get the value of a cell: `0.6393` in `0%` → `63.93%`; a date as it is shown; all other numbers in full,
 * whatever their format hides.
 */
export function toTypedText({ value, text, format, isError }: Omit<Cell, "row" | "col" | "formula">): string {
  if (isError) return text;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (isDateFormat(format)) return text;
  return isPercentFormat(format) ? `${toDigits(value * 100)}%` : toDigits(value);
}

/** `63.93` of 63.92999999999999 */
function toDigits(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}
