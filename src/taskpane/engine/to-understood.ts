import {
  ALL_OUTCOMES,
  describeColumn,
  describeHidden,
  describeLeftOut,
  describeTable,
  toColumnName,
  TOTAL_TYPE,
  type Column,
  type Corrections,
  type LeftOut,
  type Report,
  type Table,
} from "../../core";
import { APPROVED, holdsUnreadFigures, REJECTED, TECHNICAL, USER_DATA } from "../../core/report";
import type { Words } from "../../core/words/words";
import { toPlace } from "./to-places";
import type {
  Choice,
  LeftOutPart,
  LeftOutTable,
  Understood,
  UnderstoodColumn,
  UnderstoodSheet,
  UnderstoodTable,
} from "./understood";

/** What was read, sheet by sheet in workbook order, for its user to confirm. */
export function toUnderstood(report: Report, corrections: Corrections, words: Words): Understood {
  const columns = report.tables.flatMap((table) => table.columns);
  const said = corrections.columns.map(({ meaning }) => meaning);
  return {
    sheets: report.sheets.map(({ name, hidden }) => toSheet(name, hidden, report, words)),
    types: toChoices(
      [TOTAL_TYPE, USER_DATA, TECHNICAL],
      [...columns, ...said].map(({ type }) => type),
      (type) => (type === TOTAL_TYPE ? words.report.typeName(type) : words.reading.type(type)),
    ),
    outcomes: toChoices(
      [ALL_OUTCOMES, APPROVED, REJECTED],
      [...columns, ...said].map(({ outcome }) => outcome),
      words.reading.outcome,
    ),
  };
}

function toSheet(name: string, hidden: boolean, report: Report, words: Words): UnderstoodSheet {
  const tables = report.tables.filter(({ sheet }) => sheet === name);
  const leftOut = report.leftOut.filter(({ sheet }) => sheet === name);
  return {
    name,
    tables: tables.map((table) => toTable(table, report, words)),
    leftOutTables: leftOut.flatMap(toLeftOutTable),
    leftOut: toLeftOutParts(leftOut, words),
    hidden: describeHidden(name, hidden, tables, words),
  };
}

function toTable(table: Table, report: Report, words: Words): UnderstoodTable {
  return {
    mark: table.mark,
    place: toPlace(table.sheet, table.range),
    title: table.title,
    reading: describeTable(table, words),
    columns: table.columns.map((column, index) => toColumn(column, index, table, report, words)),
  };
}

function toColumn(
  column: Column,
  index: number,
  table: Table,
  report: Report,
  words: Words,
): UnderstoodColumn {
  const { col, cell, heading, measure, type, outcome, corrected } = column;
  return {
    index,
    letter: toColumnName(col),
    heading,
    cell,
    reading: describeColumn(column, table, report, words),
    meaning: { measure, type, outcome },
    corrected,
  };
}

function toLeftOutTable(part: LeftOut): readonly LeftOutTable[] {
  return part.mark === null ? [] : [{ mark: part.mark, place: placeOf(part), text: part.text }];
}

function toLeftOutParts(leftOut: readonly LeftOut[], words: Words): readonly LeftOutPart[] {
  const parts = leftOut
    .filter(({ mark }) => mark === null)
    .map((part) => ({
      sentence: describeLeftOut(part, words),
      place: placeOf(part),
      hasFigures: holdsUnreadFigures(part),
    }));
  return [...parts.filter(({ hasFigures }) => hasFigures), ...parts.filter(({ hasFigures }) => !hasFigures)];
}

const placeOf = ({ sheet, range }: LeftOut) => (range === null ? null : toPlace(sheet, range));

/** The usual ones first, then what else the draft has, each once. */
function toChoices(
  usual: readonly string[],
  found: readonly string[],
  toName: (value: string) => string,
): readonly Choice[] {
  return [...new Set([...usual, ...found])]
    .filter((value) => value !== "")
    .map((value) => ({ value, name: toName(value) }));
}
