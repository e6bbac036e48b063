import { ExcelError, invalidArgument } from "../protocol/errors";
import { createSheet, type Sheet, type Visibility } from "./book";
import { requireActive, requireStructure, requireWritable, type Session } from "./session";
import { nextSheetName, requireSheetName } from "./sheet-names";

/** What can be done to sheets, by the add-in as by the user: with the same rules, and the events that follow. */

export function addSheet(session: Session, name: string | null): Sheet {
  const { book } = session;
  requireStructure(session);
  requireActive(session);
  const given = name ?? nextSheetName(book);
  requireSheetName(book, given, null);
  const sheet = createSheet(book, given);
  session.calculation.addSheet(sheet);
  book.sheets.push(sheet);
  session.happen({ kind: "added", sheet: null, details: { worksheetId: sheet.id } });
  return sheet;
}

export function deleteSheet(session: Session, sheet: Sheet): void {
  const { book } = session;
  requireStructure(session);
  const others = book.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
  if (others.length === 0 && sheet.visibility === "Visible")
    throw new ExcelError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  if (sheet.visibility === "VeryHidden")
    throw new ExcelError("InvalidOperation", "A very hidden worksheet cannot be deleted.");
  session.calculation.removeSheet(sheet);
  const at = book.sheets.indexOf(sheet);
  book.sheets.splice(at, 1);
  const next = book.sheets.slice(at).find(isVisible) ?? others.at(-1);
  if (book.active === sheet && next !== undefined) activate(session, next);
  session.happen({ kind: "deleted", sheet: null, details: { worksheetId: sheet.id } });
}

export function renameSheet(session: Session, sheet: Sheet, name: string): void {
  requireStructure(session);
  requireSheetName(session.book, name, sheet);
  const before = sheet.name;
  if (name === before) return;
  session.calculation.renameSheet(sheet, name);
  sheet.name = name;
  session.happen({ kind: "nameChanged", sheet, details: { nameBefore: before, nameAfter: name } });
}

export function moveSheet(session: Session, sheet: Sheet, position: number): void {
  const { sheets } = session.book;
  requireStructure(session);
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length)
    throw invalidArgument(`there is no position ${position}`);
  const before = sheets.indexOf(sheet);
  if (before === position) return;
  sheets.splice(before, 1);
  sheets.splice(position, 0, sheet);
  session.happen({ kind: "moved", sheet, details: { positionBefore: before, positionAfter: position } });
}

export function setVisibility(session: Session, sheet: Sheet, visibility: Visibility): void {
  const { book } = session;
  requireStructure(session);
  const before = sheet.visibility;
  if (visibility === before) return;
  const others = book.sheets.filter((each) => each !== sheet && isVisible(each));
  if (visibility !== "Visible" && others.length === 0)
    throw new ExcelError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  sheet.visibility = visibility;
  const next = book.sheets.slice(book.sheets.indexOf(sheet)).find(isVisible) ?? others.at(-1);
  if (book.active === sheet && next !== undefined && !isVisible(sheet)) activate(session, next);
  const details = { visibilityBefore: before, visibilityAfter: visibility };
  session.happen({ kind: "visibilityChanged", sheet, details });
}

export function activate(session: Session, sheet: Sheet): void {
  const { book } = session;
  requireActive(session);
  if (!isVisible(sheet)) throw new ExcelError("InvalidOperation", "A hidden worksheet cannot be activated.");
  if (book.active === sheet) return;
  const before = book.active;
  book.active = sheet;
  if (book.sheets.includes(before)) session.happen({ kind: "deactivated", sheet: before, details: {} });
  session.happen({ kind: "activated", sheet, details: {} });
}

export function protectSheet(
  session: Session,
  sheet: Sheet,
  options: NonNullable<Sheet["protection"]> | null,
): void {
  requireWritable(session);
  const isProtected = options !== null;
  if ((sheet.protection !== null) === isProtected) {
    if (isProtected) throw new ExcelError("InvalidOperation", "The worksheet is protected already.");
    return;
  }
  sheet.protection = options;
  session.happen({ kind: "protectionChanged", sheet, details: { isProtected } });
}

export function isVisible({ visibility }: Sheet): boolean {
  return visibility === "Visible";
}
