import { en, toColumnName, TOTAL_TYPE } from "../../core";
import type { Base, Column, Report, Table } from "../../core";
import { toShort } from "./short";

/** Letters of a type or an outcome, which are the words of a heading. */
const LONGEST = 60;

/** `outcomes of requests, user data, H1 2024, total in row 19` */
export function describeTable(table: Table): string {
  const words = en.reading;
  const total = table.rows.find(({ role }) => role === "total");
  return [
    words.kinds[table.kind],
    ...(table.kind === "outcome" ? [words.type(toShort(table.type, LONGEST))] : []),
    words.period(table.period?.label ?? null),
    words.totalRow(total === undefined ? null : total.row + 1),
  ].join(", ");
}

/** `share, approved; base: C + E`; the type only where the table does not say it. */
export function describeColumn(column: Column, table: Table, report: Report): string {
  const { measure, role, period } = column;
  const [subject, outcome] = [toShort(column.subject, LONGEST), toShort(column.outcome, LONGEST)];
  const type = column.type === table.type ? TOTAL_TYPE : toShort(column.type, LONGEST);
  const base = column.base === null ? null : describeBase(column.base, table, report);
  return en.reading.column({ measure, role, subject, type, outcome, period: period?.label ?? null, base });
}

function describeBase(base: Base, table: Table, report: Report): string | null {
  const whole = report.tables[base.table];
  if (whole === undefined) return null;
  const column = base.whole.map((index) => toColumnName(whole.columns[index]?.col ?? 0)).join(" + ");
  if (base.row === "total") return en.reading.baseInTotalRow(column);
  return whole === table ? column : en.reading.baseElsewhere({ column, sheet: whole.sheet });
}

/** What of a sheet the user does not see, one sentence each. */
export function describeHidden(
  sheet: string,
  isHidden: boolean,
  tables: readonly Table[],
): readonly string[] {
  const words = en.reading;
  const rows = unique(
    tables.flatMap((table) => table.rows.filter(({ hidden }) => hidden).map(({ row }) => row)),
  );
  const columns = unique(
    tables.flatMap((table) => table.columns.filter(({ hidden }) => hidden).map(({ col }) => col)),
  );
  return [
    ...(isHidden ? [words.hiddenSheet(sheet)] : []),
    ...(rows.length === 0
      ? []
      : [words.hiddenRows({ sheet, rows: toRuns(rows, (row) => String(row + 1)), count: rows.length })]),
    ...(columns.length === 0
      ? []
      : [words.hiddenColumns({ sheet, columns: toRuns(columns, toColumnName), count: columns.length })]),
  ];
}

const unique = (indices: readonly number[]): readonly number[] => [...new Set(indices)].sort((a, b) => a - b);

/** `4, 5, 6, 8 → 5–7, 9` in the sheet's own numbering. */
function toRuns(indices: readonly number[], toName: (index: number) => string): string {
  const runs: { first: number; last: number }[] = [];
  for (const index of indices) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === index - 1) run.last = index;
    else runs.push({ first: index, last: index });
  }
  return runs
    .map(({ first, last }) => (first === last ? toName(first) : `${toName(first)}–${toName(last)}`))
    .join(", ");
}
