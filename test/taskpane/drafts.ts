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

/** One of its three figures is wrong, and nothing says which. */
export const OPEN: SheetSnapshot = textSheet(
  "H1 2024",
  `
  Law Enforcement and Government Requests, H1 2024
  Country | Total Number of Requests
  TOTAL:  | 6
  Brazil  | 3
  Mexico  | 2`,
);

/** Peru came later, and the total row does not know it. */
export const STALE: SheetSnapshot = textSheet(
  "H1 2024",
  `
  Law Enforcement and Government Requests, H1 2024
  Country | Total Number of Requests | Total Number of Requests for User Data | Total Number of Requests for Technical Information
  TOTAL:  | 12 | 7 | 5
  Brazil  | 3 | 2 | 1
  Chile   | 7 | 4 | 3
  Peru    | 4 | 3 | 1
  Mexico  | 2 | 1 | 1`,
);

/** Its totals are those of a row more. */
export const LACKING: SheetSnapshot = textSheet(
  "H1 2024",
  `
  Law Enforcement and Government Requests, H1 2024
  Country | Total Number of Requests | Total Number of Requests for User Data | Total Number of Requests for Technical Information
  TOTAL:  | 20 | 12 | 8
  Brazil  | 3 | 2 | 1
  Chile   | 7 | 4 | 3
  Peru    | 4 | 3 | 1
  Mexico  | 2 | 1 | 1`,
);

/** Brazil and Mexico are wrong: the total of requests says so for both. */
export const TWO: SheetSnapshot = textSheet(
  "H1 2024",
  `
  Law Enforcement and Government Requests, H1 2024
  Country | Total Number of Requests | Total Number of Requests for User Data | Total Number of Requests for Technical Information
  TOTAL:  | 10 | 6 | 4
  Brazil  | 8 | 2 | 1
  Chile   | 5 | 3 | 2
  Mexico  | 9 | 1 | 1`,
);

/** A number kept as text, in an earlier period: no mistake in a figure. */
export const TEXT: SheetSnapshot = textSheet(
  "H2 2023",
  "Government requests, H2 2023\nCountry | Requests\nTotal | 5\nBrazil | '3\nMexico | 2",
);

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
