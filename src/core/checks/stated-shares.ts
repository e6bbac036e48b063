import type { AttainabilityEdit, ShareEdit } from "../edits/edit";
import type { Figure } from "../figure";
import type { Base, Evidence, Report, Row, Table } from "../report";
import { columnsOf } from "./tables";

/** A share together with the figures it restates. */
export interface StatedShare {
  readonly table: number;
  readonly row: Row;
  /** Index into `Table.columns`. */
  readonly column: number;
  readonly share: Figure;
  /** The count that it shows as a percentage; `null` where no table has it. */
  readonly count: Figure | null;
  /** The counts that make up its whole. */
  readonly whole: readonly Figure[];
  readonly evidence: Evidence;
}

/** All shares of a table whose whole is known, row by row. */
export function sharesOf(report: Report, index: number): readonly StatedShare[] {
  const table = report.tables[index];
  if (table === undefined) return [];
  const shares: StatedShare[] = [];
  for (const column of columnsOf(table, "share")) {
    const base = table.columns[column]?.base ?? null;
    const home = base === null ? undefined : report.tables[base.table];
    if (base === null || home === undefined) continue;
    const findHome = homeRows(table, home, base);
    for (const row of table.rows) {
      const share = row.figures[column] ?? null;
      const from = findHome(row);
      if (share === null || from === null) continue;
      const whole = base.whole.flatMap((part) => from.figures[part] ?? []);
      const count = base.count === null ? null : (row.figures[base.count] ?? null);
      if (whole.length < base.whole.length || (base.count !== null && count === null)) continue;
      shares.push({ table: index, row, column, share, count, whole, evidence: base.evidence });
    }
  }
  return shares;
}

/** Finds the row that holds the whole of a row's share: the row itself, the total row, or the row of the same key elsewhere. */
function homeRows(table: Table, home: Table, base: Base): (row: Row) => Row | null {
  if (base.row === "total") {
    const totals = home.rows.filter((row) => row.role === "total");
    const [total] = totals;
    return () => (totals.length === 1 && total !== undefined ? total : null);
  }
  if (home === table) return (row) => row;
  const byKey = new Map<string, Row | null>();
  for (const row of home.rows) byKey.set(row.key, byKey.has(row.key) ? null : row);
  return (row) => byKey.get(row.key) ?? null;
}

export function toShareEdit({ share, whole, evidence }: StatedShare, count: Figure): ShareEdit {
  return { kind: "share", check: "share-recalculation", evidence, share, count: [count], whole };
}

export function toAttainabilityEdit({ share, whole, evidence }: StatedShare): AttainabilityEdit {
  return { kind: "attainability", check: "share-attainability", evidence, share, whole };
}
