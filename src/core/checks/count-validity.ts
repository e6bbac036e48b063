import { toCellKey, type CellRef } from "../address";
import { makeFinding } from "../findings/make-finding";
import type { Severity } from "../findings/finding";
import type { Row, Table } from "../report";
import type { Check, Planned } from "./check";
import { findErrorSources, type ErrorSources } from "./error-sources";
import { findProblem, styleOf, type Problem } from "./figure-problems";
import type { Figure } from "../figure";
import { findGaps } from "./long-form-gaps";
import { meantBy } from "./mistyped";
import { isOverHundred, isProvenWrong } from "./proven-shares";
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
  *plan({ report, shares, rules }) {
    const errors = findErrorSources(report);
    for (const [index, table] of report.tables.entries()) {
      const proven = new Set(
        (shares[index] ?? [])
          .filter((each) => isOverHundred(each.share) && isProvenWrong(each, rules[index] ?? "half-up"))
          .map(({ share }) => share),
      );
      for (const [at, { measure }] of table.columns.entries()) {
        if (measure === "count" || measure === "share")
          yield* planColumn(table, index, at, { proven, errors });
      }
    }
  },
};

/** What is said of a figure elsewhere. */
interface SaidElsewhere {
  /** Shares that recalculating proves wrong. */
  readonly proven: ReadonlySet<Figure>;
  readonly errors: ErrorSources;
}

/** One condition for a sound column, and one for every figure that is not. */
function* planColumn(table: Table, index: number, at: number, elsewhere: SaidElsewhere): Iterable<Planned> {
  const column = table.columns[at];
  if (column === undefined) return;
  const style = styleOf(table, at);
  const gaps = findGaps(table, at);
  let isSound = true;
  for (const row of table.rows) {
    const figure = row.figures[at] ?? null;
    const gap = gaps.get(row);
    const problem =
      figure === null || row.role === "memo"
        ? null
        : (findProblem(figure, style) ?? (gap === undefined ? null : { problem: gap, isSure: false }));
    if (figure === null || problem === null) continue;
    isSound = false;
    const key = toCellKey(figure.cell);
    if (elsewhere.proven.has(figure) || elsewhere.errors.followers.has(key)) continue;
    yield planProblem(index, figure, row, {
      ...problem,
      dependents: elsewhere.errors.dependents.get(key) ?? [],
    });
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
  {
    problem,
    isSure,
    dependents,
  }: { readonly problem: Problem; readonly isSure: boolean; readonly dependents: readonly CellRef[] },
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
        with: dependents,
        stated: figure.stated,
        expected: problem === "mistyped" ? meantBy(figure.stated) : null,
        facts: {
          kind: "validity",
          figure: nameFigure(figure, row),
          problem,
          meant: problem === "mistyped" ? meantBy(figure.stated) : null,
          dependents,
        },
      }),
  };
}
