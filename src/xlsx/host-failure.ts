/** Why a file could not be read. `detail` is for the person who helps the user, not for the user. */
export interface HostFailure {
  readonly code: FailureCode;
  readonly detail: string;
  /** The name of the sheet that the sentence speaks of. */
  readonly sheet?: string;
}

export type FailureCode = keyof typeof SENTENCES;

/** What to tell the user, and what to do next. `%` stands for the name of the file, `$` for that of the sheet. */
const SENTENCES = {
  "empty-file": "% is empty (0 bytes). Please save it again from Excel, or ask for a new copy.",
  truncated: "% is incomplete: its end is missing. Please copy or download it again.",
  damaged: "% is damaged and cannot be read. Open it in Excel, let Excel repair it, and save it again.",
  encrypted: "% is protected with a password. Open it in Excel, remove the password, and save a copy.",
  "old-excel": "% is an old Excel 97–2003 file (.xls). Open it in Excel and save it as .xlsx.",
  "binary-workbook": "% is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.",
  "open-document": "% is an OpenDocument file. Open it in Excel or LibreOffice and save it as .xlsx.",
  "xml-spreadsheet": "% is an XML file, not an Excel workbook. Open it in Excel and save it as .xlsx.",
  "web-page": "% is a web page (HTML), not an Excel workbook. Open it in Excel and save it as .xlsx.",
  "text-file":
    "% is a text file (such as .csv), not an Excel workbook. Open it in Excel and save it as .xlsx.",
  "other-archive": "% is a ZIP archive without an Excel workbook in it. Unpack it and choose the .xlsx file.",
  "other-document": "% is another kind of document, not an Excel workbook. Please choose an .xlsx file.",
  "not-a-workbook": "% is not an Excel workbook. Please choose an .xlsx file.",
  "spread-out":
    "% has cells too far apart on sheet $. Delete what stands far below or beside the tables, and save it again.",
  "too-large": "% is too large to check. Move the tables of requests to a smaller workbook.",
} as const;

/**
 * The one sentence that the user sees.
 * @param file the name to show, as the user knows it
 */
export function toSentence(failure: HostFailure, file: string): string {
  return SENTENCES[failure.code].replace(/[%$]/g, (sign) => (sign === "%" ? file : (failure.sheet ?? "?")));
}

/** Carries a failure out of the depth of a file; `readWorkbook` turns it back into data. */
export class HostError extends Error {
  readonly failure: HostFailure;

  constructor(code: FailureCode, detail: string, sheet?: string) {
    super(`${code}: ${detail}`);
    this.name = "HostError";
    this.failure = { code, detail, ...(sheet === undefined ? {} : { sheet }) };
  }
}
