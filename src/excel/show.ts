import { toA1, type CellRef } from "../core/address";
import type { Outcome } from "../host";
import { refuse } from "./host-error";
import { run } from "./run";
import { toAddresses, toRectangles } from "./write/rectangles";

/** `RangeAreas.select` is no part of the requirement set that we ask for. */
const SELECTS_SEVERAL = "1.18";

/** Brings the first cell into view and selects it, and others of its sheet where this Excel can. Two syncs. */
export function showCells(
  cells: readonly CellRef[],
  supports: (version: string) => boolean,
): Promise<Outcome<null>> {
  return run(async (context) => {
    const [first] = cells;
    if (first === undefined) return null;
    const sheet = context.workbook.worksheets.getItemOrNullObject(first.sheet).load("visibility");
    await context.sync();
    if (sheet.isNullObject) refuse("gone", { sheet: first.sheet, details: "no such sheet" });
    if (sheet.visibility !== "Visible") refuse("hidden", { sheet: first.sheet, details: "not visible" });
    sheet.activate();
    const address = toAddress(cells.filter((cell) => cell.sheet === first.sheet));
    if (address !== null && !address.includes(",")) sheet.getRange(address).select();
    else if (address !== null && supports(SELECTS_SEVERAL)) sheet.getRanges(address).select();
    else sheet.getRange(toA1(first.row, first.col)).select();
    await context.sync();
    return null;
  });
}

/** `null` where the cells are too scattered for one address. */
function toAddress(cells: readonly CellRef[]): string | null {
  const ranges = toRectangles(cells.map(({ row, col }) => ({ row, col, key: "" }))).get("") ?? [];
  const [address = null, ...others] = toAddresses(ranges);
  return others.length === 0 ? address : null;
}
