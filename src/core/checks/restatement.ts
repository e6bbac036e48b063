import type { CellRef } from "../address";
import { judgeBalance } from "../edits/balance";
import type { FormEdit } from "../edits/edit";
import { asStated } from "../edits/evaluate";
import { makeFinding } from "../findings/make-finding";
import { showLike } from "../findings/show-like";
import { isWhole } from "../rounding";
import { explainBalance, toBalance } from "./balances";
import type { Check, CheckContext, Planned } from "./check";
import { editionsOf, findNote, saysRevised, type Editions } from "./editions";
import { isSlip } from "./own-sums";
import { cellsOf, nameFigure } from "./tables";
import { tiedFigures, type Tie } from "./tied-figures";

export const restatement: Check = {
  id: "restatement",
  title: "A period shown again has the figures of its own report",
  why: "A report often shows the period before beside its own. Where the figures differ without a word, readers cannot tell a revision from a mistake.",
  holds: `
    # H1 2024
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests
    TOTAL:  | 10
    Brazil  | 5
    Chile   | 3
    Mexico  | 2
    # H2 2024
    Law Enforcement and Government Requests, H2 2024
    Country | Total Number of Requests, H2 2024 | H1 2024
    TOTAL:  | 6                                 | 10
    Brazil  | 3                                 | 5
    Chile   | 0                                 | 3
    Mexico  | 3                                 | 2`,
  fails: `
    # H1 2024
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests
    TOTAL:  | 10
    Brazil  | 5
    Chile   | 3
    Mexico  | 2
    # H2 2024
    Law Enforcement and Government Requests, H2 2024
    Country | Total Number of Requests, H2 2024 | H1 2024
    TOTAL:  | 6                                 | 11
    Brazil  | 3                                 | 6
    Chile   | 0                                 | 3
    Mexico  | 3                                 | 2`,
  outOfScope:
    "Two tables of one edition are compared by `tie-out`. Where both editions agree with themselves, the later one may have revised the figures: that is worth a look, and proves nothing; where a note says so, it is only mentioned. Tables that differ in most figures are taken to count different things.",
  *plan(context) {
    const restated = new Map<string, Restated>();
    for (const tie of context.ties.flat()) {
      const editions = editionsOf(context.report, [tie.one, tie.other[0]]);
      if (editions !== null) yield* planTie(context, tie, editions, restated);
    }
    for (const each of restated.values()) yield planRestated(context, each);
  },
};

/** Figures of one period that two tables state differently, though each agrees with itself. */
interface Restated {
  readonly editions: Editions;
  readonly period: string;
  readonly figures: {
    readonly label: string;
    readonly earlier: Stated;
    readonly later: Stated;
  }[];
}

interface Stated {
  readonly cells: readonly CellRef[];
  readonly says: string;
}

function* planTie(
  context: CheckContext,
  tie: Tie,
  editions: Editions,
  restated: Map<string, Restated>,
): Iterable<Planned> {
  const { report } = context;
  const note = findNote(report, [editions.earlier.table, editions.later.table]);
  const hidden = new Set(report.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name));
  for (const { row, one, other } of tiedFigures(report, tie)) {
    const parts = other.map(({ figure }) => figure);
    const isHidden = [one, ...parts].some(({ cell }) => hidden.has(cell.sheet));
    const edit = toBalance("restatement", one, parts, isHidden ? "figures" : tie.evidence);
    const verdict = judgeBalance(edit, asStated);
    const rivalry = {
      whole: { table: tie.one.table, figure: one },
      parts: parts.map((figure) => ({ table: tie.other[0]?.table ?? -1, figure })),
    };
    const slip =
      verdict.outcome === "fails" &&
      verdict.difference !== null &&
      isSlip(context, { ...rivalry, difference: verdict.difference });
    if (
      verdict.outcome === "fails" &&
      verdict.expected !== null &&
      verdict.difference !== null &&
      isWhole(verdict.difference) &&
      !slip
    ) {
      const key = `${tie.one.period} ${editions.earlier.table} ${editions.later.table}`;
      const known = restated.get(key) ?? { editions, period: tie.one.period, figures: [] };
      restated.set(key, known);
      const own: Stated = { cells: [one.cell], says: one.stated };
      const others: Stated = { cells: cellsOf(parts), says: showLike(verdict.expected, one) };
      const isLater = tie.one.table === editions.later.table;
      known.figures.push({
        label: row.label,
        earlier: isLater ? others : own,
        later: isLater ? own : others,
      });
      continue;
    }
    // A revision explains no slip, but a note on sums that need not work out may.
    const excuse = slip && note !== null && saysRevised(report, note) ? null : note;
    yield {
      edit,
      table: tie.one.table,
      explain: (fails) =>
        explainBalance(edit, { row, verdict: fails, excuse }, (known) => ({
          kind: "tie-out",
          one: nameFigure(one, row),
          other: other.map((part) => nameFigure(part.figure, part.row)),
          ...known,
        })),
    };
  }
}

function planRestated({ report }: CheckContext, { editions, period, figures }: Restated): Planned<FormEdit> {
  const { earlier, later } = editions;
  const [first] = figures;
  const cells = figures.flatMap((each) => [...each.later.cells, ...each.earlier.cells]);
  const [cell = { sheet: "", row: 0, col: 0 }, ...rest] = cells;
  const note = findNote(report, [earlier.table, later.table]);
  return {
    edit: { kind: "form", check: "restatement", evidence: "figures", cell, holds: false },
    table: later.table,
    explain: () =>
      makeFinding({
        check: "restatement",
        severity: note !== null && saysRevised(report, note) ? "note" : "warning",
        at: cell,
        with: rest,
        stated: first?.later.says ?? "",
        facts: {
          kind: "restatement",
          period,
          earlier: earlier.edition.label,
          later: later.edition.label,
          figures,
          note: note?.text ?? null,
        },
      }),
  };
}
