import type { MarkedSheet } from "./list-marked";

/** Deletes sheets without events. One sync; where Excel refuses, one more, so that events come again. */
export async function deleteSheets(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
): Promise<void> {
  const { runtime, workbook } = context;
  try {
    runtime.enableEvents = false;
    for (const { id, visibility } of sheets) {
      const sheet = workbook.worksheets.getItem(id);
      // Excel refuses to delete what a macro hid so well that Unhide does not offer it.
      if (visibility === "VeryHidden") sheet.visibility = "Hidden";
      sheet.delete();
    }
    runtime.enableEvents = true;
    await context.sync();
  } catch (thrown) {
    runtime.enableEvents = true;
    await context.sync();
    throw thrown;
  }
}
