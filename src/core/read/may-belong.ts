import { findPlace, isRegionWord } from "../places";
import { ALL_OUTCOMES } from "../report";
import { readHeading } from "./heading";
import { normaliseWords } from "./normalise";
import type { ReadRow } from "./rows";
import { columnsThatHold } from "./sums";

/** More rows than these are a pattern of the table that is not understood, and not rows that somebody forgot. */
const MOST_FORGOTTEN = 3;

/** `of which urgent`, `thereof approved`, `davon Notfälle` */
const PART_OF =
  /^\s*(of which|thereof|including|incl\b|davon|darunter|dont|de los cuales|dos quais|из них|うち|其中)/i;

/** What stands among rows without being one of them: sums of another page, figures to compare with. */
const ASIDE =
  /\b((carried|brought)( |-)?(forward|over)|carry|ubertrag|a reporter|report|average|mean|median|minimum|maximum|min|max|previous|prior|last (year|period)|change|difference|check|control|cumulative|to date|durchschnitt|vorjahr|moyenne|promedio|media)\b/;

/**
 * Of the rows that a total leaves out, those that it may have forgotten: their labels are no known places, and say nothing that would
 * explain why they are not counted.
 *
 * ```
 * TOTAL      60                TOTAL          5
 * Russia     47                Germany        5
 * Zemlya      1   may belong   Subpoenas      3   add up to Germany
 * Brazil     13                Search orders  2
 * ```
 * @param at of the total
 * @param beside of the rows that it leaves out
 */
export function mayBelong(
  rows: readonly ReadRow[],
  at: number,
  beside: readonly number[],
): readonly number[] {
  const details = rows.flatMap((row, index) => (row.role === "detail" ? [index] : []));
  const isLast = details.some((index) => index < at) && details.some((index) => index > at);
  const open = beside.filter((index) => {
    const row = rows[index];
    // What stands under a total at the end of a table are remarks.
    return (
      row !== undefined &&
      (!isLast || index < at) &&
      isUnknown(row.label) &&
      !isBreakdown(rows, index, beside)
    );
  });
  return open.length <= MOST_FORGOTTEN ? open : [];
}

function isUnknown(label: string): boolean {
  const { outcome, subject, namesKnownType, namesRequests, namesBase, isOther, isShare } = readHeading(label);
  const isMeaning = outcome !== ALL_OUTCOMES || subject !== "requests" || namesKnownType || namesRequests;
  if (isMeaning || namesBase || isOther || isShare || PART_OF.test(label)) return false;
  if (ASIDE.test(normaliseWords(label))) return false;
  return label.trim() !== "" && findPlace(label) === null && !isRegionWord(label);
}

/** Whether the row is one of several that add up to the row above them. */
function isBreakdown(rows: readonly ReadRow[], at: number, beside: readonly number[]): boolean {
  const left = new Set(beside);
  let first = at;
  while (left.has(first - 1)) first -= 1;
  let last = at;
  while (left.has(last + 1)) last += 1;
  const above = rows[first - 1];
  if (above === undefined) return false;
  const run = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return run.length > 1 && columnsThatHold(rows, above, run) > 0;
}
