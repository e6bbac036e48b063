import type { Group } from "../report";
import type { Check } from "./check";
import { planMissing } from "./stub-missing";
import { planSpelling } from "./stub-spelling";
import type { Tie } from "./tied-figures";

export const stubAgreement: Check = {
  id: "stub-agreement",
  title: "Tables of one report list the same places, in the same spelling",
  why: "A country that is forgotten in one table is missing from its total, or makes readers ask what became of its requests.",
  holds: `
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests | Requests for User Data | Requests for Non-Personal Technical Information
    Brazil  | 5                        | 2                      | 3
    Mexico  | 2                        | 1                      | 1

    Requests for User Data
    Country | Requests Approved |   | Requests Rejected |
    Brazil  | 50%               | 1 | 50%               | 1
    Mexico  | 100%              | 1 | 0%                | 0`,
  fails: `
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests | Requests for User Data | Requests for Non-Personal Technical Information
    Brazil  | 5                        | 2                      | 3
    Mexico  | 2                        | 1                      | 1

    Requests for User Data
    Country | Requests Approved |   | Requests Rejected |
    Brazil  | 50%               | 1 | 50%               | 1`,
  outOfScope:
    "Only tables that state the same counts are compared. A table may leave out places without requests of its type: that is mentioned, once for each table. Lists of the top countries, and tables with a row for all others, are selections; tables in two languages are not compared in spelling.",
  plan: ({ report, ties }) =>
    report.groups.flatMap((group, index) => [
      ...planMissing(
        report,
        group,
        (ties[index] ?? []).filter((tie) => isWithin(group, tie)),
      ),
      ...planSpelling(report, group),
    ]),
};

/** A table of several periods lists places that had no requests in one of them. */
function isWithin({ tables }: Group, { one, other }: Tie): boolean {
  return [one, ...other].every(({ table }) => tables.includes(table));
}
