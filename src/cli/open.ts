import { audit as auditSheets, findMistakes, toNotRead } from "../core";
import { fromOds, isOds } from "../xlsx/convert/from-ods";
import { toSentence } from "../xlsx/host-failure";
import { toNoticeSentence } from "../xlsx/read-notice";
import { readWorkbook } from "../xlsx/read-workbook";
import type { Opened } from "./checked";
import { NO_DECISIONS, readDecisions } from "./decisions";
import { isCsvName, readCsvFile } from "./read-csv-file";
import { readBytes } from "./files";
import { fail, type Result } from "./io";

export interface OpenOptions {
  /** What was decided about the workbook counts; it does unless said otherwise. */
  readonly heedsDecisions?: boolean;
}

/** Reads and checks a workbook, or a CSV file or an OpenDocument spreadsheet as one. */
export async function openWorkbook(file: string, options: OpenOptions = {}): Promise<Result<Opened>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  if (isOds(bytes.value)) return checkOds(bytes.value, file);
  if (!isCsvName(file)) return checkBytes(bytes.value, file, options);
  const read = await readCsvFile(bytes.value, file);
  return read.ok
    ? {
        ok: true,
        value: toOpened({
          ...read.value,
          file,
          bytes: bytes.value,
          isWorkbook: false,
          decisions: NO_DECISIONS,
        }),
      }
    : read;
}

/**
 * Checks a workbook that was read.
 * @param file the name to speak of
 */
export async function checkBytes(
  bytes: Uint8Array,
  file: string,
  { heedsDecisions = true }: OpenOptions = {},
): Promise<Result<Opened>> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return fail(toSentence(read.failure, file));
  const { sheets } = read;
  const notices = read.notices.map(toNoticeSentence);
  const decisions = readDecisions(bytes, heedsDecisions);
  const opened = { sheets, notices, wording: null, file, bytes, isWorkbook: true, decisions };
  return { ok: true, value: toOpened(opened) };
}

/** What the page makes of such a file is checked here, too: a workbook with the same cells. */
async function checkOds(bytes: Uint8Array, file: string): Promise<Result<Opened>> {
  const made = await fromOds(bytes);
  if (!made.ok) return fail(toSentence(made.failure, file));
  const opened = await checkBytes(made.bytes, file);
  if (!opened.ok) return opened;
  const told = made.lost.length === 0 ? [] : [toNotRead(made.lost)];
  return {
    ok: true,
    value: { ...opened.value, bytes, isWorkbook: false, notices: [...told, ...opened.value.notices] },
  };
}

function toOpened(read: Omit<Opened, "audit" | "mistakes">): Opened {
  const { corrections } = read.decisions;
  const audit = auditSheets(read.sheets, { corrections });
  const mistakes = findMistakes(audit, {
    confirmed: corrections.confirmed,
    now: () => performance.now(),
  });
  return { ...read, audit, mistakes };
}
