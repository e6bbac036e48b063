import { compare } from "../rounding";
import type { PartWhole, Row } from "../report";
import { ALL_OUTCOMES, APPROVED, REJECTED } from "../report";
import type { ReadColumn } from "./columns";
import { isOnly, relationsOfTotals, relationsOfTypes, samePeriodOf } from "./relations-by-heading";
import { isSum } from "./sums";

const COMPLETE_OUTCOMES: readonly string[] = [
  APPROVED,
  REJECTED,
  "no data",
  "partly approved",
  "pending",
  "withdrawn",
];
/** A relation read off the figures needs this many rows that say something, and this share of them that agree. */
const ENOUGH_ROWS = 4;
const NEARLY_ALL = 0.8;
/** Longer sums across are named by their headings, or not at all. */
const LONGEST_SUM = 24;

/**
 * Which columns are sums of others.
 *
 * From wording: total = user data + technical; all = approved + rejected and what else became of them, type by type;
 * a column headed Total, or a year beside its halves.
 * From figures, for any other column: a run of columns beside it that adds up to it in nearly all rows.
 */
export function findRelations(columns: readonly ReadColumn[], rows: readonly Row[]): readonly PartWhole[] {
  const counts = columns.flatMap((column, index) => (column.measure === "count" ? [index] : []));
  const worded = [
    ...relationsOfTypes(columns, counts),
    ...[...relationsOfTotals(columns, counts), ...relationsOfOutcomes(columns, counts)].filter((relation) =>
      isBorneOut(relation, rows),
    ),
  ];
  const explained = new Set(worded.map(({ whole }) => whole));
  const inferred = counts.flatMap((whole) =>
    explained.has(whole) ? [] : inferRelation(whole, counts, columns, rows),
  );
  return [...worded, ...inferred];
}

function relationsOfOutcomes(
  columns: readonly ReadColumn[],
  counts: readonly number[],
): readonly PartWhole[] {
  return counts.flatMap((whole) => {
    const all = columns[whole];
    if (all === undefined || all.outcome !== ALL_OUTCOMES || !isOnly(whole, columns, counts)) return [];
    const parts = outcomeColumns(columns, counts, all);
    const outcomes = parts.map((index) => columns[index]?.outcome ?? "");
    if (parts.length < 2 || new Set(outcomes).size < parts.length) return [];
    const isComplete =
      outcomes.includes(APPROVED) &&
      (outcomes.includes(REJECTED) || outcomes.includes("no data")) &&
      outcomes.every((outcome) => COMPLETE_OUTCOMES.includes(outcome));
    return isComplete ? [{ whole, parts, evidence: "wording" }] : [];
  });
}

/** The counts by outcome that share a column's type, subject and period. */
export function outcomeColumns(
  columns: readonly ReadColumn[],
  counts: readonly number[],
  like: ReadColumn,
): readonly number[] {
  return counts.filter((index) => {
    const column = columns[index];
    if (column === undefined || column.outcome === ALL_OUTCOMES || column.outcome === "received")
      return false;
    if (column.outcome.startsWith("of which")) return false;
    return column.type === like.type && column.subject === like.subject && samePeriodOf(column, like);
  });
}

/**
 * Words that the figures contradict in most rows, the total row included, are probably read wrongly: the table may leave
 * out a part (requests still open), and nothing is claimed of it.
 */
function isBorneOut({ whole, parts }: PartWhole, rows: readonly Row[]): boolean {
  const { judged, agreeing, totalAgrees } = tally(whole, parts, rows);
  return judged < 2 || agreeing * 2 >= judged || totalAgrees;
}

/** How many detail rows can be judged, in how many of them the sum works out, and whether it does in a total row. */
function tally(
  whole: number,
  parts: readonly number[],
  rows: readonly Row[],
): { judged: number; agreeing: number; totalAgrees: boolean } {
  let [judged, agreeing, totalAgrees] = [0, 0, false];
  for (const row of rows) {
    const amount = row.figures[whole]?.amount ?? null;
    const amounts = parts.map((part) => row.figures[part]?.amount ?? null);
    if (amount === null || amounts.some((part) => part === null)) continue;
    if (amount.digits === 0 && amounts.every((part) => part?.digits === 0)) continue;
    const agrees = isSum(amount, amounts);
    if (row.role === "total") totalAgrees ||= agrees;
    if (row.role !== "detail") continue;
    judged += 1;
    if (agrees) agreeing += 1;
  }
  return { judged, agreeing, totalAgrees };
}

function inferRelation(
  whole: number,
  counts: readonly number[],
  columns: readonly ReadColumn[],
  rows: readonly Row[],
): readonly PartWhole[] {
  const at = counts.indexOf(whole);
  const subject = columns[whole]?.subject;
  const alike = (index: number): boolean => columns[index]?.subject === subject;
  const after = counts.slice(at + 1, at + 1 + LONGEST_SUM).filter(alike);
  const before = counts.slice(Math.max(0, at - LONGEST_SUM), at).filter(alike);
  const runs = [
    ...after.map((_, length) => after.slice(0, length + 1)),
    ...before.map((_, start) => before.slice(start)),
  ].filter((run) => run.length > 1);
  const fitting = runs.find((parts) => {
    const { judged, agreeing } = tally(whole, parts, rows);
    return (
      agreeing >= ENOUGH_ROWS && agreeing >= judged * NEARLY_ALL && parts.every((part) => isUsed(part, rows))
    );
  });
  return fitting === undefined ? [] : [{ whole, parts: fitting, evidence: "figures" }];
}

/** A column of zeros would make any column the sum of its neighbour. */
function isUsed(column: number, rows: readonly Row[]): boolean {
  return rows.some((row) => {
    const amount = row.figures[column]?.amount ?? null;
    return amount !== null && compare(amount, { digits: 0, decimals: 0 }) !== 0;
  });
}
