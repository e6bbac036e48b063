import type { Figure } from "../figure";
import type { Row, Table } from "../report";
import type { Problem } from "./figure-problems";
import { columnsOf } from "./tables";

/** Labels that make a row of a long table what it is. */
const KEYS: readonly (string | null)[] = ["period", "place", "type", "outcome"];

/**
 * Rows of a long table whose count is empty or in words, although nearly all others have theirs. Each row is there for the
 * sake of its one count, and no total shows that it is missing. Silent where blanks are the habit of the table, where
 * a period is not yet filled in, where a total takes them into account, and where a mark leads to a note.
 *
 * ```
 * Period  | Country | Outcome  | Requests
 * H1 2024 | Brazil  | Approved | 3
 * H1 2024 | Chile   | Approved |            the count is missing
 * ```
 */
export function findGaps(table: Table, at: number): ReadonlyMap<Row, Problem> {
  const keys = table.columns.filter(({ measure, role }) => measure === "label" && KEYS.includes(role));
  const [count, ...otherCounts] = columnsOf(table, "count");
  if (keys.length < 2 || count !== at || otherCounts.length > 0 || columnsOf(table, "share").length > 0)
    return new Map();
  const figureOf = (row: Row): Figure | null => row.figures[at] ?? null;
  const details = table.rows.filter(({ role }) => role === "detail");
  const hasAmount = (row: Row): boolean => (figureOf(row)?.amount ?? null) !== null;
  const periodsWithCounts = new Set(details.filter(hasAmount).map(({ period }) => period?.label));
  const summed = new Set(
    table.rows
      .filter(hasAmount)
      .flatMap(({ parts }) => parts)
      .map((part) => table.rows[part]),
  );
  const gaps = details.flatMap((row) => {
    const kind = figureOf(row)?.reading.kind;
    const isGap = (kind === "empty" || kind === "text") && row.marks.length === 0;
    if (!isGap || summed.has(row) || !periodsWithCounts.has(row.period?.label)) return [];
    return [[row, kind === "empty" ? "missing" : "text"] as const];
  });
  return new Map(gaps.length > 1 && gaps.length * 4 > details.length ? [] : gaps);
}
