import type { Period } from "../period";
import type { Column, Group, Report, Row, Table } from "../report";

/** A table of the draft together with the group that it belongs to. */
export interface PeriodTable {
  readonly index: number;
  readonly table: Table;
  readonly group: Group;
  readonly groupIndex: number;
}

/** All tables that are in a group, in the order of the draft. */
export function groupedTables(report: Report): readonly PeriodTable[] {
  return report.groups
    .flatMap((group, groupIndex) =>
      group.tables.flatMap((index) => {
        const table = report.tables[index];
        return table === undefined ? [] : [{ index, table, group, groupIndex }];
      }),
    )
    .sort((a, b) => a.index - b.index);
}

/**
 * The period of the figure at a row and a column: what stands nearest to it wins. In a table whose rows are periods and
 * nothing else, the period is the row's name and not a choice to make.
 */
export function periodAt({ table, group }: PeriodTable, row: Row, column: Column): Period | null {
  return (hasPlaceNames(table) ? row.period : null) ?? column.period ?? table.period ?? group.period;
}

function hasPlaceNames(table: Table): boolean {
  return table.rows.some((row) => row.role === "detail" && row.place !== "");
}

/** Every period that some count or share is given for, earliest first. */
export function periodsOf(tables: readonly PeriodTable[]): readonly Period[] {
  const found = new Map<string, Period>();
  for (const entry of tables) {
    const columns = entry.table.columns.filter(({ measure }) => measure === "count" || measure === "share");
    for (const row of entry.table.rows) {
      for (const column of columns) {
        const period = periodAt(entry, row, column);
        if (period !== null) found.set(period.label, period);
      }
    }
  }
  return [...found.values()].sort(comparePeriodEnds);
}

/** By their end, then by their beginning: the second half of a year comes after the year that holds it. */
export function comparePeriodEnds(a: Period, b: Period): number {
  return (
    a.endYear - b.endYear ||
    a.endMonth - b.endMonth ||
    a.startYear - b.startYear ||
    a.startMonth - b.startMonth
  );
}
