import { quoteSheetName, toA1, type CellRef } from "../address";
import type { Figure } from "../figure";
import { compare } from "../rounding";

/**
 * Formulas that tell a figure from the cell of the draft that states it: `'H1 2024'!B5`. Only where the cell holds a real
 * number: a number kept as text would follow as text, and an error value as an error.
 */
export function linkToCount({ cell, isText, reading, amount }: Figure): string | null {
  const isNumber = !isText && reading.kind === "number" && reading.exact !== null && amount !== null;
  return isNumber && reading.unit === "none" && compare(reading.exact, amount) === 0 ? toLink(cell) : null;
}

/**
 * A share as a part of one, rounded as the draft shows it: `ROUND('H1 2024'!B5,2)` for 0.6393 shown as `64%`. `null` where the sheet
 * keeps 64 for 64 %.
 */
export function linkToShare({ cell, isText, reading, amount }: Figure): string | null {
  if (isText || reading.kind !== "number" || reading.exact === null || amount === null) return null;
  if (reading.unit !== "percent") return null;
  return compare(reading.exact, amount) === 0
    ? toLink(cell)
    : `ROUND(${toLink(cell)},${amount.decimals + 2})`;
}

/** Excel takes formulas of 8192 characters; nobody could follow one half as long. */
const LONGEST = 2000;

/** The sum of several figures; `null` where one of them has no formula. */
export function joinLinks(formulas: readonly (string | null)[]): string | null {
  const known = formulas.filter((formula) => formula !== null);
  const sum = known.join("+");
  return known.length === formulas.length && sum !== "" && sum.length <= LONGEST ? sum : null;
}

function toLink({ sheet, row, col }: CellRef): string {
  return `${quoteSheetName(sheet)}!${toA1(row, col)}`;
}
