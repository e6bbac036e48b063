import { listMarked, type MarkedSheet } from "../list-marked";
import { askWhetherIntact } from "./look-around";

/** What was begun, as far as anybody knows who got no answer. */
export interface Begun {
  /** Of the mark, and of no other sheets. */
  readonly id: string;
  readonly names: readonly string[];
  /** Ids of the sheets that were there before. */
  readonly before: ReadonlySet<string>;
  /** The sheet that was to be written anew. */
  readonly refreshed: string | null;
}

/**
 * Removes exactly the sheets that were begun: they were not there before, and carry the mark, or came too little far for it.
 * A sheet that was to be refreshed goes as well where it is only half written: it was the program's own, as it left it.
 * @returns the names of those that could not be removed
 */
export async function takeBack(
  context: Excel.RequestContext,
  begun: Begun,
): Promise<{ readonly ok: boolean; readonly leftBehind: readonly string[] }> {
  let known: readonly string[] = begun.names;
  try {
    context.runtime.enableEvents = true;
    const sheets = (await listMarked(context)).filter((sheet) => isBegun(sheet, begun));
    const half = begun.refreshed === null ? [] : await findHalfWritten(context, begun.refreshed);
    const remove = [...sheets, ...half];
    known = remove.map(({ name }) => name);
    if (remove.length === 0) return { ok: true, leftBehind: [] };
    context.runtime.enableEvents = false;
    for (const { id } of remove) context.workbook.worksheets.getItem(id).delete();
    context.runtime.enableEvents = true;
    await context.sync();
    return { ok: true, leftBehind: [] };
  } catch (thrown) {
    // The failure that the user hears of is the first one; this one shows in what was left behind.
    if (!(thrown instanceof Error)) throw thrown;
    return { ok: false, leftBehind: known };
  }
}

function isBegun({ id, name, mark, isEmpty }: MarkedSheet, begun: Begun): boolean {
  if (begun.before.has(id)) return false;
  return mark === null ? isEmpty && begun.names.includes(name) : mark.id === begun.id;
}

async function findHalfWritten(
  context: Excel.RequestContext,
  id: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { sheet, isIntact } = askWhetherIntact(context.workbook.worksheets.getItemOrNullObject(id));
  await context.sync();
  return sheet.isNullObject || isIntact() ? [] : [{ id, name: sheet.name }];
}
