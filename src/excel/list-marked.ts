import { askForMark, markOf, type SheetMark } from "./marks";

/** A sheet and what it says of itself. */
export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isEmpty: boolean;
  readonly mark: SheetMark | null;
}

/** All sheets with their marks: two syncs, because a mark can be asked for only by the id of its sheet. */
export async function listMarked(context: Excel.RequestContext): Promise<readonly MarkedSheet[]> {
  const list = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const asked = list.items.map((sheet) => ({
    sheet,
    mark: askForMark(sheet),
    used: sheet.getUsedRangeOrNullObject(true).load("address"),
  }));
  await context.sync();
  return asked.map(({ sheet: { id, name, visibility }, mark, used }) => ({
    id,
    name,
    isVisible: visibility === "Visible",
    isEmpty: used.isNullObject,
    mark: markOf(mark),
  }));
}
