import { monthsOf, readPeriod, samePeriod, type Period } from "../period";

/** A year and a month of it, 1 to 12. */
export interface MonthOfYear {
  readonly year: number;
  readonly month: number;
}

/** A period as a sentence names it: languages name halves, quarters and years in their own ways. */
export type NamedPeriod =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "half" | "quarter"; readonly part: number; readonly year: number }
  | { readonly kind: "month"; readonly month: MonthOfYear }
  | { readonly kind: "months"; readonly from: MonthOfYear; readonly to: MonthOfYear }
  /** In the words of the draft. */
  | { readonly kind: "other"; readonly label: string };

/** `H1 2024` → the first half of 2024. @param label as in `Published.period` */
export function toNamedPeriod(label: string): NamedPeriod {
  const period = readPeriod(label);
  return period === null ? { kind: "other", label } : nameOf(period);
}

function nameOf(period: Period): NamedPeriod {
  const { startYear: year, startMonth: month, endYear, endMonth } = period;
  const months = monthsOf(period);
  if (months === 12 && month === 1) return { kind: "year", year };
  if (months === 6 && month % 6 === 1) return { kind: "half", part: (month + 5) / 6, year };
  if (months === 3 && month % 3 === 1) return { kind: "quarter", part: (month + 2) / 3, year };
  if (months === 1) return { kind: "month", month: { year, month } };
  return { kind: "months", from: { year, month }, to: { year: endYear, month: endMonth } };
}

/**
 * The place of the period before among some, earliest first: as long as the last one, and ended before it began. `null` where there is
 * none.
 */
export function periodBefore(labels: readonly (string | null)[]): number | null {
  const periods = labels.map((label) => (label === null ? null : readPeriod(label)));
  const told = periods.at(-1);
  if (told === undefined || told === null) return null;
  for (let at = periods.length - 2; at >= 0; at -= 1) {
    const other = periods[at];
    if (other !== undefined && other !== null && isNextTo(other, told)) return at;
  }
  return null;
}

/** The months right before, and as many of them. */
function isNextTo(before: Period, told: Period): boolean {
  const shift = monthsOf(told);
  const start = told.startYear * 12 + told.startMonth - 1 - shift;
  const end = told.startYear * 12 + told.startMonth - 2;
  return samePeriod(before, {
    startYear: Math.floor(start / 12),
    startMonth: (start % 12) + 1,
    endYear: Math.floor(end / 12),
    endMonth: (end % 12) + 1,
    label: before.label,
  });
}
