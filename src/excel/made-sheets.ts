import type { MadeSheet, Outcome } from "../host";
import { askForMark, markOf } from "./marks";
import { askReadable } from "./read/ask-readable";
import { listSheets } from "./read/list-sheets";
import { run } from "./run";

/** The sheets that carry a mark of the program, in workbook order. Two syncs, whatever the sheets hold. */
export function findMadeSheets(): Promise<Outcome<readonly MadeSheet[]>> {
  return run(async (context) => {
    const { sheets } = await listSheets(context);
    return askReadable(context, sheets, async (readable) => {
      const asked = readable.map(({ id, name }) => ({
        name,
        mark: askForMark(context.workbook.worksheets.getItem(id)),
      }));
      await context.sync();
      return asked.flatMap(({ name, mark }): readonly MadeSheet[] => {
        const found = markOf(mark);
        return found === null ? [] : [{ kind: found.kind, id: found.id, name }];
      });
    });
  });
}
