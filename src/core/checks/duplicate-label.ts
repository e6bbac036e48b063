import { makeFinding } from "../findings/make-finding";
import type { Row, Table } from "../report";
import type { Check, Planned } from "./check";
import { labelOf } from "./labels";
import { findRepeated } from "./repeated-rows";
import { cellsOf } from "./tables";

export const duplicateLabel: Check = {
  id: "duplicate-label",
  title: "A place stands once in a table",
  why: "A country in two rows is either entered twice or split; a reader who looks it up finds half of its requests.",
  holds: `
    Law Enforcement and Government Requests, H1 2024
    Country | Process      | Total Number of Requests
    Brazil  | Court orders | 3
    Brazil  | Subpoenas    | 1
    Mexico  | Subpoenas    | 2`,
  fails: `
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests
    Brazil  | 3
    Mexico  | 2
    Brazil  | 1`,
  outOfScope: "Rows of one place that another label column tells apart are a split, and right.",
  plan: ({ report }) =>
    report.tables.flatMap((table, index) => (table.listsPlaces ? planTable(table, index) : [])),
};

function planTable(table: Table, index: number): readonly Planned[] {
  const byKey = new Map<string, Row[]>();
  for (const row of table.rows) {
    if (row.role !== "detail" || row.place === "") continue;
    const known = byKey.get(row.key);
    if (known === undefined) byKey.set(row.key, [row]);
    else known.push(row);
  }
  const repeated = [...byKey.values()].filter((rows) => rows.length > 1);
  if (repeated.length > 0) {
    const pasted = findRepeated(table);
    return repeated.flatMap((rows): readonly Planned[] => {
      const [first, ...again] = rows.map(labelOf);
      const [second] = again;
      const totals = pasted.filter(({ row }) => rows.includes(row)).flatMap((each) => cellsOf(each.totals));
      if (first === undefined || second === undefined) return [];
      return [
        {
          edit: {
            kind: "form",
            check: "duplicate-label",
            evidence: "wording",
            cell: second.cell,
            holds: false,
          },
          table: index,
          explain: () =>
            makeFinding({
              check: "duplicate-label",
              // The totals prove that the row was entered twice.
              severity: totals.length > 0 ? "error" : "warning",
              at: second.cell,
              with: [first.cell, ...again.slice(1).map(({ cell }) => cell), ...totals],
              stated: second.label,
              facts: { kind: "duplicate-label", first, again, totals },
            }),
        },
      ];
    });
  }
  const cell = { sheet: table.sheet, row: table.range.top, col: table.range.left };
  return [
    {
      edit: { kind: "form", check: "duplicate-label", evidence: "wording", cell, holds: true },
      table: index,
      explain: () => null,
    },
  ];
}
