import { readWorkbook } from "../../src/xlsx/read-workbook";
import { createExcel } from "./create-excel";
import type { EmulatedExcel, ExcelOptions } from "./emulated-excel";
import { readXmlParts } from "./xlsx-parts";

/** An Excel that has opened this file (.xlsx): its cells, formats of numbers, merged and hidden parts, parts of custom XML. */
export async function openExcel(
  bytes: Uint8Array,
  options: Omit<ExcelOptions, "sheets"> = {},
): Promise<EmulatedExcel> {
  const reading = await readWorkbook(bytes);
  if (!reading.ok) throw new Error(`not a workbook: ${JSON.stringify(reading.failure)}`);
  const excel = createExcel({ ...options, sheets: reading.sheets });
  excel.book.xmlParts.push(...readXmlParts(bytes));
  return excel;
}
