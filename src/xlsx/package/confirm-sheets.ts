import type { SheetSnapshot } from "../../core/sheet";
import { HostError } from "../host-failure";
import { readWorkbook } from "../read-workbook";

/**
 * Reads a workbook that was made of another, and compares it with what it should hold. Files are written by many programs in many
 * ways, and nobody has seen them all.
 * @throws HostError `unsafe-sheets`
 */
export async function confirmSheets(bytes: Uint8Array, expected: readonly SheetSnapshot[]): Promise<void> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new HostError("unsafe-sheets", `cannot be read: ${read.failure.detail}`);
  if (read.sheets.length !== expected.length)
    throw new HostError("unsafe-sheets", "another number of sheets");
  expected.forEach((sheet, index) => {
    if (JSON.stringify(read.sheets[index]) !== JSON.stringify(sheet))
      throw new HostError("unsafe-sheets", `${sheet.name} would be another`);
  });
}
