import { makeFinding } from "../findings/make-finding";
import type { Severity } from "../findings/finding";
import type { Row, Table } from "../report";
import type { Check, Planned } from "./check";
import { findProblem, styleOf, type Problem } from "./figure-problems";
import type { Figure } from "../figure";
import { meantBy } from "./mistyped";
import { nameFigure } from "./tables";

export const countValidity: Check = {
  id: "count-validity",
  title: "Counts are whole and not negative, and percentages lie between 0 and 100",
  why: "A minus sign, a decimal or a percent sign in the wrong column is a typing slip that no sum may bring to light.",
  holds: `
    Requests for User Data, H1 2024
    Country | Requests Approved |   | Requests Rejected |
    Brazil  | 75%               | 3 | 25%               | 1
    Mexico  | 0%                | 0 | 0%                | 0`,
  fails: `
    Requests for User Data, H1 2024
    Country | Requests Approved |    | Requests Rejected |
    Brazil  | 75%               | 3  | 25%               | 1
    Chile   | 100%              | 1  | 0%                | 0
    Mexico  | 0%                | 0% | 0%                | 0`,
  outOfScope: "Whether a count is plausible: a hundred times last year's figure is valid.",
  *plan({ report }) {
    for (const [index, table] of report.tables.entries()) {
      for (const [at, { measure }] of table.columns.entries()) {
        if (measure === "count" || measure === "share") yield* planColumn(table, index, at);
      }
    }
  },
};

/** One condition for a sound column, and one for every figure that is not. */
function* planColumn(table: Table, index: number, at: number): Iterable<Planned> {
  const column = table.columns[at];
  if (column === undefined) return;
  const style = styleOf(table, at);
  let isSound = true;
  for (const row of table.rows) {
    const figure = row.figures[at] ?? null;
    const problem = figure === null || row.role === "memo" ? null : findProblem(figure, style);
    if (figure === null || problem === null) continue;
    isSound = false;
    yield planProblem(index, figure, row, problem);
  }
  if (!isSound) return;
  yield {
    edit: { kind: "form", check: "count-validity", evidence: "wording", cell: column.cell, holds: true },
    table: index,
    explain: () => null,
  };
}

function planProblem(
  table: number,
  figure: Figure,
  row: Row,
  { problem, isSure }: { readonly problem: Problem; readonly isSure: boolean },
): Planned {
  const severity: Severity = isSure ? "error" : "warning";
  return {
    edit: {
      kind: "form",
      check: "count-validity",
      evidence: isSure ? "wording" : "figures",
      cell: figure.cell,
      holds: false,
    },
    table,
    explain: () =>
      makeFinding({
        check: "count-validity",
        severity,
        at: figure.cell,
        stated: figure.stated,
        expected: problem === "mistyped" ? meantBy(figure.stated) : null,
        facts: {
          kind: "validity",
          figure: nameFigure(figure, row),
          problem,
          meant: problem === "mistyped" ? meantBy(figure.stated) : null,
        },
      }),
  };
}
