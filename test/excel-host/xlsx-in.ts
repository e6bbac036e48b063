import { readWorkbook } from "../../src/xlsx/read-workbook";
import { createExcel } from "./create-excel";
import type { EmulatedExcel, ExcelOptions } from "./emulated-excel";

/** An Excel that has opened this file (.xlsx): its cells, formats of numbers, merged and hidden parts. */
export async function openExcel(
  bytes: Uint8Array,
  options: Omit<ExcelOptions, "sheets"> = {},
): Promise<EmulatedExcel> {
  const reading = await readWorkbook(bytes);
  if (!reading.ok) throw new Error(`not a workbook: ${JSON.stringify(reading.failure)}`);
  return createExcel({ ...options, sheets: reading.sheets });
}
