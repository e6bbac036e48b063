import { containsPeriod, monthsOf, samePeriod, type Period } from "../period";
import type { PartWhole } from "../report";
import { TECHNICAL, TOTAL_TYPE, USER_DATA } from "../report";
import type { ReadColumn } from "./columns";
import { normaliseWords } from "./normalise";
import { BARE_TOTAL } from "./vocabulary";

export const samePeriodOf = (a: ReadColumn, b: ReadColumn): boolean => a.period?.label === b.period?.label;

const alike = (a: ReadColumn, b: ReadColumn): boolean => a.outcome === b.outcome && a.subject === b.subject;

/** Total = user data + technical. */
export function relationsOfTypes(
  columns: readonly ReadColumn[],
  counts: readonly number[],
): readonly PartWhole[] {
  return counts.flatMap((whole) => {
    const total = columns[whole];
    if (total === undefined || total.type !== TOTAL_TYPE) return [];
    const parts = counts.filter((index) => {
      const part = columns[index];
      return (
        part !== undefined && part.type !== TOTAL_TYPE && alike(part, total) && samePeriodOf(part, total)
      );
    });
    const types = parts.map((index) => columns[index]?.type ?? "").sort();
    const areKnown = types.length === 2 && types.includes(USER_DATA) && types.includes(TECHNICAL);
    return areKnown && isOnly(whole, columns, counts) ? [{ whole, parts, evidence: "wording" }] : [];
  });
}

/** `Subpoenas | Warrants | Total`, `H1 2023 | H2 2023 | 2023`: a heading that says by itself that the others make it up. */
export function relationsOfTotals(
  columns: readonly ReadColumn[],
  counts: readonly number[],
): readonly PartWhole[] {
  return counts.flatMap((whole): readonly PartWhole[] => {
    const total = columns[whole];
    if (total === undefined) return [];
    const others = counts.filter((index) => index !== whole && columns[index] !== undefined);
    const parts =
      total.period === null
        ? partsOfBareTotal(total, whole, others, columns)
        : partsOfPeriod(total, total.period, others, columns);
    return parts.length > 1 ? [{ whole, parts, evidence: "wording" }] : [];
  });
}

function partsOfBareTotal(
  total: ReadColumn,
  whole: number,
  others: readonly number[],
  columns: readonly ReadColumn[],
): readonly number[] {
  const words = normaliseWords(total.heading.split(" › ").at(-1) ?? "");
  if (!BARE_TOTAL.test(words)) return [];
  const beside = others.filter((index) => {
    const part = columns[index];
    return part !== undefined && alike(part, total) && (part.type !== TOTAL_TYPE || part.period !== null);
  });
  const isAtEnd = beside.every((index) => index < whole) || beside.every((index) => index > whole);
  const types = beside.map((index) => columns[index]?.type ?? "");
  const areKnown = types.length === 2 && types.includes(USER_DATA) && types.includes(TECHNICAL);
  return isAtEnd && !areKnown && beside.length === others.length ? beside : [];
}

/** Columns whose periods fill the whole period without a gap. */
function partsOfPeriod(
  total: ReadColumn,
  period: Period,
  others: readonly number[],
  columns: readonly ReadColumn[],
): readonly number[] {
  const within = others.filter((index) => {
    const part = columns[index];
    if (part === undefined || part.period === null || !alike(part, total) || part.type !== total.type)
      return false;
    return containsPeriod(period, part.period) && !samePeriod(period, part.period);
  });
  const lengths = within.map((index) => lengthOf(columns[index]));
  const areEqual = lengths.every((length) => length === lengths[0]);
  const labels = new Set(within.map((index) => columns[index]?.period?.label));
  const isFilled =
    lengths.reduce((sum, length) => sum + length, 0) === monthsOf(period) && labels.size === within.length;
  return areEqual && isFilled ? within : [];
}

/** Two columns with the same words cannot both be the whole; then the wording does not decide. */
export function isOnly(whole: number, columns: readonly ReadColumn[], counts: readonly number[]): boolean {
  const column = columns[whole];
  return !counts.some((index) => {
    const other = columns[index];
    if (index === whole || other === undefined || column === undefined) return false;
    return (
      other.type === column.type &&
      other.outcome === column.outcome &&
      other.subject === column.subject &&
      samePeriodOf(other, column)
    );
  });
}

function lengthOf(column: ReadColumn | undefined): number {
  return column === undefined || column.period === null ? 0 : monthsOf(column.period);
}
