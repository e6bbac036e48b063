import { judgeBalance } from "../edits/balance";
import { judgeBound } from "../edits/bound";
import type { BalanceEdit, BoundEdit } from "../edits/edit";
import { asStated } from "../edits/evaluate";
import type { Fails } from "../edits/verdict";
import type { Figure } from "../figure";
import type { Finding } from "../findings/finding";
import { makeFinding } from "../findings/make-finding";
import {
  ALL_OUTCOMES,
  APPROVED,
  REJECTED,
  TECHNICAL,
  TOTAL_TYPE,
  USER_DATA,
  type Column,
  type Evidence,
  type Row,
  type Table,
} from "../report";
import { toNumber } from "../rounding";
import type { Planned } from "./check";
import { DISTINCT } from "./excuses";
import { saysReceivedOnly } from "./scopes";
import { cellsOf, columnsOf, nameFigure, severityOf } from "./tables";

/** Columns that are part of another one; indices into `Table.columns`. */
interface Within {
  readonly whole: number;
  /** No request is in two of them. */
  readonly parts: readonly number[];
}

/**
 * `Requests 5 | Approved 7`: what became of requests is never more than there were. Said also where the parts do not
 * make up the whole; `sumsOf` gives the sums that a row is held against anyway.
 */
export function* planParts(
  table: Table,
  index: number,
  sumsOf: (row: Row) => readonly BalanceEdit[],
): Iterable<Planned> {
  for (const within of findWithin(table)) {
    const evidence = evidenceFor(table, within);
    for (const row of table.rows) {
      const edit = toEdit(within, row, evidence);
      if (edit === null || sumsOf(row).some((sum) => covers(sum, edit))) continue;
      yield { edit, table: index, explain: (verdict) => explainRow(table, within, row, edit, verdict) };
    }
  }
}

function findWithin(table: Table): readonly Within[] {
  const counts = columnsOf(table, "count");
  const find = (like: Column, change: Partial<Column>): readonly number[] =>
    counts.filter((at) => {
      const column = table.columns[at];
      return column !== undefined && toKey(column) === toKey({ ...like, ...change });
    });
  return counts.flatMap((whole): readonly Within[] => {
    const column = table.columns[whole];
    if (column === undefined || find(column, {}).length > 1) return [];
    const only = (change: Partial<Column>): readonly number[] => {
      const found = find(column, change);
      return found.length === 1 ? found : [];
    };
    const types = column.type === TOTAL_TYPE ? [USER_DATA, TECHNICAL] : [];
    const single = types.map((type) => only({ type }));
    if (column.outcome !== ALL_OUTCOMES) return toWithin(whole, single);
    // `Partly approved` may be counted among the approved, `No data` among the rejected; open requests are often left out.
    const [approved, rejected] = [only({ outcome: APPROVED }), only({ outcome: REJECTED })];
    const others = [only({ outcome: "partly approved" }), only({ outcome: "no data" })];
    const outcomes = DISTINCT.includes(column.subject) ? [approved, rejected] : [[...approved, ...rejected]];
    return toWithin(whole, [...single, ...outcomes, ...others]);
  });
}

function toWithin(whole: number, sets: readonly (readonly number[])[]): readonly Within[] {
  return sets.flatMap((parts) => (parts.length === 0 ? [] : [{ whole, parts }]));
}

function toKey({ type, outcome, subject, period }: Column): string {
  return [type, outcome, subject, period?.label ?? ""].join("|");
}

/** Where most rows contradict, the heading may mean something else (`Records provided`): then it is only worth a look. */
function evidenceFor(table: Table, within: Within): Evidence {
  // What was received before may be answered now.
  if (saysReceivedOnly(table.title)) return "figures";
  if (within.parts.length > 1) return "wording";
  const outcomes = table.rows.flatMap((row) => {
    const edit = row.role === "detail" ? toEdit(within, row, "wording") : null;
    return edit === null ? [] : [judgeBound(edit, asStated).outcome];
  });
  const failing = outcomes.filter((outcome) => outcome === "fails").length;
  const holding = outcomes.filter((outcome) => outcome === "holds").length;
  return failing > 1 && failing > holding ? "figures" : "wording";
}

function toEdit({ whole, parts }: Within, row: Row, evidence: Evidence): BoundEdit | null {
  if (row.role === "memo") return null;
  const [all, ...figures] = [whole, ...parts].map((column) => row.figures[column] ?? null);
  const known = figures.filter((figure): figure is Figure => figure !== null);
  if (all == null || known.length < figures.length) return null;
  return { kind: "bound", check: "cross-footing", evidence, whole: all, parts: known };
}

/** A sum that is judged says all that there is to say. */
function covers(sum: BalanceEdit, { whole, parts }: BoundEdit): boolean {
  const terms = sum.terms.map(({ figure }) => figure);
  if (sum.whole !== whole || !parts.every((part) => terms.includes(part))) return false;
  return judgeBalance(sum, asStated).outcome !== "not-applicable";
}

function explainRow(table: Table, within: Within, row: Row, edit: BoundEdit, verdict: Fails): Finding | null {
  const { whole, evidence } = edit;
  const [first] = edit.parts;
  const column = table.columns[within.whole];
  if (first === undefined || column === undefined) return null;
  const excuse = table.caveat === null ? null : ({ kind: "note", text: table.caveat } as const);
  // One part that is too much by itself is the one to speak of.
  const alone = edit.parts.find(
    (part) => judgeBound({ ...edit, parts: [part] }, asStated).outcome === "fails",
  );
  const named = alone === undefined ? edit.parts : [alone];
  const sum = named.reduce((total, { amount }) => total + (amount === null ? 0 : toNumber(amount)), 0);
  return makeFinding({
    check: "cross-footing",
    severity: excuse === null ? severityOf(evidence, verdict) : "warning",
    at: (alone ?? first).cell,
    with: [...cellsOf(named.slice(1)), whole.cell],
    stated: (alone ?? first).stated,
    facts: {
      kind: "part-over-whole",
      parts: named.map((part) => ({ ...nameFigure(part, row), what: whatOf(table, within, edit, part) })),
      sum: String(sum),
      whole: nameFigure(whole, row),
      subject: column.subject,
      excuse,
    },
  });
}

/** What makes a column a part of the other: its outcome, else its type. */
function whatOf(table: Table, within: Within, edit: BoundEdit, part: Figure): string {
  const column = table.columns[within.parts[edit.parts.indexOf(part)] ?? -1];
  const whole = table.columns[within.whole];
  if (column === undefined) return "";
  return column.outcome === whole?.outcome ? column.type : column.outcome;
}
