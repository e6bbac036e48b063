import type { AttainabilityEdit, ShareEdit } from "../edits/edit";
import type { Figure } from "../figure";
import type { Base, Evidence, Report, Row, Table } from "../report";
import { columnsOf } from "./tables";

/** A share together with the figures it restates. */
export interface StatedShare {
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

/** All shares of a table whose whole is known, column by column. */
export function sharesOf(report: Report, table: Table): readonly StatedShare[] {
  const shares: StatedShare[] = [];
  const wholes = new Map<string, readonly (readonly Figure[] | null)[]>();
  for (const column of columnsOf(table, "share")) {
    const base = table.columns[column]?.base ?? null;
    const home = base === null ? undefined : report.tables[base.table];
    if (base === null || home === undefined) continue;
    // The shares of one whole share its figures too: approved and rejected of one row.
    const key = `${base.table} ${base.row} ${base.whole.join()}`;
    const whole = wholes.get(key) ?? wholesOf(table, home, base);
    wholes.set(key, whole);
    table.rows.forEach((row, at) => {
      // A row of medians or of last year's figures follows rules of its own.
      if (row.role === "memo") return;
      const share = row.figures[column] ?? null;
      const parts = whole[at] ?? null;
      const count = base.count === null ? null : (row.figures[base.count] ?? null);
      if (share === null || parts === null || (base.count !== null && count === null)) return;
      shares.push({ row, column, share, count, whole: parts, evidence: base.evidence });
    });
  }
  return shares;
}

/** For every row the figures of its whole; `null` where they are not all there. */
function wholesOf(table: Table, home: Table, base: Base): readonly (readonly Figure[] | null)[] {
  const findHome = homeRows(table, home, base);
  return table.rows.map((row) => {
    const from = findHome(row);
    if (from === null) return null;
    const figures: Figure[] = [];
    for (const part of base.whole) {
      const figure = from.figures[part] ?? null;
      if (figure === null) return null;
      figures.push(figure);
    }
    return figures;
  });
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
