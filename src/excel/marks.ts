import { KEY, toMark, type SheetMark } from "../sheet-mark";

/** The mark of a sheet, to be read after the next sync. */
export function askForMark(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  return sheet.customProperties.getItemOrNullObject(KEY).load("value");
}

export function markOf(asked: Excel.WorksheetCustomProperty): SheetMark | null {
  return asked.isNullObject ? null : toMark(asked.value);
}
