import { codeOf } from "../host-error";

/**
 * Asks something of all sheets that have cells. Chart and macro sheets answer every question with an error that does not say
 * which sheet it is about; only where there is such a sheet is each asked by itself, and the question put again without it.
 */
export async function askReadable<Sheet extends { readonly id: string }, Answer>(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  ask: (sheets: readonly Sheet[]) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await ask(sheets);
  } catch (thrown) {
    if (codeOf(thrown) !== "UnsupportedSheet") throw thrown;
    const readable = await findReadable(context, sheets);
    if (readable.length === sheets.length) throw thrown;
    return ask(readable);
  }
}

async function findReadable<Sheet extends { readonly id: string }>(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
): Promise<readonly Sheet[]> {
  const readable: Sheet[] = [];
  for (const sheet of sheets) {
    context.workbook.worksheets.getItem(sheet.id).getRange("A1").load("address");
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- an error ends the whole batch, so one a sheet
      await context.sync();
      readable.push(sheet);
    } catch (thrown) {
      if (codeOf(thrown) !== "UnsupportedSheet") throw thrown;
    }
  }
  return readable;
}
