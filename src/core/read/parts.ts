import { containsPeriod, readPeriod, samePeriod, type Period } from "../period";
import type { Row } from "../report";
import { plainFormula } from "../sheet";
import { ALL_OUTCOMES, TECHNICAL, TOTAL_TYPE, USER_DATA } from "../report";
import { candidateParts } from "./candidate-parts";
import { readHeading } from "./heading";
import { mayBelong } from "./may-belong";
import type { ReadRow } from "./rows";
import { settleRoles } from "./settle-roles";
import { columnsThatHold } from "./sums";
import { SOME_TOTAL } from "./vocabulary";
import { findSubtotals } from "./subtotals";

/** What is known of the table whose rows get their parts. */
export interface TableFacts {
  readonly listsPlaces: boolean;
  /** `Top 10 countries`: the total counts more than the rows. */
  readonly isSelection: boolean;
  readonly period: Period | null;
}

/**
 * Gives every total and subtotal the rows that it should be the sum of.
 *
 * ```
 * TOTAL          9   all details
 * Brazil         3
 * Chile          1
 * Subtotal       4   the details above it
 * Russia         5
 * EU countries   2   under a total at the end: beside the sum
 * ```
 */
export function assignParts(read: readonly ReadRow[], facts: TableFacts): readonly Row[] {
  const rows = settleRoles(read, facts.period);
  const subtotals = findSubtotals(rows);
  const found = rows.map((row, index): Parts => {
    if (row.role === "subtotal") return { parts: subtotals(index), beside: [], open: [] };
    return row.role === "total" && !facts.isSelection ? partsOfTotal(rows, index, facts) : NONE;
  });
  const summed = new Set(found.flatMap(({ parts }) => parts));
  const beside = new Set(found.flatMap((parts) => parts.beside.filter((index) => !summed.has(index))));
  const open = new Set(found.flatMap((parts) => parts.open));
  return rows.map((row, index) => {
    const parts = found[index]?.parts ?? [];
    if (row.role === "subtotal") return toRow(row, parts.length === 0 ? "memo" : "subtotal", parts);
    if (row.role === "total" || row.role === "memo") return toRow(row, row.role, parts);
    if (!beside.has(index)) return toRow(row, "detail", []);
    const memo = toRow(row, "memo", []);
    return open.has(index) ? { ...memo, mayBelong: true } : memo;
  });
}

function toRow(read: ReadRow, role: Row["role"], parts: readonly number[]): Row {
  const { row, label, labelCell, marks, key, place, type, outcome, period, figures, hidden } = read;
  return { row, role, label, labelCell, marks, key, place, type, outcome, period, parts, figures, hidden };
}

interface Parts {
  readonly parts: readonly number[];
  /** Rows that look like details, but stand beside the sum. */
  readonly beside: readonly number[];
  /** Those of them that may have been forgotten. */
  readonly open: readonly number[];
}

const NONE: Parts = { parts: [], beside: [], open: [] };

function partsOfTotal(rows: readonly ReadRow[], at: number, facts: TableFacts): Parts {
  const total = rows[at];
  if (total === undefined) return NONE;
  const details = rows.flatMap((row, index) =>
    (row.role === "detail" || row.role === "unlabelled") && fits(total, row) ? [index] : [],
  );
  const all = withoutNestedPeriods(rows, details);
  if (!facts.listsPlaces) return partsOfMeasures(rows, at, all);
  const [usual = all, ...others] = candidateParts(rows, at, all);
  let best = usual;
  let most = columnsThatHold(rows, total, usual);
  for (const candidate of others) {
    if (leavesOutWhatIsAdded(rows, at, usual, candidate)) continue;
    const held = columnsThatHold(rows, total, candidate);
    if (held > most) [best, most] = [candidate, held];
  }
  const summed = new Set(best);
  const beside = all.filter((index) => !summed.has(index));
  return { parts: best, beside, open: mayBelong(rows, at, beside) };
}

