import { isOwnSheet } from "../own-sheets";
import { meaningsOf, NO_CORRECTIONS, type Corrections } from "../corrections";
import { samePeriod, type Period } from "../period";
import type { Group, LeftOut, PeriodMention, Report, Table, Uncalculated } from "../report";
import type { SheetSnapshot } from "../sheet";
import { baseElsewhere } from "./bases";
import { isLeftOut, leaveOut } from "./leave-out";
import { readSheet } from "./read-sheet";

/** Reads every sheet of a workbook: what tables of requests there are, what their figures mean, and what was left out. */
export function readReport(
  sheets: readonly SheetSnapshot[],
  corrections: Corrections = NO_CORRECTIONS,
): Report {
  const tables: Table[] = [];
  const leftOut: LeftOut[] = [];
  const mentions: PeriodMention[] = [];
  const typeNames = new Map<string, string>();
  for (const sheet of sheets) {
    const found = readSheet(sheet, {
      firstIndex: tables.length,
      typeNames,
      meaningsOf: (mark) => meaningsOf(corrections, mark),
    });
    for (const table of found.tables) tables.push(table);
    for (const left of found.leftOut) leftOut.push(left);
    for (const mention of found.mentions) mentions.push(mention);
    for (const [type, name] of found.typeNames) if (!typeNames.has(type)) typeNames.set(type, name);
  }
  const kept = leaveOut(inheritPeriods(tables, corrections), { mentions, leftOut }, corrections);
  const groups = groupTables(kept.tables);
  return {
    sheets: sheets.map(({ name, hidden, protected: isProtected }) => ({
      name,
      hidden,
      protected: isProtected,
    })),
    tables: kept.tables.map((table, index) => withBases(kept.tables, index, groups, table)),
    groups,
    mentions: kept.mentions,
    typeNames,
    leftOut: kept.leftOut,
    uncalculated: sheets.flatMap(listUncalculated),
  };
}

/** Sheets that the program made restate others, and are not read. */
function listUncalculated(sheet: SheetSnapshot): readonly Uncalculated[] {
  if (sheet.made === true || isOwnSheet(sheet)) return [];
  return sheet.cells.flatMap(({ row, col, formula, value, emptied = false }) =>
    formula !== null && value === null ? [{ sheet: sheet.name, row, col, isEmptied: emptied }] : [],
  );
}

/** A table without a period takes that of the table before it on its sheet, or the only one of the tables that are not left out. */
function inheritPeriods(tables: readonly Table[], corrections: Corrections): readonly Table[] {
  const named = tables.flatMap(({ period, mark }) =>
    period === null || isLeftOut(mark, corrections) ? [] : [period],
  );
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
