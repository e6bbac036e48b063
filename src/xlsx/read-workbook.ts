import { readXlsx, type ReadOptions, type Sheet } from "hucre/xlsx";
import { toA1, toRangeA1, type Range } from "../core/address";
import { mentionNames, withPlainFormulas } from "../core/recalculate/spell-out";
import type { SheetSnapshot } from "../core/sheet";
import { toArchiveFailure, toFileFailure } from "./content-kind";
import { HostError, type HostFailure } from "./host-failure";
import { LIMITS } from "./limits";
import { readNamedAreas } from "./patch/named-cells";
import { readNumberFormats } from "./read/number-formats";
import { readSheet } from "./read/read-sheet";
import { scanSheet, type SheetScan } from "./read/scan-sheet";
import { listNames, renameParts, toKey, unpack } from "./read/unpack";
import { walkXml, type Part } from "./read/walk-xml";
import { mapWorkbook } from "./read/workbook-map";
import type { ReadNotice } from "./read-notice";

type WorkbookReading =
  | { readonly ok: true; readonly sheets: readonly SheetSnapshot[]; readonly notices: readonly ReadNotice[] }
  | { readonly ok: false; readonly failure: HostFailure };

/**
 * Reads an Excel workbook (.xlsx, .xlsm), in bounded memory whatever the bytes are. hucre does the reading; what
 * stands before it makes sure that the file is whole and bearable, because hucre is lenient about both.
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

async function read(bytes: Uint8Array): Promise<{ sheets: readonly SheetSnapshot[]; notices: ReadNotice[] }> {
  const [first, second, third, fourth] = bytes;
  if (first !== 0x50 || second !== 0x4b || third !== 0x03 || fourth !== 0x04)
    throw new HostError(toFileFailure(bytes), "not a ZIP archive");
  const names = listNames(bytes);
  const failure = toArchiveFailure(names);
  if (failure !== null) throw new HostError(failure, "the archive holds something else");
  const map = mapWorkbook(bytes, names);
  const paths = [...map.sheets, map.sharedStrings, map.styles].filter((path) => path !== null);
  const parts = unpack(bytes, new Set(paths.map(toKey)));
  const partAt = (path: string | null): Part | undefined => parts.get(toKey(path ?? ""));
  const strings = partAt(map.sharedStrings);
  if (strings !== undefined) walkXml(strings, { open() {} });
  const styles = partAt(map.styles);
  const context = {
    formats: styles === undefined ? [] : readNumberFormats(styles),
    date1904: map.date1904,
  };
  const scans = map.sheets.map((path) => {
    if (path === null) return null;
    return scanSheet(partAt(path) ?? refuse(`no part ${path}`));
  });
  const all = [...map.index, ...paths];
  const isNamedAlike = all.every((path) => (names.get(toKey(path)) ?? path) === path);
  const read = await readSheets(isNamedAlike ? bytes : renameParts(bytes, all), scans);

  const sheets: SheetSnapshot[] = [];
  const notices: ReadNotice[] = [];
  scans.forEach((scan, index) => {
    const { name, sheet } = read[index] ?? refuse(`no sheet ${index + 1}`);
    if (scan === null || sheet === null) {
      notices.push({ code: "sheet-without-cells", sheet: name });
      return;
    }
    const snapshot = readSheet(sheet, scan, context);
    sheets.push(snapshot);
    if (sheet.veryHidden === true) notices.push({ code: "very-hidden-sheet", sheet: name });
    notices.push(...noticeFormulas(snapshot));
  });
  return {
    sheets: mentionNames(sheets) ? withPlainFormulas(sheets, readNamedAreas(bytes, map)) : sheets,
    notices,
  };
}

interface NamedSheet {
  readonly name: string;
  readonly sheet: Sheet | null;
}

/**
 * hucre builds a dense table from A1 to the last cell, formatted ones without content included. Sheets with many of
 * those are read by themselves, up to their last content.
 */
async function readSheets(bytes: Uint8Array, scans: readonly (SheetScan | null)[]): Promise<NamedSheet[]> {
  const names: string[] = [];
  const isWide = (scan: SheetScan | null | undefined): scan is SheetScan =>
    scan !== null && scan !== undefined && areaOf(scan.extent) > LIMITS.extent;
  const usual = await readWith(bytes, {
    sheets: ({ name }, index) => {
      names[index] = name;
      const scan = scans[index] ?? null;
      if (scan !== null && areaOf(scan.content) > LIMITS.area)
        throw new HostError("spread-out", toRangeA1(scan.content), name);
      return scan !== null && !isWide(scan);
    },
  });
  const read: NamedSheet[] = [];
  for (const [index, scan] of scans.entries()) {
    const one: ReadOptions["sheets"] = (_, at) => at === index;
    const sheet = isWide(scan)
      ? (await readWith(bytes, { sheets: one, range: toRangeA1(scan.content) }))[0]
      : scan === null
        ? null
        : usual.shift();
    read.push({ name: names[index] ?? "", sheet: sheet ?? null });
  }
  return read;
}

/** Whatever hucre throws, it could not read the file. */
async function readWith(bytes: Uint8Array, options: ReadOptions): Promise<Sheet[]> {
  try {
    return (await readXlsx(bytes, options)).sheets;
  } catch (thrown) {
    if (thrown instanceof HostError || !(thrown instanceof Error)) throw thrown;
    throw new HostError("damaged", `${thrown.name}: ${thrown.message}`);
  }
}

function areaOf({ bottom, right }: Range): number {
  return (bottom + 1) * (right + 1);
}

function refuse(why: string): never {
  throw new HostError("damaged", why);
}

function noticeFormulas(sheet: SheetSnapshot): ReadNotice[] {
  const empty = sheet.cells.filter((cell) => cell.formula !== null && cell.value === null);
  const [first] = empty;
  if (first === undefined) return [];
  const cell = toA1(first.row, first.col);
  return [{ code: "formulas-without-results", sheet: sheet.name, cell, count: empty.length }];
}
