import { auditStructure, listFailed } from "../core";
import { toSentence } from "../xlsx/host-failure";
import { readStructure } from "../xlsx/read-structure";
import type { AuditCommand } from "./command";
import { readBytes } from "./files";
import { fail, type ExitStatus, type Io, type Result } from "./io";
import { toAuditJson } from "./render/audit-json";
import { toAuditText } from "./render/audit-text";
import { toWidth } from "./render/layout";
import { toStyle } from "./render/style";

/** `crossfoot audit`: whether everyone can read a workbook, as far as a program can tell; the status is 1 where an essential point fails. */
export async function audit({ file, format }: AuditCommand, io: Io): Promise<Result<ExitStatus>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const read = await readStructure(bytes.value);
  if (!read.ok) return fail(toSentence(read.failure, file));
  const found = auditStructure(read.structure);
  io.out.write(
    format === "json"
      ? toAuditJson(file, found)
      : toAuditText(file, found, { style: toStyle(io.out, io.env), width: toWidth(io.out.columns) }),
  );
  return { ok: true, value: listFailed(found, "essential").length > 0 ? 1 : 0 };
}
