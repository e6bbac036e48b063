/** The one name of a period. */

import type { Period } from "./period";

/** A month of a year; `month` is 1 to 12. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The period from one month to another, both included; `null` where it would end before it begins. */
export function toPeriod(start: Month, end: Month): Period | null {
  if (end.year * 12 + end.month < start.year * 12 + start.month) return null;
  return {
    startYear: start.year,
    startMonth: start.month,
    endYear: end.year,
    endMonth: end.month,
    label: labelOf(start, end),
  };
}

/** Jan–Jun 2024 → `H1 2024`; Jul–Sep 2024 → `Q3 2024`; Jan 2023–Dec 2024 → `2023–2024`; Jul 2023–Jun 2024 → `July 2023 – June 2024`. */
function labelOf(start: Month, end: Month): string {
  if (start.month === 1 && end.month === 12) {
    return start.year === end.year ? `${start.year}` : `${start.year}–${end.year}`;
  }
  const months = (end.year - start.year) * 12 + end.month - start.month + 1;
  if (months === 1) return nameOf(start);
  if (months === 3 && start.month % 3 === 1) return `Q${(start.month + 2) / 3} ${start.year}`;
  if (months === 6 && start.month % 6 === 1) return `H${(start.month + 5) / 6} ${start.year}`;
  return `${nameOf(start)} – ${nameOf(end)}`;
}

function nameOf({ year, month }: Month): string {
  return `${MONTHS[month - 1] ?? month} ${year}`;
}
