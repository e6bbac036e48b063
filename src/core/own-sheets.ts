import type { SheetSnapshot } from "./sheet";

/**
 * Sheets that the program adds to a workbook and that restate figures of others, such as the cover, the findings or the data
 * behind charts, say so in A1, or in the last line where A1 is for the title. Reading leaves them out, in whatever
 * language they are written.
 */
export const OWN_SHEET_MARK = "Crossfoot: ";
/** The last line of the cover names the version too, so that nobody's own remark is taken for it. */
const LAST_LINE = new RegExp(`^${OWN_SHEET_MARK}.*\\d\\.\\d+\\.\\d`);
/** The cover is this many columns wide. What stands beyond, or below its last line, somebody else has put there. */
const COVER_COLUMNS = 3;

/** Whether a sheet is one of the program's own, and nothing was added to it since. */
export function isOwnSheet({ cells }: SheetSnapshot): boolean {
  const first = cells.find(({ row, col }) => row === 0 && col === 0);
  if (first?.text.startsWith(OWN_SHEET_MARK) === true) return true;
  const filled = cells.filter(({ text }) => text !== "");
  const lastRow = filled.reduce((last, { row }) => Math.max(last, row), -1);
  const bottom = filled.filter(({ row }) => row === lastRow);
  const isMarked = bottom.length === 1 && bottom[0]?.col === 0 && LAST_LINE.test(bottom[0].text);
  return isMarked && filled.every(({ col }) => col < COVER_COLUMNS);
}
