import { findPeriods } from "../period";
import type { TableMark } from "../report";
import { normaliseWords } from "./normalise";

/** In characters: so much of each heading is enough to know it again, and keeps small what is kept with the workbook. */
const LONGEST = 80;

/**
 * Gives each table of a sheet its mark, in the order of the sheet. Two tables of one sheet often have the same headings,
 * so the title tells them apart; without its period, because the next report is made from the last one.
 */
export function markTables(sheet: string): (title: string, headings: readonly string[]) => TableMark {
  const seen = new Map<string, number>();
  return (title, headings) => {
    const name = findPeriods(title).reduce((rest, { text }) => rest.replace(text, " "), title);
    const words = [name, ...headings].map((text) => normaliseWords(text).slice(0, LONGEST)).join(" | ");
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    return { sheet, headings: words, nth };
  };
}
