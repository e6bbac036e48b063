import { fromA1 } from "../../src/core/address";
import { parseRange, toArea, toLocalAddress, ROWS, COLUMNS, type Area } from "./model/area";
import {
  findSheet,
  formatAt,
  fromKey,
  lineAt,
  toKey,
  type CellContent,
  type Line,
  type Sheet,
} from "./model/book";
import { clearArea, requireUnprotected, writeCell } from "./model/edit-cells";
import {
  activate,
  addSheet,
  deleteSheet,
  moveSheet,
  protectSheet,
  renameSheet,
  setVisibility,
} from "./model/edit-sheets";
import type { Session } from "./model/session";
import { changedDetails } from "./objects/range";
import { toText, toValueType } from "./objects/range-cells";
import { hideLines } from "./objects/range-lines";
import type { User } from "./user";

/**
 * Somebody who works in Excel.
 * @param act carries out a change in the name of this person, and sends the events of it
 */
export function createUser(session: Session, act: (change: () => void) => void): User {
  const { book } = session;
  const on = (name: string, change: (sheet: Sheet) => void): void => {
    const sheet = findSheet(book, name);
    if (sheet === null) throw new Error(`there is no sheet ${name}`);
    act(() => change(sheet));
  };
  const lines = (sheet: Sheet, which: "rows" | "columns", first: number, count: number): Area =>
    which === "rows"
      ? toArea(sheet, { top: first, left: 0, bottom: first + count - 1, right: COLUMNS - 1 })
      : toArea(sheet, { top: 0, left: first, bottom: ROWS - 1, right: first + count - 1 });

  return {
    type: (name, cell, text) =>
      on(name, (sheet) => {
        const at = fromA1(cell);
        if (at === null) throw new Error(`${cell} is no cell`);
        typeInto(session, toArea(sheet, { top: at.row, left: at.col, bottom: at.row, right: at.col }), text);
      }),
    clear: (name, range) =>
      on(name, (sheet) => {
        const area = toArea(sheet, parseRange(range));
        requireUnprotected(session, area);
        clearArea(session, area, "Contents");
        session.happen({ kind: "changed", sheet, details: changedDetails(area) });
      }),
    select: (name, range) =>
      on(name, (sheet) => {
        activate(session, sheet);
        sheet.selection = toArea(sheet, parseRange(range));
        const details = { address: toLocalAddress(sheet.selection) };
        session.happen({ kind: "selectionChanged", sheet, details });
      }),
    addSheet: (name) => act(() => activate(session, addSheet(session, name))),
    rename: (name, to) => on(name, (sheet) => renameSheet(session, sheet, to)),
    delete: (name) => on(name, (sheet) => deleteSheet(session, sheet)),
    move: (name, position) => on(name, (sheet) => moveSheet(session, sheet, position)),
    hide: (name) => on(name, (sheet) => setVisibility(session, sheet, "Hidden")),
    veryHide: (name) => on(name, (sheet) => setVisibility(session, sheet, "VeryHidden")),
    unhide: (name) => on(name, (sheet) => setVisibility(session, sheet, "Visible")),
    activate: (name) => on(name, (sheet) => activate(session, sheet)),
    hideRows: (name, row, count = 1) =>
      on(name, (sheet) => hideLines(session, lines(sheet, "rows", row, count), "rows", true)),
    hideColumns: (name, col, count = 1) =>
      on(name, (sheet) => hideLines(session, lines(sheet, "columns", col, count), "columns", true)),
    insertRows: (name, row, count = 1) => on(name, (sheet) => insertRows(session, sheet, row, count)),
    protectSheet: (name) => on(name, (sheet) => protectSheet(session, sheet, {})),
    unprotectSheet: (name) => on(name, (sheet) => protectSheet(session, sheet, null)),
    protectWorkbook: () => act(() => void (book.structureProtected = true)),
    unprotectWorkbook: () => act(() => void (book.structureProtected = false)),
  };
}

/** Excel tells of a single cell what was in it and what is. */
function typeInto(session: Session, area: Area, text: string): void {
  const { sheet, top, left } = area;
  const content = (): CellContent | undefined => sheet.cells.get(toKey(top, left));
  const shown = (): string => toText(content(), formatAt(sheet, top, left).numberFormat);
  requireUnprotected(session, area);
  const [valueBefore, valueTypeBefore] = [shown(), toValueType(content())];
  if (text === "") clearArea(session, area, "Contents");
  else writeCell(session, sheet, top, left, text);
  session.calculation.flush();
  const details = {
    ...changedDetails(area),
    valueBefore,
    valueTypeBefore,
    valueAfter: shown(),
    valueTypeAfter: toValueType(content()),
  };
  session.happen({ kind: "changed", sheet, details });
}

function insertRows(session: Session, sheet: Sheet, row: number, count: number): void {
  requireUnprotected(
    session,
    toArea(sheet, { top: row, left: 0, bottom: row, right: COLUMNS - 1 }),
    "allowInsertRows",
  );
  const takeFormulas = session.calculation.insertRows(sheet, row, count);
  const cells = [...sheet.cells];
  sheet.cells.clear();
  for (const [key, content] of cells) {
    const at = fromKey(key);
    sheet.cells.set(at.row < row ? key : toKey(at.row + count, at.col), content);
  }
  const lines: [number, Line][] = [...sheet.rows];
  sheet.rows.clear();
  for (const [index, line] of lines)
    Object.assign(lineAt(sheet.rows, index < row ? index : index + count), line);
  sheet.merges = sheet.merges.map((merge) => ({
    ...merge,
    top: merge.top < row ? merge.top : merge.top + count,
    bottom: merge.bottom < row ? merge.bottom : merge.bottom + count,
  }));
  takeFormulas?.();
  const details = {
    address: `${row + 1}:${row + count}`,
    changeType: "RowInserted",
    shiftDirection: "ShiftCellDown",
  };
  session.happen({ kind: "changed", sheet, details });
}