/** A formula of the total takes in a row that is left out for no known reason: then it belongs to the sum, whatever the figures say. */
function leavesOutWhatIsAdded(
  rows: readonly ReadRow[],
  at: number,
  usual: readonly number[],
  candidate: readonly number[],
): boolean {
  const kept = new Set(candidate);
  const open = mayBelong(
    rows,
    at,
    usual.filter((index) => !kept.has(index)),
  );
  if (open.length === 0) return false;
  const formulas = (rows[at]?.figures ?? []).flatMap((figure) =>
    figure === null ? [] : (plainFormula(figure) ?? []),
  );
  const ranges = formulas.flatMap((formula) => {
    const [, from, to] = /^SUM\(\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)\)$/i.exec(formula) ?? [];
    return from === undefined || to === undefined ? [] : [{ from: Number(from) - 1, to: Number(to) - 1 }];
  });
  return open.some((index) => {
    const row = rows[index]?.row ?? -1;
    return ranges.some(({ from, to }) => from <= row && row <= to);
  });
}

/** A total that names its type, outcome or period sums the rows of that type, outcome or period. */
function fits(total: ReadRow, row: ReadRow): boolean {
  const type = total.type === null || total.type === TOTAL_TYPE || total.type === row.type;
  const outcome = total.outcome === null || total.outcome === ALL_OUTCOMES || total.outcome === row.outcome;
  const named = total.period ?? (row.period === null ? null : readPeriod(total.label.replace(/total/i, " ")));
  const period =
    named === null ||
    (row.period !== null && (samePeriod(named, row.period) || containsPeriod(named, row.period)));
  return type && outcome && period && fitsTexts(total, row);
}

/** `Total | Accounts` under rows `Brazil | Requests`, `Brazil | Accounts`. */
function fitsTexts(total: ReadRow, row: ReadRow): boolean {
  const shared = total.texts.filter((text) => !SOME_TOTAL.test(text));
  return shared.length === 0 || row.texts.length === 0 || shared.every((text) => row.texts.includes(text));
}

/** Rows that are periods: a year that stands beside its halves is not counted a second time. */
function withoutNestedPeriods(rows: readonly ReadRow[], details: readonly number[]): readonly number[] {
  const periods = new Map<string, Map<string, Period>>();
  for (const index of details) {
    const row = rows[index];
    if (row === undefined || row.period === null) continue;
    const ofPlace = periods.get(placeOf(row)) ?? new Map<string, Period>();
    periods.set(placeOf(row), ofPlace.set(row.period.label, row.period));
  }
  if (periods.size === 0) return details;
  return details.filter((index) => {
    const row = rows[index];
    const outer = row?.period ?? null;
    if (row === undefined || outer === null) return true;
    const inner = [...(periods.get(placeOf(row))?.values() ?? [])];
    return !inner.some((period) => containsPeriod(outer, period) && !samePeriod(outer, period));
  });
}

/** Rows that are periods, and not places in one, stand side by side. */
function placeOf(row: ReadRow): string {
  return readPeriod(row.label) === null ? row.place : "";
}

/**
 * Rows that are no places: a bare total sums them all, unless they are measures of different things (`Total requests`,
 * `User data`, `Technical`, `Approved`), where it sums the types alone.
 */
function partsOfMeasures(rows: readonly ReadRow[], at: number, all: readonly number[]): Parts {
  const total = rows[at];
  if (total === undefined) return NONE;
  const meanings = all.map((index) => readHeading(rows[index]?.label ?? ""));
  const outcomes = new Set(meanings.map(({ outcome }) => outcome));
  const subjects = new Set(meanings.map(({ subject }) => subject));
  const isMix = subjects.size > 1 || (outcomes.size > 1 && outcomes.has(ALL_OUTCOMES));
  const above = all.filter((index) => index < at);
  const isBelow = above.length > 1 && above.length < all.length;
  if (isBelow && columnsThatHold(rows, total, above) > columnsThatHold(rows, total, all)) {
    return { parts: above, beside: all.filter((index) => index > at), open: [] };
  }
  const isLast = all.every((index) => index < at);
  if (!isMix && (total.isBareTotal || isLast || columnsThatHold(rows, total, all) > 0))
    return { parts: all, beside: [], open: [] };
  const types = all.filter((_, position) => {
    const meaning = meanings[position];
    return (
      meaning?.outcome === ALL_OUTCOMES &&
      meaning.subject === "requests" &&
      [USER_DATA, TECHNICAL].includes(meaning.type)
    );
  });
  return types.length > 1 ? { parts: types, beside: [], open: [] } : NONE;
}
