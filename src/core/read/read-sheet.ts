import type { ColumnMeaning } from "../corrections";
import { findPeriods, type Period } from "../period";
import { isOwnSheet } from "../own-sheets";
import type { LeftOut, PeriodMention, Table, TableMark } from "../report";
import type { SheetSnapshot } from "../sheet";
import { cellsOfRow, toGrid } from "./grid";
import { sketchSheet } from "./join";
import { normaliseWords } from "./normalise";
import { releaseSharedTotals } from "./pieces";
import { firstRow, type Sketch } from "./sketch";
import { readTable, type Title } from "./table";
import { markTables } from "./table-mark";
import { saysRevised } from "./revision-words";
import { CAVEAT } from "./vocabulary";

/** What one sheet holds. */
export interface SheetReading {
  readonly tables: readonly Table[];
  readonly leftOut: readonly LeftOut[];
  readonly mentions: readonly PeriodMention[];
  readonly typeNames: readonly (readonly [type: string, name: string])[];
}

/** What is known before a sheet is read. */
export interface Foreknowledge {
  /** The place of its first table among those of the workbook. */
  readonly firstIndex: number;
  /** The types that the sheets before it name. */
  readonly typeNames: ReadonlyMap<string, string>;
  /** What the user said of the columns of a table. */
  readonly meaningsOf: (mark: TableMark) => ReadonlyMap<number, ColumnMeaning>;
}

export function readSheet(
  sheet: SheetSnapshot,
  { firstIndex, typeNames: known, meaningsOf }: Foreknowledge,
): SheetReading {
  if (sheet.made === true || isOwnSheet(sheet)) return notRead(sheet, "own-sheet");
  const grid = toGrid(sheet);
  if (grid.cells.length === 0) return notRead(sheet, "empty-sheet");
  const tables: Table[] = [];
  const leftOut: LeftOut[] = [];
  const mentions: PeriodMention[] = [];
  const typeNames: (readonly [type: string, name: string])[] = [];
  const sketches = sketchSheet(grid);
  const sheetPeriod = onlyPeriod(sheet.name);
  const heading: string[] = [sheet.name];
  let pending: readonly Title[] = [];
  const toMark = markTables(sheet.name);
  for (const sketch of sketches) {
    const own = titlesOf(sketch, sketch.titles);
    if (sketch.body.length === 0) {
      keepCaveat(tables, titlesOf(sketch, [...sketch.titles, ...sketch.head]));
      pending = [...pending, ...own, ...titlesOf(sketch, sketch.head)];
      continue;
    }
    const isOver = ({ cell }: Title): boolean =>
      cell.row < firstRow(sketch) && cell.col >= sketch.left && cell.col <= sketch.right;
    const titles = [...pending.filter(isOver), ...own].slice(-4);
    const reading = readTable(sketch, {
      titles,
      index: firstIndex + tables.length,
      context: heading,
      typeNames: new Map([...known, ...typeNames]),
      toMark,
      meaningsOf,
    });
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
    typeNames.push(...reading.typeNames);
    mentions.push(...titles.flatMap((title) => mentionsIn(title, sheet.name, index)));
    tables.push({ ...reading.table, period: reading.table.period ?? sheetPeriod });
    keepCaveat(tables, [...titlesOf(sketch, sketch.notes), ...titles]);
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
    mark: null,
  };
  return { tables: releaseSharedTotals(tables), mentions, typeNames, leftOut: isAllElse ? [whole] : leftOut };
}

function notRead(sheet: SheetSnapshot, reason: "own-sheet" | "empty-sheet"): SheetReading {
  const text = sheet.cells[0]?.text ?? "";
  const leftOut: LeftOut = { sheet: sheet.name, range: null, reason, text, mark: null };
  return { tables: [], mentions: [], typeNames: [], leftOut: [leftOut] };
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

/**
 * A note that says why figures need not add up belongs to the table above it, or to that whose title it stands in; so does
 * one on figures that were revised.
 */
function keepCaveat(tables: Table[], notes: readonly Title[]): void {
  const last = tables.at(-1);
  if (last === undefined) return;
  const note = notes.find(({ text }) => CAVEAT.test(normaliseWords(text)));
  const revised = notes.find(({ text }) => saysRevised(normaliseWords(text)));
  const caveat = last.caveat ?? note?.text ?? null;
  const revision = last.revision ?? revised?.text;
  tables[tables.length - 1] = { ...last, caveat, ...(revision === undefined ? {} : { revision }) };
}

function onlyPeriod(text: string): Period | null {
  const periods = findPeriods(text);
  return periods.length === 1 ? (periods[0]?.period ?? null) : null;
}
