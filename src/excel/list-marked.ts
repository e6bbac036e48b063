import type { SheetMark } from "../sheet-mark";
import { askForMark, markOf } from "./marks";
import { askReadable } from "./read/ask-readable";

/** A sheet and what it says of itself. */
export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet["visibility"];
  readonly isEmpty: boolean;
  readonly mark: SheetMark | null;
}

/** All sheets with their marks: two syncs, because a mark can be asked for only by the id of its sheet. */
export async function listMarked(context: Excel.RequestContext): Promise<readonly MarkedSheet[]> {
  const list = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const { items } = list;
  const known = await askReadable(context, items, (readable) => askForContents(context, readable));
  // A chart sheet holds no cells and no mark, and is nobody's but the user's.
  return items.map(({ id, name, visibility }) => {
    const { isEmpty, mark } = known.get(id) ?? { isEmpty: false, mark: null };
    return { id, name, visibility, isEmpty, mark };
  });
}

async function askForContents(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ReadonlyMap<string, Pick<MarkedSheet, "isEmpty" | "mark">>> {
  const asked = sheets.map((sheet) => ({
    id: sheet.id,
    mark: askForMark(sheet),
    used: sheet.getUsedRangeOrNullObject(true).load("address"),
  }));
  await context.sync();
  return new Map(asked.map(({ id, mark, used }) => [id, { isEmpty: used.isNullObject, mark: markOf(mark) }]));
}
