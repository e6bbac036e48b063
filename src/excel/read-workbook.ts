import type { Contents, MadeSheet, Outcome, Task } from "../host";
import { mentionNames, withPlainFormulas } from "../core/recalculate/spell-out";
import type { OwnSheets } from "./own-sheets";
import { askNamedAreas } from "./read/ask-named-areas";
import { askReadable } from "./read/ask-readable";
import { surveySheets, type Survey } from "./read/survey-sheets";
import { isTooLarge, readSlices } from "./read/read-slices";
import { listSheets, type ListedSheet } from "./read/list-sheets";
import { toSnapshot } from "./read/to-snapshot";
import { proceed, run } from "./run";

/**
 * Reads all sheets: two syncs, and more only where a sheet is very large, or where formulas use names or tables. Writes nothing. What may have been bad luck (a
 * sheet removed meanwhile by somebody else, an Excel that did not feel like it) is tried a second time.
 */
export async function readWorkbook(task: Task, own: OwnSheets): Promise<Outcome<Contents>> {
  const first = await run((context) => read(context, task, own));
  const isWorthAnother = !first.ok && ["gone", "unexpected"].includes(first.failure.reason);
  return isWorthAnother && !task.signal.aborted ? run((context) => read(context, task, own)) : first;
}

async function read(context: Excel.RequestContext, task: Task, own: OwnSheets): Promise<Contents> {
  proceed(task.signal);
  const { sheets, memory } = await listSheets(context);
  proceed(task.signal);
  const surveys = await askReadable(context, sheets, (readable) => survey(context, readable));
  const slices = await readSlices(context, surveys, task);
  proceed(task.signal);
  const reading = surveys.map(({ sheet, mark, isProtected, blocks }) =>
    toSnapshot(
      {
        name: sheet.name,
        hidden: sheet.hidden,
        protected: isProtected,
        made: mark !== null && mark.kind !== "sample",
      },
      [...blocks, ...(slices.get(sheet.id) ?? [])],
    ),
  );
  own.replace(surveys.flatMap(({ sheet: { id }, mark }) => (mark === null ? [] : [{ id, kind: mark.kind }])));
  const snapshots = await Promise.all(reading);
  const cells = mentionNames(snapshots)
    ? withPlainFormulas(
        snapshots,
        await askNamedAreas(
          context,
          surveys.map(({ sheet }) => sheet),
        ),
      )
    : snapshots;
  proceed(task.signal);
  task.onProgress(1);
  const names = sheets.map(({ name }) => name);
  return { sheets: cells, names, made: surveys.flatMap(toMade), memory };
}

/** All in one request, unless Excel has more to say than it may. */
async function survey(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): Promise<readonly Survey[]> {
  try {
    return await surveySheets(context, sheets, "contents");
  } catch (thrown) {
    if (!isTooLarge(thrown)) throw thrown;
    return surveySheets(context, sheets, "areas");
  }
}

function toMade({ sheet, mark }: Survey): readonly MadeSheet[] {
  return mark === null ? [] : [{ kind: mark.kind, id: mark.id, name: sheet.name }];
}
