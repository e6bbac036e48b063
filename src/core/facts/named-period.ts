import { monthsOf, readPeriod, type Period } from "../period";
import { findPeriodBefore } from "./period-before";

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

/** The place of the period right before the last one. @param labels as in `Published.period` */
export function periodBefore(labels: readonly (string | null)[]): number | null {
  const periods = labels.map((label) => (label === null ? null : readPeriod(label)));
  return findPeriodBefore(periods, periods.length - 1);
}
