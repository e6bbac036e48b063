import { judgeBalance } from "../edits/balance";
import type { BalanceEdit } from "../edits/edit";
import { asStated } from "../edits/evaluate";
import type { Figure } from "../figure";
import type { PartWhole, Row, Table } from "../report";
import { explainBalance, toBalance } from "./balances";
import type { Check, Planned } from "./check";
import { findExcuse } from "./excuses";
import { planParts } from "./parts-within";
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
    "A part is only held against its whole where the table does not show all parts: it must not be more. Columns that need not add up are never compared: accounts with requests, requests received with requests processed. A relation that only the figures of the other rows suggest is worth a look, and proves nothing.",
  *plan({ report }) {
    for (const [index, table] of report.tables.entries()) {
      for (const relation of table.relations) {
        const others = countedOnce(table, relation);
        for (const row of table.rows) {
          const edit = toEdit(relation, row);
          if (edit !== null) yield planRow({ table, index, relation, row, edit, others });
        }
      }
      yield* planParts(table, index, (row) =>
        table.relations.flatMap((relation) => toEdit(relation, row) ?? []),
      );
    }
  },
};

/** The sum in one row; `null` where the row does not have all its figures, or stands outside the table's sums. */
function toEdit(relation: PartWhole, row: Row): BalanceEdit | null {
  if (row.role === "memo") return null;
  const whole = row.figures[relation.whole] ?? null;
  if (whole === null) return null;
  const parts: Figure[] = [];
  for (const part of relation.parts) {
    const figure = row.figures[part] ?? null;
    if (figure === null) return null;
    parts.push(figure);
  }
  return toBalance("cross-footing", whole, parts, relation.evidence);
}

function planRow(at: {
  readonly table: Table;
  readonly index: number;
  readonly relation: PartWhole;
  readonly row: Row;
  readonly edit: BalanceEdit;
  readonly others: () => Others;
}): Planned {
  const { table, relation, row, edit } = at;
  return {
    edit,
    table: at.index,
    explain: (verdict) => {
      // A relation that only the figures show says nothing of a total that its rows contradict.
      if (relation.evidence === "figures" && isOffItsRows(table, relation, row)) return null;
      const excuse = findExcuse(table, table.columns[relation.whole], verdict.difference);
      return explainBalance(edit, { row, verdict, excuse }, (known) => ({
        kind: "cross-footing",
        whole: nameFigure(edit.whole, row),
        parts: cellsOf(edit.terms.map(({ figure }) => figure)),
        others: relation.evidence === "wording" ? null : at.others(),
        ...known,
      }));
    },
  };
}

/** Whether a total of the relation is not the sum of its rows: that is said of it already. */
function isOffItsRows(table: Table, { whole, parts }: PartWhole, row: Row): boolean {
  return [whole, ...parts].some((column) => {
    const total = row.figures[column] ?? null;
    const figures = row.parts.flatMap((part) => table.rows[part]?.figures[column] ?? []);
    if (total === null || figures.length === 0) return false;
    return judgeBalance(toBalance("cross-footing", total, figures, "wording"), asStated).outcome === "fails";
  });
}

interface Others {
  readonly agreeing: number;
  readonly judged: number;
}

/** In how many of the rows beside a failing one the relation works out; counted when first asked for. */
function countedOnce(table: Table, relation: PartWhole): () => Others {
  let others: Others | null = null;
  return () => {
    if (others !== null) return others;
    const edits = table.rows.flatMap((row) => toEdit(relation, row) ?? []);
    const outcomes = edits.map((edit) => judgeBalance(edit, asStated).outcome);
    const agreeing = outcomes.filter((outcome) => outcome === "holds").length;
    const failing = outcomes.filter((outcome) => outcome === "fails").length;
    others = { agreeing, judged: agreeing + failing - 1 };
    return others;
  };
}
