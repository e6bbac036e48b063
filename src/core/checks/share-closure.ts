import { asStated, evaluate } from "../edits/evaluate";
import type { ClosureEdit } from "../edits/edit";
import type { Figure } from "../figure";
import type { Fails } from "../edits/verdict";
import type { Finding } from "../findings/finding";
import { makeFinding } from "../findings/make-finding";
import {
  APPROVED,
  REJECTED,
  ALL_OUTCOMES,
  type Column,
  type Evidence,
  type Row,
  type Table,
} from "../report";
import { toText, type RoundingRule } from "../rounding";
import type { Check, Planned } from "./check";
import { isOverHundred } from "./proven-shares";
import { toShareEdit, type StatedShare } from "./stated-shares";
import { cellsOf, columnsOf, nameFigure, severityOf } from "./tables";

/** What it takes for rows without counts to speak against one that does not add up. */
const ENOUGH_ROWS = 3;
const NEARLY_ALL = 0.8;
/** No request has two of these outcomes. */
const DISTINCT_OUTCOMES: readonly string[] = [APPROVED, REJECTED, "pending", "withdrawn"];
const OUTCOMES: readonly string[] = [...DISTINCT_OUTCOMES, "partly approved", "no data"];

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
    Mexico  | 13%                             | 85%
    Peru    | 75%                             | 25%`,
  outOfScope:
    "0 % and 0 % of nothing need not add up. Where the counts are not shown, requests may still be open: then a row is only mentioned if it adds up to more than 100 %, or if nearly all others add up. Shares that do not make up one whole, such as shares of different types, are not added.",
  *plan({ report, shares, rules }) {
    for (const [index, table] of report.tables.entries()) {
      const sets = wholesOf(table);
      if (sets.length === 0) continue;
      const byFigure = new Map((shares[index] ?? []).map((stated) => [stated.share, stated]));
      for (const set of sets)
        yield* planSet({ table, index, set, byFigure, rule: rules[index] ?? "half-up" });
    }
  },
};

/** Columns of shares that make up one whole: as their counts do, or as approved and rejected do where nothing else is named. */
function wholesOf(table: Table): readonly (readonly number[])[] {
  const sets = new Map<string, number[]>();
  for (const index of columnsOf(table, "share")) {
    const column = table.columns[index];
    if (column === undefined) continue;
    const key = [column.type, column.subject, column.period?.label ?? "", wholeKey(column)].join("|");
    sets.set(key, [...(sets.get(key) ?? []), index]);
  }
  return [...sets.values()].filter((set) => set.length > 1 && isWhole(table, set));
}

/** Without counts the heading alone tells of what a share is a share; only one of a total is known to differ. */
function wholeKey({ base }: Column): string {
  if (base === null || (base.count === null && base.row === "own")) return "";
  return `${base.row} ${base.whole.join(",")}`;
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
  const outcomes = columns.map((column) => column.outcome);
  return (
    outcomes.includes(APPROVED) &&
    outcomes.includes(REJECTED) &&
    new Set(outcomes).size === outcomes.length &&
    outcomes.every((outcome) => OUTCOMES.includes(outcome)) &&
    !hasOtherOutcome(table, first, outcomes)
  );
}

function hasOtherOutcome(table: Table, like: Column, outcomes: readonly string[]): boolean {
  return table.columns.some(
    (column) =>
      (column.measure === "count" || column.measure === "share") &&
      column.type === like.type &&
      column.subject === like.subject &&
      ![ALL_OUTCOMES, ...outcomes].includes(column.outcome),
  );
}

/** One set of columns of a table, and what is known of their shares. */
interface SharesOfWhole {
  readonly table: Table;
  readonly index: number;
  readonly set: readonly number[];
  readonly byFigure: ReadonlyMap<Figure, StatedShare>;
  readonly rule: RoundingRule;
}

function* planSet(whole: SharesOfWhole): Iterable<Planned> {
  const evidence = evidenceFor(whole);
  for (const row of whole.table.rows) {
    const edit = toEdit(whole, row, evidence ?? "figures");
    if (edit !== null && (evidence !== null || isTooMuch(whole, edit)))
      yield { edit, table: whole.index, explain: (verdict) => explainRow(whole, row, edit, verdict) };
  }
}

/** Requests still open explain a gap, but not more than 100 %. */
function isTooMuch({ table, set, rule }: SharesOfWhole, edit: ClosureEdit): boolean {
  if (!set.every((column) => DISTINCT_OUTCOMES.includes(table.columns[column]?.outcome ?? ""))) return false;
  const verdict = evaluate(edit, { rule, amountOf: asStated });
  return verdict.outcome === "fails" && (verdict.difference?.digits ?? 0) > 0;
}

/**
 * Without counts there may be a third outcome that the table does not show: requests still open. Only where nearly all
 * other rows add up, the odd one is worth a look.
 */
function evidenceFor(whole: SharesOfWhole): Evidence | null {
  const { table, set, rule } = whole;
  if (set.every((column) => table.columns[column]?.base?.count != null)) return "wording";
  let [holding, failing] = [0, 0];
  for (const row of table.rows) {
    const edit = toEdit(whole, row, "figures");
    const outcome = edit === null ? null : evaluate(edit, { rule, amountOf: asStated }).outcome;
    if (outcome === "holds") holding += 1;
    if (outcome === "fails") failing += 1;
  }
  if (failing === 0) return "figures";
  const others = holding + failing - 1;
  return holding >= ENOUGH_ROWS && holding >= others * NEARLY_ALL ? "figures" : null;
}

function toEdit({ set, byFigure }: SharesOfWhole, row: Row, evidence: Evidence): ClosureEdit | null {
  if (row.role === "memo") return null;
  const shares: Figure[] = [];
  for (const column of set) {
    const share = row.figures[column] ?? null;
    if (share === null) return null;
    shares.push(share);
  }
  const [first] = shares;
  const whole = (first === undefined ? undefined : byFigure.get(first))?.whole ?? [];
  return { kind: "closure", check: "share-closure", evidence, shares, whole };
}

function explainRow(whole: SharesOfWhole, row: Row, edit: ClosureEdit, verdict: Fails): Finding | null {
  const { shares, evidence } = edit;
  const { expected, difference } = verdict;
  const [first] = shares;
  if (first === undefined || expected === null || difference === null) return null;
  if (shares.some((share) => isRecalculated(whole, share) || isOverHundred(share))) return null;
  const sum = { digits: expected.digits + difference.digits, decimals: expected.decimals };
  return makeFinding({
    check: "share-closure",
    severity: severityOf(evidence, verdict),
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
}

/** Whether recalculating the share already says that it is wrong. */
function isRecalculated({ byFigure, rule }: SharesOfWhole, share: Figure): boolean {
  const stated = byFigure.get(share);
  if (stated?.count == null) return false;
  return evaluate(toShareEdit(stated, stated.count), { rule, amountOf: asStated }).outcome === "fails";
}
