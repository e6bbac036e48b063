import type { Cell, SheetSnapshot } from "../../src/core/sheet";
import { toA1 } from "../../src/core/address";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { ReadNotice } from "../../src/xlsx/read-notice";

export interface Read {
  readonly sheets: readonly SheetSnapshot[];
  readonly notices: readonly ReadNotice[];
}

/** Reads what must be readable. */
export async function read(bytes: Uint8Array): Promise<Read> {
  const reading = await readWorkbook(bytes);
  if (!reading.ok) throw new Error(`${reading.failure.code}: ${reading.failure.detail}`);
  return reading;
}

export async function readSheet(bytes: Uint8Array): Promise<SheetSnapshot> {
  const [sheet] = (await read(bytes)).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

/** A sheet as one line a cell, to compare by eye: `B4 0.64 [64%] =C4/C3` */
export function outline(sheet: SheetSnapshot): string[] {
  return sheet.cells.map(
    (cell) =>
      `${toA1(cell.row, cell.col)} ${JSON.stringify(cell.value)} [${cell.text}]${formulaOf(cell)}${cell.isError ? " error" : ""}`,
  );
}

function formulaOf(cell: Cell): string {
  return cell.formula === null ? "" : ` =${cell.formula}`;
}
