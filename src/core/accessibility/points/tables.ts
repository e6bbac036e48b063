import { cellsIn, listTables, type FoundTable } from "../found-table";
import {
  atCell,
  atRange,
  notApplicable,
  overSheets,
  sheetsToRead,
  type Decide,
  type Place,
} from "../judgement";
import type { SheetStructure } from "../structure";
import { bodyTop, lookInto } from "../table-content";

/** The names that Excel gives by itself, in the languages that reports are written in. */
const DEFAULT_TABLE = /^(table|tabelle|tableau|tabla|tabela|таблица|テーブル|表)[ _]?\d+$/iu;
const DEFAULT_COLUMN = /^(column|spalte|colonne|columna|coluna|столбец|列)[ _]?\d+$/iu;

/** Every table is a table of Excel's own. */
export const judgeMarked = overTables((sheet, { range, marked }) =>
  marked === null ? [atRange(sheet, range)] : [],
);

/** Tables have names that somebody gave. */
export const judgeNames = overMarked((sheet, { range, marked }) =>
  marked !== null && DEFAULT_TABLE.test(marked.name) ? [atRange(sheet, range, marked.name)] : [],
);

/** No cells are merged, anywhere. */
export const judgeMerged = overSheets((sheet) => sheet.merges.map((merge) => atRange(sheet, merge)));

/** No row and no column in a table is blank; of unmarked tables, also none that parts a table in two. */
export const judgeBlankRows = overTables((sheet, table, all) => {
  const { blankRows, blankColumns } = lookInto(sheet, table);
  const { top, left, bottom, right } = table.range;
  return [
    ...gapBetween(sheet, all[all.indexOf(table) - 1], table),
    ...blankRows.map((row) => atRange(sheet, { top: row, left, bottom: row, right })),
    ...blankColumns.map((col) => atRange(sheet, { top, left: col, bottom, right: col })),
  ];
});

/** A lower part that begins with figures under the same columns has no headings of its own: it continues the upper one. */
function gapBetween(
  sheet: SheetStructure,
  before: FoundTable | undefined,
  table: FoundTable,
): readonly Place[] {
  if (before === undefined || before.marked !== null || table.marked !== null) return [];
  const { top, left, right } = table.range;
  if (before.range.left !== left || before.range.right !== right) return [];
  const gap = { top: before.range.bottom + 1, left, bottom: top - 1, right };
  const isBlank = gap.top <= gap.bottom && cellsIn(sheet, { ...gap, left: 0, right: Infinity }).length === 0;
  const begins = cellsIn(sheet, { top, left, bottom: top, right }).some(({ isNumber }) => isNumber);
  return isBlank && begins ? [atRange(sheet, gap)] : [];
}

/** One header row, tagged as such, with a text of its own in every column. */
export const judgeHeaders = overMarked((sheet, table) => {
  const { range, marked } = table;
  if (marked?.hasHeaderRow !== true) return [atRange(sheet, range)];
  const { at } = lookInto(sheet, table);
  const seen = new Set<string>();
  const places: Place[] = [];
  for (let col = range.left; col <= range.right; col += 1) {
    const text = at(range.top, col)?.text.trim() ?? "";
    const key = text.toLowerCase();
    if (text === "" || seen.has(key) || DEFAULT_COLUMN.test(text)) {
      places.push(atCell(sheet, { row: range.top, col }, text));
    }
    seen.add(key);
  }
  return [...places, ...secondHeader(sheet, table)];
});

/** A word of at least four letters; `N/A` and `[x]` stand for a missing figure. */
const HEADING = /^[^[].*\p{L}{4}/u;

/** Headings in the first row of the body, over columns of figures: the header has two rows. */
function secondHeader(sheet: SheetStructure, table: FoundTable): readonly Place[] {
  const { range } = table;
  const { at } = lookInto(sheet, table);
  const row = bodyTop(table);
  const columns: number[] = [];
  for (let col = range.left + 1; col <= range.right; col += 1) {
    const first = at(row, col);
    const below = at(row + 1, col);
    if (first !== undefined && !first.isNumber && HEADING.test(first.text) && below?.isNumber === true) {
      columns.push(col);
    }
  }
  return columns.length === 0 ? [] : [atRange(sheet, { ...range, top: row, bottom: row })];
}

/** What a note on blank cells says, in the languages that reports are written in. */
const SAYS_BLANK = /\b(blank|empty)\b|\bleer|\bvides?\b|\bvac[ií][ao]|\bvazi[ao]|пуст|空/iu;

/** No cell of a table is empty, unless a text in column A above the table speaks of empty cells. */
export const judgeEmptyCells = overTables((sheet, table) => {
  const { emptyCells } = lookInto(sheet, table);
  const isExplained = (): boolean =>
    sheet.cells.some(({ row, col, text }) => col === 0 && row < table.range.top && SAYS_BLANK.test(text));
  return emptyCells.length === 0 || isExplained() ? [] : emptyCells.map((spot) => atCell(sheet, spot));
});

/** @param all the tables of the sheet, by row */
type Look = (sheet: SheetStructure, table: FoundTable, all: readonly FoundTable[]) => readonly Place[];

/** Judges each table of each sheet; a workbook without tables has nothing to be judged. */
export function overTables(look: Look): Decide {
  const decide = overSheets((sheet) => {
    const tables = listTables(sheet);
    return tables.flatMap((table) => look(sheet, table, tables));
  });
  return (structure) =>
    sheetsToRead(structure).some((sheet) => listTables(sheet).length > 0)
      ? decide(structure)
      : notApplicable("no-tables");
}

/** The same for the tables of Excel's own only. */
function overMarked(look: Look): Decide {
  const decide = overTables((sheet, table, all) => (table.marked === null ? [] : look(sheet, table, all)));
  return (structure) =>
    sheetsToRead(structure).some(({ tables }) => tables.length > 0)
      ? decide(structure)
      : notApplicable("no-marked-tables");
}
