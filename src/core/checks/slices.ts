import { TOTAL_TYPE, type Row, type Table } from "../report";
import { columnsOf } from "./tables";

/**
 * All counts of a table that differ in nothing but their place: one column, and in long form the rows of one type,
 * outcome and period.
 *
 * ```
 * Country | Type      | Requests
 * Brazil  | User data | 2          ┐ slice user-data, all, requests: Brazil 2, Chile 1
 * Chile   | User data | 1          ┘
 * Brazil  | Technical | 3            slice technical, all, requests: Brazil 3
 * ```
 */
export interface Slice {
  readonly table: number;
  /** Index into `Table.columns`. */
  readonly column: number;
  readonly type: string;
  readonly outcome: string;
  readonly subject: string;
  readonly period: string;
  /** Rows by place, `TOTAL` among them; `null` for a place that several rows share. */
  readonly rows: ReadonlyMap<string, Row | null>;
}

/** The slices of a table, without those whose coordinates two of its columns share. */
export function slicesOf(table: Table, index: number): readonly Slice[] {
  const slices: Slice[] = [];
  for (const { type, outcome, period, rows } of rowGroups(table)) {
    for (const column of columnsOf(table, "count")) {
      const head = table.columns[column];
      if (head === undefined) continue;
      slices.push({
        table: index,
        column,
        type: type === null || type === TOTAL_TYPE ? head.type : type,
        outcome: outcome ?? head.outcome,
        subject: head.subject,
        period: period ?? head.period?.label ?? table.period?.label ?? "",
        rows,
      });
    }
  }
  const seen = new Map<string, number>();
  for (const slice of slices) seen.set(toSliceKey(slice), (seen.get(toSliceKey(slice)) ?? 0) + 1);
  return slices.filter((slice) => seen.get(toSliceKey(slice)) === 1);
}

/** The same for slices that count the same. */
export function toSliceKey({
  type,
  outcome,
  subject,
  period,
}: Omit<Slice, "rows" | "column" | "table">): string {
  return [type, outcome, subject, period].join("|");
}

interface RowGroup {
  readonly type: string | null;
  readonly outcome: string | null;
  readonly period: string | null;
  readonly rows: Map<string, Row | null>;
}

function rowGroups(table: Table): Iterable<RowGroup> {
  const groups = new Map<string, RowGroup>();
  for (const row of table.rows) {
    if (row.role !== "detail" && row.role !== "total") continue;
    const period = row.period?.label ?? null;
    const key =
      row.type === null && row.outcome === null && period === null
        ? ""
        : [row.type, row.outcome, period].join("|");
    let group = groups.get(key);
    if (group === undefined) {
      group = { type: row.type, outcome: row.outcome, period, rows: new Map() };
      groups.set(key, group);
    }
    group.rows.set(row.place, group.rows.has(row.place) ? null : row);
  }
  return groups.values();
}
