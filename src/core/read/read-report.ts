import { findPeriods, samePeriod, type Period } from "../period";
import type { SheetSnapshot } from "../sheet";
import type { Group, LeftOut, PeriodMention, Report, Table } from "../report";
import { isOwnSheet } from "../own-sheets";
import { baseElsewhere } from "./bases";
import { cellsOfRow, toGrid } from "./grid";
import { sketchSheet } from "./join";
import { firstRow, type Sketch } from "./sketch";
import { readTable, type Title } from "./table";

/** Reads every sheet of a workbook: what tables of requests there are, what their figures mean, and what was left out. */
export function readReport(sheets: readonly SheetSnapshot[]): Report {
  const tables: Table[] = [];
  const leftOut: LeftOut[] = [];
  const mentions: PeriodMention[] = [];
  for (const sheet of sheets) {
    const found = readSheet(sheet, tables.length);
    tables.push(...found.tables);
    leftOut.push(...found.leftOut);
    mentions.push(...found.mentions);
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
    leftOut,
  };
}

interface SheetReading {
  readonly tables: readonly Table[];
  readonly leftOut: readonly LeftOut[];
  readonly mentions: readonly PeriodMention[];
}

function readSheet(sheet: SheetSnapshot, firstIndex: number): SheetReading {
  const grid = toGrid(sheet);
  if (grid.cells.length === 0)
    return {
      tables: [],
      mentions: [],
      leftOut: [{ sheet: sheet.name, range: null, reason: "empty-sheet", text: "" }],
    };
  const [first] = sheet.cells;
  if (first?.row === 0 && first.col === 0 && isOwnSheet(first.text)) {
    const own: LeftOut = { sheet: sheet.name, range: null, reason: "own-sheet", text: first.text };
    return { tables: [], mentions: [], leftOut: [own] };
  }
  const tables: Table[] = [];
  const leftOut: LeftOut[] = [];
  const mentions: PeriodMention[] = [];
  const sketches = sketchSheet(grid);
  const sheetPeriod = onlyPeriod(sheet.name);
  const heading: string[] = [sheet.name];
  let pending: readonly Title[] = [];
  for (const sketch of sketches) {
    const own = titlesOf(sketch, sketch.titles);
    if (sketch.body.length === 0) {
      pending = [...pending, ...own, ...titlesOf(sketch, sketch.head)];
      continue;
    }
    const isOver = ({ cell }: Title): boolean =>
      cell.row < firstRow(sketch) && cell.col >= sketch.left && cell.col <= sketch.right;
    const titles = [...pending.filter(isOver), ...own].slice(-4);
    const reading = readTable(sketch, { titles, index: firstIndex + tables.length, context: heading });
    heading.push(...titles.map(({ text }) => text));
    pending = [
      ...pending.filter((title) => !isOver(title)),
      ...titlesOf(sketch, sketch.notes).filter(isNoNote),
    ];
    if ("leftOut" in reading) {
      leftOut.push(reading.leftOut);
      continue;
    }
    const index = firstIndex + tables.length;
    mentions.push(...titles.flatMap((title) => mentionsIn(title, sheet.name, index)));
    tables.push({ ...reading.table, period: reading.table.period ?? sheetPeriod });
  }
  if (tables.length > 0 && sheetPeriod !== null)
    mentions.push({ period: sheetPeriod, sheet: sheet.name, cell: null, text: sheet.name, table: null });
  const isAllElse =
    tables.length === 0 &&
    leftOut.every(({ reason }) => reason === "not-a-request-table" || reason === "note");
  const whole: LeftOut = {
    sheet: sheet.name,
    range: null,
    reason: "not-a-request-table",
    text: leftOut[0]?.text ?? pending[0]?.text ?? "",
  };
  return { tables, mentions, leftOut: isAllElse ? [whole] : leftOut };
}

/** A text under a table may be the title of the next one, but for what is marked as a note. */
function isNoNote({ text }: Title): boolean {
  return !/^([*†‡§¹²³⁴-⁹[(]|\d+[.)]|(notes?|sources?|remarks?|legend|n\.?b)\b)/i.test(text.trim());
}

function titlesOf(sketch: Sketch, rows: readonly number[]): readonly Title[] {
  return rows.flatMap((row) =>
    cellsOfRow(sketch.grid, row, { top: row, bottom: row, left: sketch.left, right: sketch.right })
      .filter((cell) => cell.stated !== "")
      .map((cell) => ({ text: cell.stated, cell })),
  );
}

function mentionsIn(title: Title, sheet: string, table: number): readonly PeriodMention[] {
  return findPeriods(title.text).map(({ period, text }) => ({
    period,
    sheet,
    cell: { sheet, row: title.cell.row, col: title.cell.col },
    text,
    table,
  }));
}

function onlyPeriod(text: string): Period | null {
  const periods = findPeriods(text);
  return periods.length === 1 ? (periods[0]?.period ?? null) : null;
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
