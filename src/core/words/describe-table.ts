import { toColumnName, toRangeA1 } from "../address";
import { TOTAL_TYPE, type Base, type Column, type LeftOut, type Report, type Table } from "../report";
import type { ReadingWords } from "./reading-words";
import { shorten } from "./shorten";

/** What was understood of a workbook, in words: the same in the pane and on the command line. */
interface Words {
  readonly reading: ReadingWords;
}

/** Letters of a type or an outcome, which are the words of a heading. */
const LONGEST = 60;

/** `outcomes of requests, user data, H1 2024, total in row 19` */
export function describeTable(table: Table, { reading }: Words): string {
  const total = table.rows.find(({ role }) => role === "total");
  return [
    reading.kinds[table.kind],
    ...(table.kind === "outcome" ? [reading.type(shorten(table.type, LONGEST))] : []),
    reading.period(table.period?.label ?? null),
    reading.totalRow(total === undefined ? null : total.row + 1),
  ].join(", ");
}

/** `share, approved; base: C + E`; the type only where the table does not say it. */
export function describeColumn(column: Column, table: Table, report: Report, words: Words): string {
  const { measure, role, period } = column;
  const [subject, outcome] = [shorten(column.subject, LONGEST), shorten(column.outcome, LONGEST)];
  const type = column.type === table.type ? TOTAL_TYPE : shorten(column.type, LONGEST);
  const base = column.base === null ? null : describeBase(column.base, table, report, words);
  return words.reading.column({
    measure,
    role,
    subject,
    type,
    outcome,
    period: period?.label ?? null,
    base,
  });
}

function describeBase(base: Base, table: Table, report: Report, { reading }: Words): string | null {
  const whole = report.tables[base.table];
  if (whole === undefined) return null;
  const column = base.whole.map((index) => toColumnName(whole.columns[index]?.col ?? 0)).join(" + ");
  if (base.row === "total") return reading.baseInTotalRow(column);
  return whole === table ? column : reading.baseElsewhere({ column, sheet: whole.sheet });
}

/** What was not read, and why: `A30:C34 on sheet “Draft” (“Budget”) does not look like a table of requests, …`. */
export function describeLeftOut({ reason, sheet, range, text }: LeftOut, { reading }: Words): string {
  return reading.leftOut({
    reason,
    sheet,
    range: range === null ? null : toRangeA1(range),
    text: shorten(text, LONGEST),
  });
}

/** What of a sheet the user does not see, one sentence each. */
export function describeHidden(
  sheet: string,
  isHidden: boolean,
  tables: readonly Table[],
  { reading }: Words,
): readonly string[] {
  const rows = unique(
    tables.flatMap((table) => table.rows.filter(({ hidden }) => hidden).map(({ row }) => row)),
  );
  const columns = unique(
    tables.flatMap((table) => table.columns.filter(({ hidden }) => hidden).map(({ col }) => col)),
  );
  return [
    ...(isHidden ? [reading.hiddenSheet(sheet)] : []),
    ...(rows.length === 0
      ? []
      : [reading.hiddenRows({ sheet, rows: toRuns(rows, (row) => String(row + 1)), count: rows.length })]),
    ...(columns.length === 0
      ? []
      : [reading.hiddenColumns({ sheet, columns: toRuns(columns, toColumnName), count: columns.length })]),
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
