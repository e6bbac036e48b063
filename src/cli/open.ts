import { audit as auditSheets, findMistakes } from "../core";
import { toSentence } from "../xlsx/host-failure";
import { toNoticeSentence } from "../xlsx/read-notice";
import { readWorkbook } from "../xlsx/read-workbook";
import type { Opened } from "./checked";
import { readBytes } from "./files";
import { fail, type Result } from "./io";

/**
 * How long to search for the mistakes behind figures that hang together. A pane has 100 ms, because people wait for it while they
 * type; here the same file should give the same answer on a slow and busy machine, too.
 */
const SEARCH_MILLISECONDS = 1000;

/** Reads and checks a workbook. */
export async function openWorkbook(file: string): Promise<Result<Opened>> {
  const bytes = await readBytes(file);
  return bytes.ok ? checkBytes(bytes.value, file) : bytes;
}

/**
 * Checks a workbook that was read.
 * @param file the name to speak of
 */
export async function checkBytes(bytes: Uint8Array, file: string): Promise<Result<Opened>> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return fail(toSentence(read.failure, file));
  const { sheets } = read;
  const audit = auditSheets(sheets);
  const mistakes = findMistakes(audit, {
    now: () => performance.now(),
    milliseconds: SEARCH_MILLISECONDS,
  });
  return {
    ok: true,
    value: { file, audit, mistakes, notices: read.notices.map(toNoticeSentence), bytes, sheets },
  };
}
