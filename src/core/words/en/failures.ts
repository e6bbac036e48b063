import type { FailureWords } from "../failure-words";

/** `the sheet “H1 2024”`, or a general word where no sheet is known. */
const theSheet = (sheet: string | null, otherwise = "the sheet"): string =>
  sheet === null ? otherwise : `the sheet “${sheet}”`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const failures: FailureWords = {
  "protected-workbook": () =>
    "The structure of this workbook is protected, so no sheet can be added or removed. Choose Review, Protect Workbook to take the protection off, then try again.",
  "protected-sheet": ({ sheet }) =>
    `${capital(theSheet(sheet))} is protected. Choose Review, Unprotect Sheet, then try again.`,
  "read-only": () => "This workbook is open for reading only. Save a copy of your own, then try again there.",
  editing: () => "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
  inactive: () => "Another workbook is in front. Click into this workbook, then try again.",
  "no-other-sheet": () =>
    "A workbook needs a sheet that can be seen, and there would be none left. Add or unhide a sheet, then try again.",
  "name-taken": ({ sheet }) =>
    `There is already ${sheet === null ? "a sheet of that name" : `a sheet called “${sheet}”`}. Rename or remove it, then try again.`,
  gone: ({ sheet }) =>
    `${capital(theSheet(sheet, "a sheet or cell"))} is not there any more. Check again, to see how things stand now.`,
  "too-large": ({ sheet }) =>
    `${capital(theSheet(sheet, "this workbook"))} is too large to be handled in one go. Move what does not belong to the report into another workbook, then try again.`,
  disconnected: () =>
    "The connection to the workbook was lost, or it took too long to answer. Wait a moment and try again; if that does not help, open the workbook again.",
  unsupported: () =>
    "This version of Excel cannot do that. Update Excel, or open the workbook in Excel on the web.",
  hidden: ({ sheet }) =>
    `The cell is on ${theSheet(sheet, "a hidden sheet")}${sheet === null ? "" : ", which is hidden"}. Unhide the sheet to see the cell.`,
  changed: () =>
    "A cell has changed since it was checked, so nothing was done. Check again, to see how things stand now.",
  formula: () =>
    "The cell holds a formula, so its figure is not replaced. Correct the formula, or the cells that it adds up.",
  "table-heading": () =>
    "The cell is a heading of an Excel table, which keeps its name in a second place. Correct the cell by hand in Excel.",
  cancelled: () => "Stopped. Your own sheets are as they were.",
  unexpected: () =>
    "Something went wrong that should not have. Try again; if it happens again, copy the details and send them to whoever looks after this add-in.",
};
