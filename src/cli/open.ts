import { audit } from "../core";
import { toSentence } from "../xlsx/host-failure";
import { toNoticeSentence } from "../xlsx/read-notice";
import { readWorkbook } from "../xlsx/read-workbook";
import type { Checked } from "./checked";
import { readBytes } from "./files";
import { fail, type Result } from "./io";

/** Reads and checks a workbook. */
export async function openWorkbook(file: string): Promise<Result<Checked>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const read = await readWorkbook(bytes.value);
  if (!read.ok) return fail(toSentence(read.failure, file));
  return {
    ok: true,
    value: { file, audit: audit(read.sheets), notices: read.notices.map(toNoticeSentence) },
  };
}
