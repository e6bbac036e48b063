import { asStated, evaluate } from "../edits/evaluate";
import type { ClosureEdit } from "../edits/edit";
import type { Figure } from "../figure";
import { makeFinding } from "../findings/make-finding";
import { APPROVED, REJECTED, ALL_OUTCOMES, type Column, type Row, type Table } from "../report";
import { toText, type RoundingRule } from "../rounding";
import type { Check, Planned } from "./check";
import { sharesOf, toShareEdit, type StatedShare } from "./stated-shares";
import { cellsOf, columnsOf, nameFigure, rulesByTable, severityOf } from "./tables";

export const shareClosure: Check = {
  id: "share-closure",
  title: "Shares of one whole add to 100 %, as far as rounding allows",
  why: "Approved and rejected requests are all requests of a type; percentages that leave a gap look like requests that were never answered.",
  holds: `
    Requests for User Data, H1 2024
    Country | Percentage of requests approved | Percentage of requests rejected
    Brazil  | 64%                             | 36%
    Mexico  | 13%                             | 88%`,
  fails: `
    Requests for User Data, H1 2024
    Country | Percentage of requests approved | Percentage of requests rejected
    Brazil  | 64%                             | 36%
    Chile   | 50%                             | 50%
    Mexico  | 13%                             | 85%`,
  outOfScope:
    "0 % and 0 % of nothing need not add up. Shares that do not make up one whole, such as shares of different types, are not added.",
  plan: ({ report, rounding }) => {
    const rules = rulesByTable(report, rounding);
    return report.tables.flatMap((table, index) => {
      const sets = wholesOf(table);
      if (sets.length === 0) return [];
      const stated = sharesOf(report, index);
      return sets.flatMap((set) => planSet(table, index, set, stated, rules[index] ?? "half-up"));
    });
  },
};

/** Columns of shares that make up one whole: as their counts do, or as approved and rejected do where nothing else is named. */
function wholesOf(table: Table): readonly (readonly number[])[] {
  const sets = new Map<string, number[]>();
  for (const index of columnsOf(table, "share")) {
    const column = table.columns[index];
    if (column === undefined) continue;
    const key = [
      column.type,
      column.subject,
      column.period?.label ?? "",
      column.base?.whole.join(",") ?? "",
    ].join("|");
    sets.set(key, [...(sets.get(key) ?? []), index]);
  }
  return [...sets.values()].filter((set) => set.length > 1 && isWhole(table, set));
}

function isWhole(table: Table, set: readonly number[]): boolean {
  const columns = set.flatMap((index) => table.columns[index] ?? []);
  const [first] = columns;
  if (first === undefined) return false;
  const counts = new Set(columns.map((column) => column.base?.count ?? null));
  if (counts.size === set.length && !counts.has(null)) {
    const whole = first.base?.whole ?? [];
    return whole.length === counts.size && whole.every((part) => counts.has(part));
  }
  const outcomes = columns.map((column) => column.outcome).sort();
  return outcomes.join() === [APPROVED, REJECTED].sort().join() && !hasOtherOutcome(table, first);
}

function hasOtherOutcome(table: Table, like: Column): boolean {
  return table.columns.some(
    (column) =>
      (column.measure === "count" || column.measure === "share") &&
      column.type === like.type &&
      column.subject === like.subject &&
      ![ALL_OUTCOMES, APPROVED, REJECTED].includes(column.outcome),
  );
}

function planSet(
  table: Table,
  index: number,
  set: readonly number[],
  stated: readonly StatedShare[],
  rule: RoundingRule,
): readonly Planned[] {
  const byFigure = new Map(stated.map((share) => [share.share, share]));
  const rows = table.rows.flatMap((row) => {
    const shares = set.flatMap((column) => row.figures[column] ?? []);
    return shares.length === set.length ? [{ row, shares }] : [];
  });
  const edits = rows.map(({ row, shares }) => ({ row, shares, edit: toEdit(shares, byFigure, "wording") }));
  const outcomes = edits.map(({ edit }) => evaluate(edit, { rule, amountOf: asStated }).outcome);
  const holding = outcomes.filter((outcome) => outcome === "holds").length;
  const failing = outcomes.filter((outcome) => outcome === "fails").length;
  // Without counts there may be a third outcome that the table does not show: then hardly any row adds up.
  const isCounted = set.every((column) => table.columns[column]?.base?.count != null);
  if (!isCounted && holding === 0 && failing > 1) return [];
  const isSure = isCounted || (holding > 0 && holding >= failing);
  return edits.map(({ row, shares, edit }) =>
    planRow(index, row, shares, isSure ? edit : { ...edit, evidence: "figures" }, byFigure, rule),
  );
}

function toEdit(
  shares: readonly Figure[],
  byFigure: ReadonlyMap<Figure, StatedShare>,
  evidence: ClosureEdit["evidence"],
): ClosureEdit {
  const [first] = shares;
  const whole = (first === undefined ? undefined : byFigure.get(first))?.whole ?? [];
  return { kind: "closure", check: "share-closure", evidence, shares, whole };
}

function planRow(
  table: number,
  row: Row,
  shares: readonly Figure[],
  edit: ClosureEdit,
  byFigure: ReadonlyMap<Figure, StatedShare>,
  rule: RoundingRule,
): Planned {
  return {
    edit,
    table,
    explain: (verdict) => {
      const [first] = shares;
      const { expected, difference } = verdict;
      if (first === undefined || expected === null || difference === null) return null;
      const isRecalculated = shares.some((share) => {
        const stated = byFigure.get(share);
        if (stated?.count == null) return false;
        return evaluate(toShareEdit(stated, stated.count), { rule, amountOf: asStated }).outcome === "fails";
      });
      if (isRecalculated) return null;
      const sum = { digits: expected.digits + difference.digits, decimals: expected.decimals };
      return makeFinding({
        check: "share-closure",
        severity: severityOf(edit.evidence, verdict),
        at: first.cell,
        with: cellsOf(shares.slice(1)),
        stated: first.stated,
        facts: {
          kind: "closure",
          shares: shares.map((share) => nameFigure(share, row)),
          sum: `${toText(sum)}%`,
          whole: `${toText(expected)}%`,
          difference,
        },
      });
    },
  };
}
