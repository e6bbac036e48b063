import { lastDay } from "./period-meaning";
import type { Month } from "./period-label";

const DAY = 24 * 60 * 60 * 1000;

/**
 * The beginning of a month in milliseconds since 1970, UTC, for the platform's names of months. Reckoned here, because the core
 * knows no clock and so no `Date`. For the years that periods may have: from 1970 to 2099 every fourth is a leap year.
 */
export function momentOf({ year, month }: Month): number {
  let days = 365 * (year - 1970) + Math.floor((year - 1969) / 4);
  for (let before = 1; before < month; before += 1) days += lastDay(year, before);
  return days * DAY;
}
