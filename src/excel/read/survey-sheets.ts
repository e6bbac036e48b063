import type { SheetMark } from "../../sheet-mark";
import { askForMark, markOf } from "../marks";
import { ZONES, type Area } from "./area";
import { askForArea, askForCells, toArea, toBlock, type Block } from "./ask-cells";
import type { ListedSheet } from "./list-sheets";

/** What one request tells of a sheet: everything, unless it is very large. */
export interface Survey {
  readonly sheet: ListedSheet;
  readonly mark: SheetMark | null;
  readonly isProtected: boolean;
  /** What was read. */
  readonly blocks: readonly Block[];
  /** What is used as well, and still to be read. */
  readonly rest: readonly Area[];
}

/**
 * All sheets at once. One sync.
 * @param depth `contents` reads what lies in the box; `areas` only asks where the used cells are
 */
export async function surveySheets(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  depth: "contents" | "areas",
): Promise<readonly Survey[]> {
  const asked = sheets.map((listed) => {
    const sheet = context.workbook.worksheets.getItem(listed.id);
    const used = (zone: keyof typeof ZONES): Excel.Range =>
      sheet.getRange(ZONES[zone]).getUsedRangeOrNullObject(true);
    return {
      listed,
      mark: askForMark(sheet),
      protection: sheet.protection.load("protected"),
      box: depth === "contents" ? askForCells(used("box")) : askForArea(used("box")),
      right: askForArea(used("right")),
      below: askForArea(used("below")),
    };
  });
  await context.sync();
  return asked.map(({ listed, mark, protection, box, right, below }) => {
    const block = "range" in box ? toBlock(box) : null;
    const areas = ["range" in box ? null : toArea(box), toArea(right), toArea(below)];
    return {
      sheet: listed,
      mark: markOf(mark),
      isProtected: protection.protected,
      blocks: block === null ? [] : [block],
      rest: areas.filter((area) => area !== null),
    };
  });
}
