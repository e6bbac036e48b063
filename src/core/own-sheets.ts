/**
 * Sheets that the program adds to a workbook and that restate figures of others, such as the findings or the data behind
 * charts, say so in A1. Reading leaves them out, in whatever language they are written.
 */
export const OWN_SHEET_MARK = "Crossfoot: ";

/** Whether the text in A1 marks a sheet as one of the program's own. */
export function isOwnSheet(firstText: string): boolean {
  return firstText.startsWith(OWN_SHEET_MARK);
}
