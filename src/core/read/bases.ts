import type { Base, Column, Row, Table } from "../report";
import { ALL_OUTCOMES, APPROVED, REJECTED, TOTAL_TYPE } from "../report";
import { fitsNearlyAll, trustIn, type Candidate } from "./base-fit";
import type { ReadColumn } from "./columns";
import { outcomeColumns } from "./relations";

const PENDING = "pending";

/** What each share column of a table is a share of, as far as the table itself tells. */
export function findBases(
  columns: readonly ReadColumn[],
  rows: readonly Row[],
  table: number,
): readonly (Base | null)[] {
  const counts = columns.flatMap((column, index) => (column.measure === "count" ? [index] : []));
  return columns.map((column, index) => {
    if (column.measure !== "share") return null;
    const worded = wordedBase(columns, counts, column, index);
    const trust = worded === null ? "none" : trustIn(worded, index, rows);
    // Whether percentages are of all requests, or of those that were dealt with, the words leave open.
    const isOpen = counts.some((index) => columns[index]?.outcome === PENDING);
    const isSure =
      worded !== null && (trust === "full" || (!isOpen && isPair(column, columns[worded.count ?? -1])));
    if (isSure) return { ...worded, table, evidence: "wording" };
    const fits = candidates(columns, counts, column, index).filter((candidate) =>
      fitsNearlyAll(candidate, index, rows),
    );
    const full = fits.find((candidate) => trustIn(candidate, index, rows) === "full");
    const fitting = full ?? (trust === "most" ? undefined : fits[0]);
    if (fitting !== undefined) return { ...fitting, table, evidence: "figures" };
    if (worded === null) return null;
    if (trust === "most") return { ...worded, table, evidence: "wording" };
    return trust === "some" || worded.count !== null ? { ...worded, table, evidence: "figures" } : null;
  });
}

/** A share and a count under one heading: nothing else can be meant, however wrong the figures are. */
function isPair(share: ReadColumn, count: ReadColumn | undefined): boolean {
  return count?.heading === share.heading && Math.abs(count.col - share.col) === 1;
}

/** The words decide: a share of an outcome beside the counts of all outcomes, or beside the count of all requests. */
function wordedBase(
  columns: readonly ReadColumn[],
  counts: readonly number[],
  share: ReadColumn,
  at: number,
): Candidate | null {
  if (share.meaning.isShareOfTotal) {
    const count = nearest(
      counts.filter((index) => alike(columns[index], share) && columns[index]?.outcome === share.outcome),
      at,
    );
    return count === null ? null : { count, whole: [count], row: "total" };
  }
  if (share.outcome === ALL_OUTCOMES) return shareOfTypes(columns, counts, share, at);
  const having = (outcome: string): readonly number[] =>
    counts.filter((index) => columns[index]?.outcome === outcome && isOf(share, columns[index]));
  const count = nearest(having(share.outcome), at);
  const all = having(ALL_OUTCOMES).length > 0 ? having(ALL_OUTCOMES) : having("received");
  const [only] = all;
  if (only !== undefined && all.length === 1) {
    return count !== null || share.meaning.namesBase ? { count, whole: [only], row: "own" } : null;
  }
  const outcomes = outcomeColumns(columns, counts, share);
  const named = outcomes.map((index) => columns[index]?.outcome);
  const isComplete =
    named.includes(APPROVED) &&
    (named.includes(REJECTED) || named.includes("no data")) &&
    new Set(named).size === named.length;
  return count !== null && all.length === 0 && isComplete ? { count, whole: outcomes, row: "own" } : null;
}

/** `User data | % user data` beside the count of all types: the type's part of all requests. */
function shareOfTypes(
  columns: readonly ReadColumn[],
  counts: readonly number[],
  share: ReadColumn,
  at: number,
): Candidate | null {
  const isAll = (index: number, type: string): boolean => {
    const column = columns[index];
    return column !== undefined && column.outcome === ALL_OUTCOMES && alike(column, { ...share, type });
  };
  const [whole, ...others] = counts.filter((index) => isAll(index, TOTAL_TYPE));
  const count = nearest(
    counts.filter((index) => isAll(index, share.type)),
    at,
  );
  if (share.type === TOTAL_TYPE || whole === undefined || others.length > 0 || count === null) return null;
  return { count, whole: [whole], row: "own" };
}

/** A share that names its base in words (`% of account requests …`) needs no type to find it. */
function isOf(share: ReadColumn, column: ReadColumn | undefined): boolean {
  const isFree = share.meaning.namesBase && !share.meaning.namesKnownType;
  return alike(column, isFree && column !== undefined ? { ...share, type: column.type } : share);
}

function alike(column: ReadColumn | undefined, share: ReadColumn): boolean {
  return (
    column?.type === share.type &&
    column.subject === share.subject &&
    column.period?.label === share.period?.label
  );
}

function nearest(indices: readonly number[], at: number): number | null {
  return [...indices].sort((a, b) => Math.abs(a - at) - Math.abs(b - at) || b - a)[0] ?? null;
}

/** What an unexplained share may be a share of; the figures choose. */
function candidates(
  columns: readonly ReadColumn[],
  counts: readonly number[],
  share: ReadColumn,
  at: number,
): readonly Candidate[] {
  const beside = [at + 1, at - 1].filter((index) => counts.includes(index));
  const same = nearest(
    counts.filter((index) => columns[index]?.outcome === share.outcome && alike(columns[index], share)),
    at,
  );
  const ofRow = [...new Set([same, ...beside])]
    .filter((count) => count !== null)
    .flatMap((count) => [
      ...counts
        .filter((whole) => whole !== count && columns[whole]?.type === TOTAL_TYPE)
        .map((whole) => ({ count, whole: [whole], row: "own" as const })),
      ...counts
        .filter((whole) => whole !== count)
        .map((whole) => ({ count, whole: [whole], row: "own" as const })),
      { count, whole: [count], row: "total" as const },
    ]);
  const outcomes = outcomeColumns(columns, counts, share);
  const settled = outcomes.filter((index) => columns[index]?.outcome !== PENDING);
  const ofOutcomes =
    same === null
      ? []
      : (share.outcome === PENDING || settled.length === outcomes.length ? [outcomes] : [settled, outcomes])
          .filter((whole) => whole.length > 1)
          .map((whole) => ({ count: same, whole, row: "own" as const }));
  const alone = counts
    .filter((whole) => columns[whole]?.outcome === ALL_OUTCOMES)
    .map((whole) => ({ count: null, whole: [whole], row: "own" as const }));
  return share.outcome === ALL_OUTCOMES
    ? ofRow
    : [...ofOutcomes, ...ofRow, ...alone.filter(() => same === null)];
}

/** A share whose table lacks the counts may find its base in the overview of the same period: the type's requests. */
export function baseElsewhere(
  tables: readonly Table[],
  at: number,
  column: Column,
  group: readonly number[],
): Base | null {
  if (column.measure !== "share" || column.base !== null || column.outcome === ALL_OUTCOMES) return null;
  for (const index of group) {
    const table = tables[index];
    if (table === undefined || index === at) continue;
    const whole = table.columns.findIndex(
      (other) =>
        other.measure === "count" &&
        other.outcome === ALL_OUTCOMES &&
        other.type === column.type &&
        other.subject === column.subject,
    );
    if (whole !== -1) return { count: null, whole: [whole], table: index, row: "own", evidence: "wording" };
  }
  return null;
}
