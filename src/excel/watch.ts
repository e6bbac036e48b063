import type { Outcome } from "../host";
import type { OwnSheets } from "./own-sheets";
import { run } from "./run";

/**
 * Calls back after changes that may change the result of a check. What exactly was changed is not asked: Excel says it late
 * and not always in full, so the caller reads again.
 */
export function watchWorkbook(onChange: () => void, own: OwnSheets): Promise<Outcome<() => Promise<void>>> {
  let isWatching = true;
  const tell = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    own.whenQuiet(() => {
      if (isWatching && !own.isReport(worksheetId)) onChange();
    });
    return Promise.resolve();
  };
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(tell),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
      worksheets.onFormatChanged.add(tell),
      worksheets.onRowHiddenChanged.add(tell),
    ];
    await context.sync();
    return async () => {
      isWatching = false;
      // Whether Excel still hears it does not matter any more: nobody is called from here on.
      await run(async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    };
  });
}
