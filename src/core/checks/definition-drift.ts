import { makeFinding } from "../findings/make-finding";
import { saysTheSame, shareWords } from "../heading-change";
import type { FormEdit } from "../edits/edit";
import type { Check, Planned } from "./check";
import { pairColumns, type ColumnPair } from "./edition-columns";

export const definitionDrift: Check = {
  id: "definition-drift",
  title: "A column counts the same in every edition",
  why: "Where a heading changes, the column may count something else from then on; a series across the change compares what cannot be compared.",
  holds: `
    # H1 2024
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests
    Brazil  | 3
    # H2 2024
    Law Enforcement and Government Requests, H2 2024
    Country | Number of Requests
    Brazil  | 2`,
  fails: `
    # H1 2024
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests
    Brazil  | 3
    # H2 2024
    Law Enforcement and Government Requests, H2 2024
    Country | Total Number of Processed Requests
    Brazil  | 2`,
  outOfScope:
    "Only headings are compared, each with that of the period before of the same length; what a column counts under an unchanged heading, nobody can see. Words such as “total” and “number of” make no difference, nor does a table whose headings are all in other words, as in another language.",
  plan: ({ report }) =>
    pairColumns(report).flatMap((pairs) => {
      const isTranslated =
        pairs.length > 1 &&
        !pairs.some(({ earlier, later }) => shareWords(earlier.column.heading, later.column.heading));
      return isTranslated ? [] : pairs.map(planPair);
    }),
};

function planPair({ table, earlier, later }: ColumnPair): Planned<FormEdit> {
  const [before, now] = [earlier.column, later.column];
  const holds = saysTheSame(before.heading, now.heading);
  return {
    edit: { kind: "form", check: "definition-drift", evidence: "wording", cell: now.cell, holds },
    table,
    explain: () =>
      makeFinding({
        check: "definition-drift",
        severity: "note",
        at: now.cell,
        with: [before.cell],
        stated: now.heading,
        facts: {
          kind: "definition-drift",
          earlier: { cell: before.cell, heading: before.heading, period: earlier.period.label },
          later: { cell: now.cell, heading: now.heading, period: later.period.label },
        },
      }),
  };
}
