import type { Excuse } from "../findings/facts";
import { explainBalance, toBalance } from "./balances";
import type { Check, Planned } from "./check";
import { editionsOf } from "./editions";
import { planRivals } from "./rival-tables";
import { nameFigure } from "./tables";
import { tiedFigures, type Tie, type TiedFigures } from "./tied-figures";

export const tieOut: Check = {
  id: "tie-out",
  title: "The same quantity is the same in every table",
  why: "A country's requests stand in the overview and again, by outcome, in the table of their type. After a late correction only one of them is changed.",
  holds: `
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests | Requests for User Data | Requests for Non-Personal Technical Information
    Brazil  | 5                        | 2                      | 3

    Requests for User Data
    Country | Requests Approved |   | Requests Rejected |
    Brazil  | 50%               | 1 | 50%               | 1`,
  fails: `
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests | Requests for User Data | Requests for Non-Personal Technical Information
    Brazil  | 5                        | 2                      | 3

    Requests for User Data
    Country | Requests Approved |   | Requests Rejected |
    Brazil  | 50%               | 2 | 50%               | 2`,
  outOfScope:
    "Counts of different things are never compared: requests with accounts, emergency requests with all, received with processed, one period or product with another. A table that shows approved requests only says nothing about all of them. What a later edition says of an earlier period is left to `restatement`.",
  *plan({ report, ties }) {
    const hidden = new Set(report.sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name));
    for (const tie of ties.flat()) {
      // What a later edition says of a period is for `restatement`.
      if (editionsOf(report, [tie.one, tie.other[0]]) !== null) continue;
      const caveat = [tie.one, ...tie.other]
        .map(({ table }) => report.tables[table]?.caveat ?? null)
        .find((text) => text !== null);
      const excuse: Excuse | null = caveat === undefined ? null : { kind: "note", text: caveat };
      for (const figures of tiedFigures(report, tie)) yield planPlace(tie, figures, { hidden, excuse });
    }
    for (const group of report.groups) yield* planRivals(report, group);
  },
};

function planPlace(
  tie: Tie,
  { row, one, other }: TiedFigures,
  { hidden, excuse }: { readonly hidden: ReadonlySet<string>; readonly excuse: Excuse | null },
): Planned {
  // A draft that somebody hid away may be older than what is in sight.
  const isHidden = [one, ...other.map(({ figure }) => figure)].some(({ cell }) => hidden.has(cell.sheet));
  const edit = toBalance(
    "tie-out",
    one,
    other.map(({ figure }) => figure),
    isHidden ? "figures" : tie.evidence,
  );
  return {
    edit,
    table: tie.one.table,
    explain: (verdict) =>
      explainBalance(edit, { row, verdict, excuse }, (known) => ({
        kind: "tie-out",
        one: nameFigure(one, row),
        other: other.map((part) => nameFigure(part.figure, part.row)),
        ...known,
      })),
  };
}
