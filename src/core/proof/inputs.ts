import type { Audit } from "../audit";
import { groupedTables, periodAt, type PeriodTable } from "../plan/choose-period";
import { toColumnName } from "../address";
import type { Column, Row } from "../report";

/** A table of the draft as it was when a report was made from it: what its cells showed. */
export interface InputTable {
  readonly sheet: string;
  /** Says which table it is, wherever it stands. */
  readonly key: string;
  /** What tells each column from the others, and its letter. */
  readonly columns: readonly (readonly [key: string, letter: string])[];
  readonly rows: readonly InputRow[];
}

export interface InputRow {
  /** What tells the row from the others. */
  readonly key: string;
  readonly label: string;
  /** As Excel counts. */
  readonly number: number;
  /** As displayed, one for each of the columns; `null` where there is no figure. */
  readonly stated: readonly (string | null)[];
}

/**
 * The figures that a report of these periods is made from, as displayed. Of a table that tells of several periods, the
 * others are left out.
 * @param options.periods labels; all where there are none
 * @param options.tables indices into `Report.tables`; all where it is left out
 */
export function toInputs(
  { report }: Audit,
  { periods, tables }: { readonly periods: readonly string[]; readonly tables?: readonly number[] },
): readonly InputTable[] {
  return groupedTables(report).flatMap((entry) => {
    const { table, index: at } = entry;
    if (tables !== undefined && !tables.includes(at)) return [];
    const columns = table.columns.flatMap((column, index) =>
      column.measure === "count" || column.measure === "share" ? [{ column, index }] : [],
    );
    const isWanted = (row: Row, column: Column): boolean => {
      const period = periodAt(entry, row, column);
      return periods.length === 0 || period === null || periods.includes(period.label);
    };
    const rows = table.rows.flatMap((row): readonly InputRow[] => {
      const stated = columns.map(({ column, index }) =>
        isWanted(row, column) ? (row.figures[index]?.stated ?? null) : null,
      );
      if (stated.every((each) => each === null)) return [];
      return [{ key: `${row.role} ${row.key}`, label: row.label, number: row.row + 1, stated }];
    });
    if (rows.length === 0) return [];
    return [
      {
        sheet: table.sheet,
        key: keyOf(entry),
        columns: columns.map(({ column }) => [columnKeyOf(column), toColumnName(column.col)] as const),
        rows,
      },
    ];
  });
}

function keyOf({ table, group }: PeriodTable): string {
  return [table.kind, table.type, (table.period ?? group.period)?.label ?? ""].join(" ");
}

function columnKeyOf({ heading, measure, type, outcome, period }: Column): string {
  return [heading, measure, type, outcome, period?.label ?? ""].join("|");
}
