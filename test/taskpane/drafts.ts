import type { SheetSnapshot } from "../../src/core/sheet";
import { textSheet } from "../reports/text-sheet";

const overview = (total: number | string): string => `
  Law Enforcement and Government Requests, H1 2024
  Country | Total Number of Requests | Total Number of Requests for User Data | Total Number of Requests for Technical Information
  TOTAL:  | ${total} | 3 | 2
  Brazil  | 3 | 2 | 1
  Mexico  | 2 | 1 | 1`;

/** Nothing is wrong with it. */
export const GOOD: SheetSnapshot = textSheet("H1 2024", overview(5));

/** The total in B3 says 6 where its rows and its columns add up to 5. */
export const BAD: SheetSnapshot = textSheet("H1 2024", overview(6));

/** Figures that are not read: the countries run across. */
export const TURNED: SheetSnapshot = textSheet(
  "Across",
  `
  Law enforcement requests H1 2024
   | Brazil | Chile | Mexico | TOTAL
  Requests for user data | 0 | 0 | 0 | 0
  Requests for technical information | 3 | 1 | 47 | 51`,
);

/** No table of requests. */
export const NONE: SheetSnapshot = textSheet("Budget", "Rent and electricity");
