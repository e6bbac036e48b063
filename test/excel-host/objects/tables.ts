import { intersect, parseRange, toArea } from "../model/area";
import { toKey, type Book, type Sheet } from "../model/book";
import { requireUnprotected } from "../model/edit-cells";
import type { Session } from "../model/session";
import type { Table } from "../model/table";
import { invalidArgument, itemNotFound, notEmulated } from "../protocol/errors";
import type { Argument, HostObject, Scalar } from "../protocol/host-object";
import { toRange } from "./range";
import { readArea, readBoolean, readOneOf, readString } from "../protocol/read-value";

const STYLES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21].map(
  (number) => `TableStyleLight${number}`,
);
const MAX_NAME = 255;

/** The tables of one sheet, or with `null` those of the whole workbook. */
export function toTables(session: Session, sheet: Sheet | null): HostObject {
  const all = (): readonly HostObject[] =>
    (sheet === null ? session.book.sheets : [sheet]).flatMap((each) =>
      each.tables.map((table) => toTable(session, each, table)),
    );
  return {
    type: "TableCollection",
    items: all,
    getItem: (key) => {
      const found = all().find(
        ({ ids, scalars }) => key === ids?.()["Id"] || key === scalars?.["Name"]?.get(),
      );
      if (found === undefined) throw itemNotFound("the table");
      return found;
    },
    methods: { GetCount: () => all().length },
    finders: {
      Add: ([address, hasHeaders]) => {
        if (sheet === null) throw notEmulated("workbook.tables.add");
        return toTable(session, sheet, addTable(session, sheet, address, hasHeaders));
      },
    },
  };
}

function addTable(session: Session, sheet: Sheet, address: Argument, hasHeaders: Argument): Table {
  const { book } = session;
  const area =
    typeof address === "string"
      ? toArea(sheet, parseRange(address))
      : readArea(address, sheet, "the address");
  requireUnprotected(session, area, "none");
  if (!readBoolean(hasHeaders, "hasHeaders")) throw notEmulated("a table without headings");
  if (sheet.tables.some(({ range }) => intersect(range, area) !== null))
    throw invalidArgument("a table cannot overlap another one");
  if (sheet.merges.some((merge) => intersect(merge, area) !== null))
    throw notEmulated("a table over merged cells");
  const headings = Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const cell = sheet.cells.get(toKey(area.top, area.left + index));
    return cell?.formula === null && typeof cell.value === "string" ? cell.value.toLowerCase() : "";
  });
  // Excel would write headings of its own there.
  if (headings.includes("") || new Set(headings).size < headings.length)
    throw notEmulated("a table with a heading that is no text, or is there twice");
  const table: Table = {
    id: `{00000000-0004-0000-0000-${String(book.nextId).padStart(12, "0")}}`,
    name: nextName(book),
    range: { top: area.top, left: area.left, bottom: area.bottom, right: area.right },
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  };
  book.nextId += 1;
  sheet.tables.push(table);
  return table;
}

function nextName(book: Book): string {
  let number = 1;
  while (isTaken(book, `Table${number}`)) number += 1;
  return `Table${number}`;
}

function isTaken({ sheets, names }: Book, name: string): boolean {
  const taken = [
    ...names.map(({ name: each }) => each),
    ...sheets.flatMap(({ tables }) => tables.map((table) => table.name)),
  ];
  return taken.some((each) => each.toLowerCase() === name.toLowerCase());
}

function toTable(session: Session, sheet: Sheet, table: Table): HostObject {
  const here = (): Table => {
    if (!session.book.sheets.includes(sheet) || !sheet.tables.includes(table))
      throw itemNotFound("the table");
    return table;
  };
  const scalar = <Key extends "name" | "style" | "showBandedRows" | "showFilterButton">(
    key: Key,
    read: (value: unknown) => Table[Key],
  ): Scalar => ({
    get: () => here()[key],
    set: (value) => {
      requireUnprotected(session, toArea(sheet, table.range), "none");
      here()[key] = read(value);
    },
  });
  return {
    type: "Table",
    ids: () => ({ Id: here().id }),
    scalars: {
      Id: { get: () => here().id },
      Name: scalar("name", (value) => readName(session.book, table, value)),
      Style: scalar("style", (value) => readOneOf(value, STYLES, "style")),
      ShowBandedRows: scalar("showBandedRows", (value) => readBoolean(value, "showBandedRows")),
      ShowFilterButton: scalar("showFilterButton", (value) => readBoolean(value, "showFilterButton")),
      ShowHeaders: { get: () => true },
      ShowTotals: { get: () => here().showTotals === true },
    },
    objects: { Columns: () => toColumns(sheet, here()) },
    finders: { GetRange: () => toRange(session, toArea(sheet, here().range)) },
  };
}

function readName(book: Book, table: Table, value: unknown): string {
  const name = readString(value, "name");
  const isAName = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= MAX_NAME;
  if (!isAName || /^([a-z]{1,3}\d+|r\d*c\d*|r\d*|c\d*)$/i.test(name))
    throw invalidArgument(`${name} is no name for a table`);
  if (name.toLowerCase() !== table.name.toLowerCase() && isTaken(book, name))
    throw invalidArgument(`the name ${name} is taken`);
  return name;
}

function toColumns(sheet: Sheet, { range }: Table): HostObject {
  const items = (): readonly HostObject[] =>
    Array.from({ length: range.right - range.left + 1 }, (_, index) => ({
      type: "TableColumn",
      ids: () => ({ Id: index + 1 }),
      scalars: {
        Id: { get: () => index + 1 },
        Index: { get: () => index },
        Name: {
          get: () => {
            const heading = sheet.cells.get(toKey(range.top, range.left + index))?.value;
            return typeof heading === "string" ? heading : "";
          },
        },
      },
    }));
  return { type: "TableColumnCollection", items, methods: { GetCount: () => items().length } };
}

/** The names that somebody gave to cells: those known everywhere, or on one sheet only. */
export function toNames({ book }: Session, sheet: Sheet | null): HostObject {
  const names = () => book.names.filter(({ scope }) => scope === sheet);
  return {
    type: "NamedItemCollection",
    items: () =>
      names().map(({ name, formula, scope }) => ({
        type: "NamedItem",
        ids: () => ({ Name: name }),
        scalars: {
          Name: { get: () => name },
          Formula: { get: () => formula },
          Scope: { get: () => (scope === null ? "Workbook" : "Worksheet") },
        },
      })),
    methods: { GetCount: () => names().length },
  };
}
