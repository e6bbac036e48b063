import { invalidArgument, itemAlreadyExists } from "../protocol/errors";
import { findSheet, type Book, type Sheet } from "./book";

export const MAX_SHEET_NAME = 31;

/**
 * Excel's rules for the name of a sheet: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, not
 * "History", and no other sheet of that name in any case.
 */
export function requireSheetName(book: Book, name: string, self: Sheet | null): void {
  if (name === "") throw invalidArgument("the name of a sheet is empty");
  if (name.length > MAX_SHEET_NAME) throw invalidArgument("the name of a sheet is longer than 31 characters");
  if (/[:\\/?*[\]]/.test(name)) throw invalidArgument("the name of a sheet contains one of : \\ / ? * [ ]");
  if (name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument("the name of a sheet begins or ends with an apostrophe");
  if (name.toLowerCase() === "history")
    throw invalidArgument('"History" is a name that Excel keeps for itself');
  const other = findSheet(book, name);
  if (other !== null && other !== self) throw itemAlreadyExists(`sheet ${name}`);
}

/** `Sheet1`, `Sheet2`: the first that is free. */
export function nextSheetName(book: Book): string {
  for (let number = 1; ; number++) {
    const name = `Sheet${number}`;
    if (findSheet(book, name) === null) return name;
  }
}
