import type { Figure } from "../figure";
import type { PartWhole, Row } from "../report";
import { explainBalance, toBalance } from "./balances";
import type { Check, Planned } from "./check";
import { cellsOf, nameFigure } from "./tables";

export const crossFooting: Check = {
  id: "cross-footing",
  title: "Whole columns equal the sum of their parts in every row",
  why: "Requests for user data and for technical information make up all requests; where they do not, a country's figures contradict each other.",
  holds: `
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests | Requests for User Data | Requests for Non-Personal Technical Information
    Brazil  | 5                        | 2                      | 3
    Mexico  | 2                        | 0                      | 2`,
  fails: `
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests | Requests for User Data | Requests for Non-Personal Technical Information
    Brazil  | 5                        | 2                      | 3
    Mexico  | 2                        | 1                      | 2`,
  outOfScope:
    "Columns that need not add up are never compared: accounts with requests, requests received with requests processed. A relation that only the figures of the other rows suggest is worth a look, and proves nothing.",
  *plan({ report }) {
    for (const [table, { relations, rows }] of report.tables.entries()) {
      for (const relation of relations) {
        for (const row of rows) {
          const planned = planRow(table, relation, row);
          if (planned !== null) yield planned;
        }
      }
    }
  },
};

function planRow(table: number, relation: PartWhole, row: Row): Planned | null {
  const whole = row.figures[relation.whole] ?? null;
  if (whole === null) return null;
  const parts: Figure[] = [];
  for (const part of relation.parts) {
    const figure = row.figures[part] ?? null;
    if (figure === null) return null;
    parts.push(figure);
  }
  const edit = toBalance("cross-footing", whole, parts, relation.evidence);
  return {
    edit,
    table,
    explain: (verdict) =>
      explainBalance(edit, row, verdict, (known) => ({
        kind: "cross-footing",
        whole: nameFigure(whole, row),
        parts: cellsOf(parts),
        isInferred: relation.evidence === "figures",
        ...known,
      })),
  };
}
