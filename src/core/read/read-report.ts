import { samePeriod, type Period } from "../period";
import type { Group, LeftOut, PeriodMention, Report, Table } from "../report";
import type { SheetSnapshot } from "../sheet";
import { baseElsewhere } from "./bases";
import { readSheet } from "./read-sheet";

/** Reads every sheet of a workbook: what tables of requests there are, what their figures mean, and what was left out. */
export function readReport(sheets: readonly SheetSnapshot[]): Report {
  const tables: Table[] = [];
  const leftOut: LeftOut[] = [];
  const mentions: PeriodMention[] = [];
  const typeNames = new Map<string, string>();
  for (const sheet of sheets) {
    const found = readSheet(sheet, tables.length, typeNames);
    for (const table of found.tables) tables.push(table);
    for (const left of found.leftOut) leftOut.push(left);
    for (const mention of found.mentions) mentions.push(mention);
    for (const [type, name] of found.typeNames) if (!typeNames.has(type)) typeNames.set(type, name);
  }
  const dated = inheritPeriods(tables);
  const groups = groupTables(dated);
  return {
    sheets: sheets.map(({ name, hidden, protected: isProtected }) => ({
      name,
      hidden,
      protected: isProtected,
    })),
    tables: dated.map((table, index) => withBases(dated, index, groups, table)),
    groups,
    mentions,
    typeNames,
    leftOut,
  };
}

/** A table without a period takes that of the table before it on its sheet, or the only one of the workbook. */
function inheritPeriods(tables: readonly Table[]): readonly Table[] {
  const named = tables.flatMap(({ period }) => (period === null ? [] : [period]));
  const [first] = named;
  const only = first !== undefined && named.every((period) => samePeriod(period, first)) ? first : null;
  const dated: Table[] = [];
  for (const table of tables) {
    const before = dated.at(-1);
    const inherited = before !== undefined && before.sheet === table.sheet ? before.period : null;
    dated.push(
      table.period === null && !hasOwnPeriods(table) ? { ...table, period: inherited ?? only } : table,
    );
  }
  return dated;
}

/** Periods that stand in columns or rows are not overruled by a title elsewhere. */
function hasOwnPeriods(table: Table): boolean {
  return (
    table.columns.some(({ period }) => period !== null) || table.rows.some(({ period }) => period !== null)
  );
}

function groupTables(tables: readonly Table[]): readonly Group[] {
  const groups: { period: Period | null; tables: number[] }[] = [];
  tables.forEach(({ period }, index) => {
    const group = groups.find((other) =>
      other.period === null ? period === null : period !== null && samePeriod(other.period, period),
    );
    if (group === undefined) groups.push({ period, tables: [index] });
    else group.tables.push(index);
  });
  return groups;
}

function withBases(tables: readonly Table[], index: number, groups: readonly Group[], table: Table): Table {
  const group = groups.find((candidate) => candidate.tables.includes(index))?.tables ?? [];
  return {
    ...table,
    columns: table.columns.map((column) => ({
      ...column,
      base: column.base ?? baseElsewhere(tables, index, column, group),
    })),
  };
}
