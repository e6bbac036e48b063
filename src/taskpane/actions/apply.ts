import type { CellRef } from "../../core/address";
import type { CellChange, Outcome, Task } from "../../host";
import type { Draft } from "../engine/draft";
import type { Suggestion } from "../engine/engine";
import type { Changes } from "./changes";
import type { Context } from "./context";
import type { Jobs } from "./job";
import { readAndCheck, toDraft } from "./read-and-check";
import { readWorkbook } from "./read-workbook";
import { tellFailure, tellUnchecked, toFailure } from "./tell-failure";

/** Puts a suggested change into the workbook, if it is still the right one; checks again, and offers to take it back. */
export function applySuggestion(
  suggestion: Suggestion,
  context: Context,
  jobs: Jobs,
  changes: Changes,
): Promise<void> {
  const before = context.store.get().draft;
  return jobs.run("changing", async (task) => {
    const { host, store, words } = context;
    if (before === null) return;
    const fits = await stillFits(suggestion, before, context, task);
    if (!fits.ok) {
      if (fits.failure.reason === "changed") store.dispatch({ kind: "changed" });
      return tellFailure(fits.failure, context);
    }
    const done = await host.change(suggestion.changes.map(({ cell, from, to }) => ({ cell, from, to })));
    if (!done.ok) return tellFailure(done.failure, context);
    store.dispatch({ kind: "undo", undo: null });
    const names = suggestion.changes.map(({ name }) => name);
    const fresh = await readAndCheck(context, changes, task);
    const back = toUndo(suggestion, before, fresh.ok ? fresh.value.draft : null);
    if (back !== null) store.dispatch({ kind: "undo", undo: { names, changes: back } });
    tell(words.pane.applied(names), "undo", context);
    if (!fresh.ok) tellUnchecked(fresh.failure, context);
  });
}

/** Takes back what was applied last. */
export function undo(context: Context, jobs: Jobs, changes: Changes): Promise<void> {
  return jobs.run("changing", async (task) => {
    const { host, store, words } = context;
    const { undo: last } = store.get();
    if (last === null) return;
    const done = await host.change(last.changes);
    if (!done.ok) return tellFailure(done.failure, context);
    store.dispatch({ kind: "undo", undo: null });
    const fresh = await readAndCheck(context, changes, task);
    tell(words.pane.undone(last.names), null, context);
    if (!fresh.ok) tellUnchecked(fresh.failure, context);
  });
}

function tell(text: string, action: "undo" | null, { store }: Context): void {
  const hasUndo = action === "undo" && store.get().undo !== null;
  store.dispatch({
    kind: "notice",
    notice: { kind: "success", text, details: null, action: hasUndo ? "undo" : null },
  });
  store.dispatch({ kind: "announce", text });
}

/**
 * Whether the workbook, as it is now, still asks for this change: the cell itself may show the same while the figures around it
 * say something else, or somebody has said meanwhile that it is right. Excel tells changes late and not always, so it is
 * read again.
 */
async function stillFits(
  suggestion: Suggestion,
  before: Draft,
  context: Context,
  task: Task,
): Promise<Outcome<null>> {
  const read = await readWorkbook(context, task);
  if (!read.ok) return read;
  const now = toDraft(read.value, context);
  // The engine has the answers on what it checked last, which is nearly always the workbook as it is now.
  const draft = isSame(now, before) ? before : now;
  const again = await context.engine.suggest(draft, suggestion.about, task.signal);
  if (!again.ok) return again;
  return isSame(again.value, suggestion)
    ? { ok: true, value: null }
    : { ok: false, failure: toFailure("changed") };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * From what the cells show now to what stood in them; `null` where one of them cannot be put back as it was.
 *
 * @param after `null` where nobody could look: they show what was expected then
 */
function toUndo({ changes }: Suggestion, before: Draft, after: Draft | null): readonly CellChange[] | null {
  const back: CellChange[] = [];
  for (const { cell, shown } of changes) {
    const old = cellAt(before, cell)?.value;
    const now = after === null ? shown : cellAt(after, cell)?.text;
    if ((typeof old !== "number" && typeof old !== "string") || now === undefined) return null;
    back.push({ cell, from: now, to: old });
  }
  return back;
}

function cellAt({ sheets }: Draft, { sheet, row, col }: CellRef) {
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.find((cell) => cell.row === row && cell.col === col);
}
