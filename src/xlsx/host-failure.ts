/** Why a file could not be read or changed. `detail` is for the person who helps the user, not for the user. */
export interface HostFailure {
  readonly code: FailureCode;
  readonly detail: string;
  /** The name of the sheet that the sentence speaks of. */
  readonly sheet?: string;
  /** The cell that the sentence speaks of, in A1 notation. */
  readonly cell?: string;
}

export type FailureCode = keyof typeof SENTENCES;

/** What to tell the user, and what to do next. `%` stands for the name of the file, `$` for that of the sheet, `@` for the cell. */
const SENTENCES = {
  "empty-file": "% is empty (0 bytes). Please save it again from Excel, or ask for a new copy.",
  truncated: "% is incomplete: its end is missing. Please copy or download it again.",
  damaged: "% is damaged and cannot be read. Open it in Excel, let Excel repair it, and save it again.",
  encrypted:
    "% is protected with a password. Open it in Excel or LibreOffice, remove the password, and save a copy.",
  "old-excel": "% is an old Excel 97–2003 file (.xls). Open it in Excel or LibreOffice and save it as .xlsx.",
  "binary-workbook": "% is a binary workbook (.xlsb). Open it in Excel or LibreOffice and save it as .xlsx.",
  "open-document":
    "% is an OpenDocument file, not an Excel workbook. If it is a spreadsheet, open it in Excel or LibreOffice and save it as .xlsx.",
  "xml-spreadsheet":
    "% is an XML file, not an Excel workbook. Open it in Excel or LibreOffice and save it as .xlsx.",
  "web-page":
    "% is a web page (HTML), not an Excel workbook. Open it in Excel or LibreOffice and save it as .xlsx.",
  "text-file":
    "% is a text file (such as .csv), not an Excel workbook. Open it in Excel or LibreOffice and save it as .xlsx.",
  "other-archive": "% is a ZIP archive without an Excel workbook in it. Unpack it and choose the .xlsx file.",
  "other-document": "% is another kind of document, not an Excel workbook. Please choose an .xlsx file.",
  "not-a-workbook": "% is not an Excel workbook. Please choose an .xlsx file.",
  "spread-out":
    "% has cells too far apart on sheet $. Delete what stands far below or beside the tables, and save it again.",
  signed:
    "% carries a digital signature, which any change would break. Save a copy without the signature in Excel, and try again.",
  "no-sheet": "% has no sheet $ with cells, so nothing was changed.",
  formula:
    "Cell @ on sheet $ of % holds a formula, which is never replaced by a value. Nothing was changed; correct the formula in Excel.",
  "no-formula": "Cell @ on sheet $ of % holds no formula whose result could be renewed. Nothing was changed.",
  "table-heading":
    "Cell @ on sheet $ of % is a heading of an Excel table, which only Excel can change. Nothing was changed; correct the cell in Excel.",
  "unsafe-change":
    "% cannot be changed without changing more than the corrections. Nothing was changed; please correct the cells in Excel.",
  "name-taken":
    "% already has a sheet named $. Nothing was changed; rename or delete that sheet, and try again.",
  "protected-structure":
    "The structure of % is protected, so no sheet can be added or removed. Take the protection off in Excel (Review, Protect Workbook), and try again.",
  "strict-workbook":
    "% is saved as a Strict Open XML workbook, to which no sheets can be added here. Save it in Excel as “Excel Workbook (*.xlsx)”, and try again.",
  template:
    "% is a template. It is opened as a workbook and saved as one (.xlsx); the template stays as it is.",
  "shared-workbook":
    "% is a shared workbook, so no sheet can be added or removed here. End the sharing in Excel (Review, Unshare Workbook), and try again.",
  "no-sheets-added":
    "Corrections are saved in it all the same; new sheets are not, but a report can be saved by itself.",
  "no-visible-sheet":
    "To remove these sheets would leave none in % that can be seen. Nothing was changed; show another sheet in Excel first.",
  "sheet-in-use":
    "Sheet $ of % is used elsewhere in the workbook, in a formula, a name, a chart or the like, which would show #REF! without it. Nothing was changed.",
  "unsafe-sheets":
    "% is made in a way in which nothing can be added or removed safely. Nothing was changed; save it once more in Excel as “Excel Workbook (*.xlsx)”, and try again.",
  "no-memory":
    "This page ran out of memory with %. Close other tabs and try again, or open the workbook in Excel and use the add-in there.",
  unreadable:
    "% cannot be opened: it was moved, changed or locked meanwhile, or is a folder. Choose it once more.",
  "not-loaded":
    "% cannot be opened: a part of this page could not be loaded. Load the page again, and open the file once more.",
  "reading-broke-off":
    "% could not be read: the reading broke off. Try again; if it happens again, copy the tables of requests into a new workbook and open that.",
  "not-as-shown":
    "% was not saved: the file would not have been the same as what is shown here. Your work is still here; please correct the cells in Excel.",
  "cut-short":
    "% was not saved: this page ran out of memory, or its work was cut short. Close other tabs, open the file again, and repeat your changes.",
  "own-parts-unreadable":
    "What Crossfoot keeps in % (what you told it, and which sheets it made) could not be read, so it begins anew.",
  "no-report": "% has no report to save yet. Create the report sheets first.",
  macros:
    "% holds macros, so it is not saved here. Save a copy without macros in Excel (.xlsx), and open that; the report by itself can be saved.",
  "too-large": "% is too large to check. Move the tables of requests to a smaller workbook.",
} as const;

/**
 * The one sentence that the user sees.
 * @param file the name to show, as the user knows it
 */
export function toSentence(failure: HostFailure, file: string): string {
  const { code, sheet = "?", cell = "?" } = failure;
  return SENTENCES[code].replace(/[%$@]/g, (sign) => (sign === "%" ? file : sign === "$" ? sheet : cell));
}

/** Carries a failure out of the depth of a file; `readWorkbook` and `patchWorkbook` turn it back into data. */
export class HostError extends Error {
  readonly failure: HostFailure;

  constructor(code: FailureCode, detail: string, sheet?: string, cell?: string) {
    super(`${code}: ${detail}`);
    this.name = "HostError";
    this.failure = {
      code,
      detail,
      ...(sheet === undefined ? {} : { sheet }),
      ...(cell === undefined ? {} : { cell }),
    };
  }
}

/** Whether what was thrown says that there was no memory for it. Browsers say it in different words. */
export function isOutOfMemory(thrown: unknown): boolean {
  if (typeof thrown !== "object" || thrown === null || thrown instanceof HostError) return false;
  const message = "message" in thrown ? String(thrown.message) : "";
  return /out of memory|allocat|invalid ([a-z]+ )+length|maximum size exceeded/i.test(message);
}
