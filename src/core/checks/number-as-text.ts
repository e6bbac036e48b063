import { judgeBalance } from "../edits/balance";
import { asStated } from "../edits/evaluate";
import { makeFinding } from "../findings/make-finding";
import type { Figure } from "../figure";
import type { Row, Table } from "../report";
import { toBalance } from "./balances";
import type { Check, Planned } from "./check";
import { skipsText } from "./sum-formula";
import { cellsOf, columnsOf, nameFigure } from "./tables";

export const numberAsText: Check = {
  id: "number-as-text",
  title: "Figures are numbers, not text",
  why: "A number kept as text looks right, but a SUM passes over it, and a chart shows it as nothing.",
  holds: `
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests
    TOTAL:  | 5
    Brazil  | 3
    Mexico  | 2`,
  fails: `
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests
    TOTAL:  | 5
    Brazil  | '3
    Mexico  | 2`,
  outOfScope:
    "Figures with a footnote mark, such as 1*, cannot be anything but text. Percentages are never added up: they are mentioned only where texts and numbers stand in one column.",
  plan: ({ report }) => report.tables.flatMap((table, index) => planTable(table, index)),
};

function planTable(table: Table, index: number): readonly Planned[] {
  const skipped = columnsOf(table, "count").flatMap((column) => planSkipped(table, index, column));
  return [
    ...(skipped.length > 0 ? skipped : [planCounts(table, index)]),
    ...columnsOf(table, "share").flatMap((column) => planShares(table, index, column)),
  ];
}

/** Counts kept as text, once for a table. */
function planCounts(table: Table, index: number): Planned {
  const texts: Figure[] = [];
  for (const row of table.rows) {
    for (const figure of row.figures)
      if (figure?.measure === "count" && isNumberAsText(figure)) texts.push(figure);
  }
  const [first] = texts;
  const cells = cellsOf(texts);
  const cell = first?.cell ?? { sheet: table.sheet, row: table.range.top, col: table.range.left };
  return {
    edit: { kind: "form", check: "number-as-text", evidence: "wording", cell, holds: first === undefined },
    table: index,
    explain: () =>
      makeFinding({
        check: "number-as-text",
        severity: "note",
        at: cell,
        with: cells.slice(1),
        stated: first?.stated ?? "",
        facts: { kind: "number-as-text", cells },
      }),
  };
}

/** Nobody adds up shares, so a column of texts does no harm; texts among numbers do in a chart. */
function planShares(table: Table, index: number, column: number): readonly Planned[] {
  const figures = table.rows.flatMap((row) => row.figures[column] ?? []);
  const texts = figures.filter(isNumberAsText);
  const [first] = texts;
  if (first === undefined) return [];
  const isMixed = figures.some(({ isText, reading }) => !isText && reading.kind === "number");
  return [
    {
      edit: { kind: "form", check: "number-as-text", evidence: "wording", cell: first.cell, holds: !isMixed },
      table: index,
      explain: () =>
        makeFinding({
          check: "number-as-text",
          severity: "note",
          at: first.cell,
          with: cellsOf(texts.slice(1)),
          stated: first.stated,
          facts: { kind: "share-as-text", cells: cellsOf(texts) },
        }),
    },
  ];
}

/** Numbers kept as text under a live total that passes over them. */
function planSkipped(table: Table, index: number, column: number): readonly Planned[] {
  const totals = table.rows.flatMap((row) => withSum(row, row.figures[column] ?? null));
  return totals.flatMap(({ row, total }): readonly Planned[] => {
    const figures = row.parts
      .flatMap((part) => table.rows[part]?.figures[column] ?? [])
      .filter(isNumberAsText);
    const [first] = figures;
    if (first === undefined) return [];
    return [
      {
        edit: { kind: "form", check: "number-as-text", evidence: "wording", cell: first.cell, holds: false },
        table: index,
        explain: () =>
          makeFinding({
            check: "number-as-text",
            severity: isSum(total, row, table, column) ? "note" : "warning",
            at: first.cell,
            with: cellsOf(figures.slice(1)),
            stated: first.stated,
            facts: { kind: "text-in-sum", cells: cellsOf(figures), total: nameFigure(total, row) },
          }),
      },
    ];
  });
}

function withSum(row: Row, total: Figure | null): readonly { readonly row: Row; readonly total: Figure }[] {
  const isSum = total !== null && total.formula !== null && row.parts.length > 0 && skipsText(total.formula);
  return isSum ? [{ row, total }] : [];
}

/** The sum came out right all the same: whatever made it counted the texts. */
function isSum(total: Figure, row: Row, table: Table, column: number): boolean {
  const parts = row.parts.flatMap((part) => table.rows[part]?.figures[column] ?? []);
  return judgeBalance(toBalance("number-as-text", total, parts, "wording"), asStated).outcome === "holds";
}

function isNumberAsText({ isText, reading, marks }: Figure): boolean {
  return isText && reading.kind === "number" && marks.length === 0;
}
