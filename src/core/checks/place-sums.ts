import { judgeBalance } from "../edits/balance";
import type { BalanceEdit } from "../edits/edit";
import { asStated } from "../edits/evaluate";
import type { Verdict } from "../edits/verdict";
import type { Figure } from "../figure";
import type { Report, Row, Table } from "../report";
import { compare } from "../rounding";
import { toBalance } from "./balances";
import type { PlacedFigure } from "./own-sums";
import type { PeriodSum } from "./period-sums";
import { isRemainder } from "./remainders";
import type { Slice } from "./slices";

/** One place of a sum over periods: Brazil in the year, in the first half and in the second. */
export interface PlaceSum {
  readonly row: Row;
  readonly whole: Figure;
  readonly parts: readonly PlacedFigure[];
  readonly edit: BalanceEdit;
  readonly verdict: Verdict;
}

/**
 * The places of a sum whose figures all parts state. A place that a part leaves out had no requests in it where the rows
 * of that part add up to its total; else nobody can tell, and the place is passed over.
 */
export function placeSums(report: Report, sum: PeriodSum): readonly PlaceSum[] {
  const { whole, parts } = sum;
  const tables = [whole, ...parts].flatMap(({ table }) => report.tables[table] ?? []);
  const hasRest = tables.some(({ rows }) => rows.some(isRemainder));
  const isAll = parts.map((part) => !hasRest && isCompleteList(report.tables[part.table], part));
  const isOneList = parts.every(({ rows }) => rows === whole.rows);
  return [...whole.rows].flatMap(([place, row]): readonly PlaceSum[] => {
    const figure = row?.figures[whole.column] ?? null;
    if (row === null || figure === null) return [];
    // What stands under `Other` in one period may have a row of its own in the next.
    if (isRemainder(row) && !isOneList) return [];
    if (isSelection(report, whole, row)) return [];
    const found: PlacedFigure[] = [];
    for (const [index, part] of parts.entries()) {
      const partRow = part.rows.get(place);
      if (partRow === undefined && isAll[index] === true) continue;
      const amount = partRow?.figures[part.column] ?? null;
      if (partRow == null || amount === null || isSelection(report, part, partRow)) return [];
      found.push({ table: part.table, figure: amount });
    }
    if (found.length === 0) return [];
    const edit = toBalance(
      "roll-forward",
      figure,
      found.map((part) => part.figure),
      "wording",
    );
    return [{ row, whole: figure, parts: found, edit, verdict: judgeBalance(edit, asStated) }];
  });
}

/** The total of a list of the top countries need not be the total of all. */
function isSelection(report: Report, { table, rows }: Slice, row: Row): boolean {
  return (
    row.role === "total" && row.parts.length === 0 && rows.size > 1 && report.tables[table] !== undefined
  );
}

/** The rows add up to the total, so that a place without a row has nothing. */
function isCompleteList(table: Table | undefined, { column, rows }: Slice): boolean {
  const total = rows.get("TOTAL") ?? null;
  const stated = total?.figures[column] ?? null;
  if (table === undefined || total === null || stated === null) return false;
  const parts = total.parts.map((part) => table.rows[part]?.figures[column] ?? null);
  const known = parts.flatMap((part) => part ?? []);
  if (known.length === 0 || known.length < parts.length) return false;
  return judgeBalance(toBalance("roll-forward", stated, known, "wording"), asStated).outcome === "holds";
}

/** In how many rows a sum over periods works out, and in how many it does not; nought of nought says nothing. */
export interface SumTally {
  readonly agreeing: number;
  readonly differing: number;
}

/** Rows of places; of totals only where there are no others. */
export function tallyOf(sums: readonly PlaceSum[]): SumTally {
  const judged = sums.filter(
    ({ whole, parts, verdict }) =>
      verdict.outcome !== "not-applicable" && ![whole, ...parts.map(({ figure }) => figure)].every(isZero),
  );
  const rows = judged.filter(({ row }) => row.role !== "total");
  const counted = rows.length > 0 ? rows : judged;
  const agreeing = counted.filter(({ verdict }) => verdict.outcome === "holds").length;
  return { agreeing, differing: counted.length - agreeing };
}

function isZero({ amount }: Figure): boolean {
  return amount !== null && compare(amount, { digits: 0, decimals: 0 }) === 0;
}
