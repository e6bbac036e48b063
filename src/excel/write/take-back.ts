import { deleteSheets } from "../delete-sheets";
import { listMarked, type MarkedSheet } from "../list-marked";

/** What was begun, as far as anybody knows who got no answer. */
export interface Begun {
  /** Of the mark, and of no other sheets. */
  readonly id: string;
  readonly names: readonly string[];
  /** Whether a sheet may have been added and not been marked; else one of these names is somebody else's. */
  readonly mayBeUnmarked: boolean;
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
    known = sheets.map(({ name }) => name);
    if (sheets.length > 0) await deleteSheets(context, sheets);
    return { ok: true, leftBehind: [] };
  } catch (thrown) {
    // The failure that the user hears of is the first one; this one shows in what was left behind.
    if (!(thrown instanceof Error)) throw thrown;
    return { ok: false, leftBehind: known };
  }
}

function isBegun({ id, name, mark, isEmpty }: MarkedSheet, begun: Begun): boolean {
  const isMarked = mark?.id === begun.id;
  // The digest comes last. As long as the mark is that of the last time, nothing was done to the sheet.
  if (id === begun.refreshed) return isMarked && mark.digest === "";
  if (begun.before.has(id)) return false;
  return mark === null ? begun.mayBeUnmarked && isEmpty && begun.names.includes(name) : isMarked;
}
