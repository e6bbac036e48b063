/** What a way of writing means: the matched words → months of a year. */

import type { Meaning } from "./period-atoms";
import { readMonth, readOrdinal } from "./period-words";

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** `3`, `三` → 3 */
export function quarterNumber(text: string | undefined): number {
  const chinese = "一二三四".indexOf(text ?? "1");
  return chinese < 0 ? Number(text) : chinese + 1;
}

export function monthNumber(groups: Groups): string | undefined {
  return readMonth(groups.month ?? "")?.toString();
}

export function nth(groups: Groups, length: number): Meaning | null {
  const ordinal = readOrdinal(groups.nth ?? "");
  return ordinal === null ? null : months(groups.year, (ordinal - 1) * length + 1, length);
}

export function months(year: string | undefined, startMonth: number | null, length: number): Meaning | null {
  if (startMonth === null || startMonth + length - 1 > 12) return null;
  const at = yearNumber(year);
  if (at !== null && (at < 1990 || at > 2099)) return null;
  return { year: at, endYear: at, spans: [{ startMonth, endMonth: startMonth + length - 1, day: null }] };
}

/** A date; the pairs are day and month in the orders in which it can be read. */
export function dates(
  year: string | undefined,
  ...pairs: readonly (readonly [string | undefined, string | undefined])[]
): Meaning | null {
  const spans = pairs.map(([day, month]) => ({
    startMonth: Number(month),
    endMonth: Number(month),
    day: Number(day),
  }));
  const isDate = spans.some(
    ({ startMonth, day }) => startMonth >= 1 && startMonth <= 12 && day >= 1 && day <= 31,
  );
  const at = yearNumber(year);
  return isDate ? { year: at, endYear: at, spans } : null;
}

/** `24 → 2024` */
function yearNumber(year: string | undefined): number | null {
  if (year === undefined) return null;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** The last day of a month, 1 to 12. */
export function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
