import { toA1 } from "../core/address";
import type { SheetSnapshot } from "../core/sheet";
import { openArchive, type Archive } from "./archive/open-archive";
import { createBudget } from "./archive/read-part";
import { toArchiveFailure, toFileFailure } from "./content-kind";
import { HostError, type HostFailure } from "./host-failure";
import { readNumberFormats } from "./read/number-formats";
import { readSharedStrings } from "./read/shared-strings";
import { readWorkbookPart } from "./read/workbook-part";
import { readWorksheet } from "./read/worksheet";
import type { ReadNotice } from "./read-notice";

export type WorkbookReading =
  | { readonly ok: true; readonly sheets: readonly SheetSnapshot[]; readonly notices: readonly ReadNotice[] }
  | { readonly ok: false; readonly failure: HostFailure };

/**
 * Reads an Excel workbook (.xlsx, .xlsm), in bounded memory whatever the bytes are.
 *
 * We read the parts ourselves, as a stream. The libraries that we tried build a dense table of every formatted
 * cell, turn dates into `Date` and take a sheet that was cut off for a complete one; the first costs gigabytes,
 * the others cost right verdicts.
 * @param bytes the whole file
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  try {
    return { ok: true, ...(await read(bytes)) };
  } catch (thrown) {
    if (thrown instanceof HostError) return { ok: false, failure: thrown.failure };
    throw thrown;
  }
}

async function read(bytes: Uint8Array): Promise<{ sheets: SheetSnapshot[]; notices: ReadNotice[] }> {
  const archive = open(bytes);
  const budget = createBudget();
  const workbook = await readWorkbookPart(archive, budget);
  const { date1904, sharedStrings, styles } = workbook;
  const strings = sharedStrings === null ? [] : await readSharedStrings(archive, sharedStrings, budget);
  const formats = styles === null ? [] : await readNumberFormats(archive, styles, budget);
  const context = { strings, formats, date1904, budget };
  const sheets: SheetSnapshot[] = [];
  const notices: ReadNotice[] = [];
  for (const { name, state, path } of workbook.sheets) {
    if (path === null) {
      notices.push({ code: "sheet-without-cells", sheet: name });
      continue;
    }
    const sheet = await readWorksheet(archive, { name, hidden: state !== "visible", path }, context);
    sheets.push(sheet);
    if (state === "veryHidden") notices.push({ code: "very-hidden-sheet", sheet: name });
    notices.push(...noticeFormulas(sheet));
  }
  return { sheets, notices };
}

function open(bytes: Uint8Array): Archive {
  const [first, second, third, fourth] = bytes;
  if (first !== 0x50 || second !== 0x4b || third !== 0x03 || fourth !== 0x04) {
    throw new HostError(toFileFailure(bytes), "not a ZIP archive");
  }
  const archive = openArchive(bytes);
  const failure = toArchiveFailure(archive);
  if (failure !== null) throw new HostError(failure, "the archive holds something else");
  return archive;
}

function noticeFormulas(sheet: SheetSnapshot): ReadNotice[] {
  const empty = sheet.cells.filter((cell) => cell.formula !== null && cell.value === null);
  const [first] = empty;
  if (first === undefined) return [];
  const cell = toA1(first.row, first.col);
  return [{ code: "formulas-without-results", sheet: sheet.name, cell, count: empty.length }];
}
