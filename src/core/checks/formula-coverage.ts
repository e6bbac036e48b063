import { judgeBalance } from "../edits/balance";
import { asStated } from "../edits/evaluate";
import { makeFinding } from "../findings/make-finding";
import type { Figure } from "../figure";
import type { Row, Table } from "../report";
import { plainFormula } from "../sheet";
import type { Check, Planned } from "./check";
import { toBalance } from "./balances";
import { findCoverage } from "./coverage";
import { readSumFormula } from "./sum-formula";
import { cellsOf, columnsOf, nameFigure } from "./tables";

export const formulaCoverage: Check = {
  id: "formula-coverage",
  title: "A SUM covers all its rows, and only them",
  why: "A row inserted at the edge of a range stays outside the sum. As long as its figure is zero nobody notices.",
  holds: `
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests
    TOTAL:  | =SUM(B4:B6) => 5
    Brazil  | 3
    Chile   | 0
    Mexico  | 2`,
  fails: `
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests
    TOTAL:  | =SUM(B5:B6) => 2
    Brazil  | 0
    Chile   | 0
    Mexico  | 2`,
  outOfScope:
    "Only plain sums are read: SUM, SUBTOTAL, AGGREGATE, and cells joined by plus signs. Other formulas are judged by their results.",
  plan: ({ report }) =>
    report.tables.flatMap((table, index) => [
      ...table.rows.flatMap((row, at) => [
        ...planSums(table, index, row, at),
        ...planTyped(table, index, row),
      ]),
      ...table.relations.flatMap(({ whole }) => planColumn(table, index, whole)),
      ...columnsOf(table, "share").flatMap((column) => planColumn(table, index, column)),
    ]),
};

function planSums(table: Table, index: number, row: Row, at: number): readonly Planned[] {
  if (row.parts.length === 0) return [];
  return columnsOf(table, "count").flatMap((column): readonly Planned[] => {
    const total = row.figures[column] ?? null;
    const formula = total === null ? null : plainFormula(total);
    if (total === null || formula === null || readSumFormula(formula, table.sheet) === null) return [];
    const gap = findCoverage(table, at, column, total);
    return [
      {
        edit: {
          kind: "form",
          check: "formula-coverage",
          evidence: "wording",
          cell: total.cell,
          holds: gap === null,
        },
        table: index,
        explain: () =>
          // A total that is wrong is said to be, together with its formula; one that is right may add what it likes.
          gap === null || gap.otherColumn || isSaidByFooting(table, row, column, total)
            ? null
            : makeFinding({
                check: "formula-coverage",
                severity: "warning",
                at: total.cell,
                with: [...gap.omitted, ...gap.twice, ...gap.foreign],
                stated: total.stated,
                facts: { kind: "coverage", total: nameFigure(total, row), ...gap },
              }),
      },
    ];
  });
}

function isSaidByFooting(table: Table, row: Row, column: number, total: Figure): boolean {
  const parts = row.parts.flatMap((part) => table.rows[part]?.figures[column] ?? []);
  const verdict = judgeBalance(toBalance("formula-coverage", total, parts, "wording"), asStated);
  return verdict.outcome === "fails" && verdict.expected !== null;
}

/** A typed-in total in a row of live ones. */
function planTyped(table: Table, index: number, row: Row): readonly Planned[] {
  if (row.parts.length === 0) return [];
  return planMixture(
    index,
    columnsOf(table, "count").flatMap((column) => withRow(row.figures[column] ?? null, row)),
    1,
  );
}

/** A typed-in figure in a column of live ones. */
function planColumn(table: Table, index: number, column: number): readonly Planned[] {
  const details = table.rows.filter((row) => row.role === "detail");
  return planMixture(
    index,
    details.flatMap((row) => withRow(row.figures[column] ?? null, row)),
    2,
  );
}

interface FigureOfRow {
  readonly figure: Figure;
  readonly row: Row;
}

function withRow(figure: Figure | null, row: Row): readonly FigureOfRow[] {
  return figure === null || figure.amount === null ? [] : [{ figure, row }];
}

/** A form edit where most figures of a line are formulas, at least `enough` of them. */
function planMixture(table: number, line: readonly FigureOfRow[], enough: number): readonly Planned[] {
  const live = line.filter(({ figure }) => figure.formula !== null);
  const typed = line.filter(({ figure }) => figure.formula === null);
  const at = typed[0] ?? live[0];
  if (at === undefined || live.length < enough || live.length < typed.length) return [];
  return [
    {
      edit: {
        kind: "form",
        check: "formula-coverage",
        evidence: "wording",
        cell: at.figure.cell,
        holds: typed.length === 0,
      },
      table,
      explain: () =>
        makeFinding({
          check: "formula-coverage",
          severity: "note",
          at: at.figure.cell,
          with: cellsOf(typed.slice(1).map(({ figure }) => figure)),
          stated: at.figure.stated,
          facts: {
            kind: "typed-total",
            typed: typed.map(({ figure, row }) => nameFigure(figure, row)),
            live: cellsOf(live.map(({ figure }) => figure)),
          },
        }),
    },
  ];
}
