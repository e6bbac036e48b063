import { readPeriod, type Month, type Period } from "../period";
import { momentOf } from "../period-moment";

/** How a language writes periods. */
export interface PeriodForms {
  readonly year: (year: number) => string;
  /** Whole years. */
  readonly years: (first: number, last: number) => string;
  /** @param half 1 or 2 */
  readonly half: (half: number, year: number) => string;
  /** @param quarter 1 to 4 */
  readonly quarter: (quarter: number, year: number) => string;
  /** Months of one year or two, both named in full. */
  readonly months: (first: string, last: string) => string;
}

/**
 * Names the periods of a language, from the labels that the program knows them by: `H1 2024` → `1. Halbjahr 2024`.
 * A text that is no such label is given back as it is, so that a name may be named again. Names of months come from the platform.
 */
export function toPeriodNames(language: string, forms: PeriodForms): (label: string) => string {
  const months = new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" });
  const nameOf = (month: Month): string => months.format(momentOf(month)).replace(/\s/g, " ");
  return (label) => {
    const period = readPeriod(label);
    return period?.label === label ? toName(period, forms, nameOf) : label;
  };
}

function toName(
  { startYear, startMonth, endYear, endMonth }: Period,
  forms: PeriodForms,
  nameOf: (month: Month) => string,
): string {
  if (startMonth === 1 && endMonth === 12) {
    return startYear === endYear ? forms.year(startYear) : forms.years(startYear, endYear);
  }
  const length = (endYear - startYear) * 12 + endMonth - startMonth + 1;
  if (length === 3 && startMonth % 3 === 1) return forms.quarter((startMonth + 2) / 3, startYear);
  if (length === 6 && startMonth % 6 === 1) return forms.half((startMonth + 5) / 6, startYear);
  const first = nameOf({ year: startYear, month: startMonth });
  return length === 1 ? first : forms.months(first, nameOf({ year: endYear, month: endMonth }));
}
