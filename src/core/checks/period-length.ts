import type { Period } from "../period";

/** How many months a period covers. */
export function monthsOf(period: Period): number {
  return (period.endYear - period.startYear) * 12 + period.endMonth - period.startMonth + 1;
}
