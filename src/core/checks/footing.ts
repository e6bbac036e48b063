import { judgeBalance } from "../edits/balance";
import { asStated } from "../edits/evaluate";
import { makeFinding } from "../findings/make-finding";
import { showLike } from "../findings/show-like";
import type { Figure } from "../figure";
import type { Row, Table } from "../report";
import { explainBalance, toBalance } from "./balances";
import type { Check, Planned } from "./check";
import { findCoverage } from "./coverage";
import { findExcuse } from "./excuses";
import { findRepeated } from "./repeated-rows";
import { cellsOf, columnsOf, nameFigure } from "./tables";
import { findSuspects } from "./suspects";

export const footing: Check = {
  id: "footing",
  title: "Totals equal the sum of their rows",
  why: "A total that its rows do not add up to is the first thing a reader with a calculator finds, and it puts every other figure in doubt.",
  holds: `
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests
    TOTAL:  | 5
    Brazil  | 3
    Mexico  | 2`,
  fails: `
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests
    TOTAL:  | 6
    Brazil  | 3
    Mexico  | 2`,
  outOfScope:
    "Shares are never added up. Where rows show N/A or a band such as 0–499, a total is only called wrong if no value of theirs can make it right. Where a note says why the rows need not add up, or where accounts may be counted in several rows, a difference is only worth a look.",
  plan: ({ report }) =>
    report.tables.flatMap((table, index) => {
      const repeated = findRepeated(table).flatMap(({ totals }) => totals);
      // A row that stands twice is said once, by `duplicate-label`.
      const isRepeated = (total: Figure): boolean => repeated.includes(total);
      return table.rows
        .filter((row) => row.parts.length > 0)
        .flatMap((row) => [
          ...columnsOf(table, "count").flatMap((column) => planTotal(table, index, row, column, isRepeated)),
          ...planHiddenRows(table, index, row),
          ...planRowsBeside(table, index, row),
        ]);
    }),
};

function planTotal(
  table: Table,
  index: number,
  row: Row,
  column: number,
  isRepeated: (total: Figure) => boolean,
): readonly Planned[] {
  const total = row.figures[column] ?? null;
  const parts = partsIn(table, row, column);
  if (total === null || parts.length === 0) return [];
  const edit = toBalance("footing", total, parts, "wording");
  return [
    {
      edit,
      table: index,
      explain: (verdict) => {
        const visible = visibleSum(table, row, column);
        if (visible !== null && visible.agrees) {
          return makeFinding({
            check: "footing",
            severity: "warning",
            at: total.cell,
            with: cellsOf(visible.hidden),
            stated: total.stated,
            expected: verdict.expected === null ? null : showLike(verdict.expected, total),
            facts: {
              kind: "footing-visible",
              total: nameFigure(total, row),
              hidden: cellsOf(visible.hidden),
              expected: verdict.expected === null ? "" : showLike(verdict.expected, total),
            },
          });
        }
        if (isRepeated(total)) return null;
        const excuse = findExcuse(table, table.columns[column], verdict.difference);
        const coverage = findCoverage(table, table.rows.indexOf(row), column, total);
        return explainBalance(edit, { row, verdict, excuse }, (known) => ({
          kind: "footing",
          total: nameFigure(total, row),
          parts: cellsOf(parts),
          suspects:
            excuse === null && coverage === null ? findSuspects(table, row, column, known.difference) : null,
          coverage,
          ...known,
        }));
      },
    },
  ];
}

/** Totals that hold only because hidden rows are in them: right, but no reader can add them up. Said once a row. */
function planHiddenRows(table: Table, index: number, row: Row): readonly Planned[] {
  if (!row.parts.some((part) => table.rows[part]?.hidden)) return [];
  for (const column of columnsOf(table, "count")) {
    const total = row.figures[column] ?? null;
    const visible = total === null ? null : visibleSum(table, row, column);
    if (total === null || visible === null || visible.agrees || visible.hidden.length === 0) continue;
    const all = toBalance("footing", total, partsIn(table, row, column), "wording");
    if (judgeBalance(all, asStated).outcome !== "holds") continue;
    return [
      {
        edit: { kind: "form", check: "footing", evidence: "wording", cell: total.cell, holds: false },
        table: index,
        explain: () =>
          makeFinding({
            check: "footing",
            severity: "note",
            at: total.cell,
            with: cellsOf(visible.hidden),
            stated: total.stated,
            facts: {
              kind: "footing-hidden",
              total: nameFigure(total, row),
              hidden: cellsOf(visible.hidden),
              visible: visible.sum,
            },
          }),
      },
    ];
  }
  return [];
}

/** Rows that a total does not count, and nobody knows why: it agrees without them, and perhaps they were forgotten. Said once. */
function planRowsBeside(table: Table, index: number, row: Row): readonly Planned[] {
  const beside = table.rows.filter(({ mayBelong }) => mayBelong === true);
  if (row.role !== "total" || beside.length === 0) return [];
  for (const column of columnsOf(table, "count")) {
    const total = row.figures[column] ?? null;
    const forgotten = beside.flatMap((other) => {
      const figure = other.figures[column] ?? null;
      return figure === null || figure.amount === null || figure.amount.digits === 0
        ? []
        : [{ figure, other }];
    });
    if (total === null || forgotten.length === 0) continue;
    const parts = partsIn(table, row, column);
    const without = toBalance("footing", total, parts, "wording");
    if (judgeBalance(without, asStated).outcome !== "holds") continue;
    const figures = forgotten.map(({ figure }) => figure);
    const verdict = judgeBalance(toBalance("footing", total, [...parts, ...figures], "wording"), asStated);
    if (verdict.outcome !== "fails" || verdict.expected === null) continue;
    const expected = showLike(verdict.expected, total);
    return [
      {
        edit: { kind: "form", check: "footing", evidence: "wording", cell: total.cell, holds: false },
        table: index,
        explain: () =>
          makeFinding({
            check: "footing",
            severity: "warning",
            at: total.cell,
            with: cellsOf(figures),
            stated: total.stated,
            facts: {
              kind: "footing-beside",
              total: nameFigure(total, row),
              parts: parts.length,
              beside: forgotten.map(({ figure, other }) => nameFigure(figure, other)),
              expected,
            },
          }),
      },
    ];
  }
  return [];
}

/** What the rows in sight add up to; `null` where no hidden row counts in this column. */
function visibleSum(
  table: Table,
  row: Row,
  column: number,
): { readonly agrees: boolean; readonly sum: string; readonly hidden: readonly Figure[] } | null {
  const total = row.figures[column] ?? null;
  const hidden = partsIn(table, row, column, (part) => part.hidden).filter(
    (figure) => figure.amount?.digits !== 0,
  );
  if (total === null || hidden.length === 0) return null;
  const verdict = judgeBalance(
    toBalance(
      "footing",
      total,
      partsIn(table, row, column, (part) => !part.hidden),
      "wording",
    ),
    asStated,
  );
  const expected = verdict.outcome === "fails" ? verdict.expected : null;
  return {
    agrees: verdict.outcome === "holds",
    sum: expected === null ? "" : showLike(expected, total),
    hidden,
  };
}

function partsIn(
  table: Table,
  row: Row,
  column: number,
  test: (part: Row) => boolean = () => true,
): readonly Figure[] {
  const figures: Figure[] = [];
  for (const part of row.parts) {
    const partRow = table.rows[part];
    const figure = partRow?.figures[column] ?? null;
    if (figure !== null && partRow !== undefined && test(partRow)) figures.push(figure);
  }
  return figures;
}
