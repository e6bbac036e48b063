import { judgeBalance } from "../edits/balance";
import { asStated } from "../edits/evaluate";
import type { Figure } from "../figure";
import type { Report } from "../report";
import { compare } from "../rounding";
import { toBalance } from "./balances";
import { tiedFigures, type Tie } from "./tied-figures";

/** How far the figures of a tie agree. */
export interface Agreement {
  /** Places that both tables list, whatever stands there. */
  readonly places: number;
  readonly rows: Tally;
  readonly totals: Tally;
}

interface Tally {
  readonly agreeing: number;
  readonly differing: number;
  /** 0 on both sides, as in many tables that have nothing to do with each other. */
  readonly nothing: number;
}

const NONE: Tally = { agreeing: 0, differing: 0, nothing: 0 };
/** Where words leave it open whether two tables state the same counts. */
const ENOUGH_ROWS = 3;
const NEARLY_ALL = 0.8;

export function agreementOf(report: Report, tie: Omit<Tie, "evidence">): Agreement {
  let places = 0;
  const tallies = { rows: { ...NONE }, totals: { ...NONE } };
  for (const { row, one, other } of tiedFigures(report, tie)) {
    places += 1;
    const tally = row.role === "total" ? tallies.totals : tallies.rows;
    const parts = other.map(({ figure }) => figure);
    const { outcome } = judgeBalance(toBalance("tie-out", one, parts, "wording"), asStated);
    if (isZero(one) && parts.every(isZero)) tally.nothing += 1;
    else if (outcome === "holds") tally.agreeing += 1;
    else if (outcome === "fails") tally.differing += 1;
  }
  return { places, ...tallies };
}

export function addUp(one: Agreement | undefined, other: Agreement): Agreement {
  if (one === undefined) return other;
  const add = (a: Tally, b: Tally): Tally => ({
    agreeing: a.agreeing + b.agreeing,
    differing: a.differing + b.differing,
    nothing: a.nothing + b.nothing,
  });
  return {
    places: one.places + other.places,
    rows: add(one.rows, other.rows),
    totals: add(one.totals, other.totals),
  };
}

/** At least as many figures agree as differ. A total that follows from a wrong row counts only where `totalsCount`. */
export function agreesMostly(
  { rows, totals }: Agreement,
  { totalsCount }: { readonly totalsCount: boolean },
): boolean {
  const hasRows = rows.agreeing + rows.differing > 0;
  if (hasRows && !totalsCount) return rows.agreeing >= rows.differing;
  return rows.agreeing + totals.agreeing >= rows.differing + totals.differing;
}

/** One row differs, or a third of them, and another one agrees; a total that differs follows from that. */
export function differsLittle({ rows }: Agreement): boolean {
  const judged = rows.agreeing + rows.differing;
  return rows.agreeing > 0 && rows.differing > 0 && rows.differing <= Math.max(1, Math.floor(judged / 3));
}

/** The totals agree, and nearly all of enough rows. */
export function agreesNearly({ rows, totals }: Agreement): boolean {
  const judged = rows.agreeing + rows.differing;
  return totals.differing === 0 && rows.agreeing >= ENOUGH_ROWS && rows.agreeing >= judged * NEARLY_ALL;
}

function isZero({ amount }: Figure): boolean {
  return amount !== null && compare(amount, { digits: 0, decimals: 0 }) === 0;
}
