import type { CellRef } from "../../core/address";
import type { CellChange } from "../../host";
import type { Draft } from "../engine/draft";
import type { Suggestion } from "../engine/engine";
import type { Changes } from "./changes";
import type { Context } from "./context";
import type { Jobs } from "./job";
import { readAndCheck } from "./read-and-check";
import { tellFailure, tellUnchecked } from "./tell-failure";

/** Puts a suggested change into the workbook, checks again, and offers to take it back. */
export function applySuggestion(
  suggestion: Suggestion,
  context: Context,
  jobs: Jobs,
  changes: Changes,
): Promise<void> {
  const before = context.store.get().draft;
  return jobs.run("changing", async (task) => {
    const { host, store, words } = context;
    const done = await host.change(suggestion.changes.map(({ cell, from, to }) => ({ cell, from, to })));
    if (!done.ok) return tellFailure(done.failure, context);
    store.dispatch({ kind: "undo", undo: null });
    const names = suggestion.changes.map(({ name }) => name);
    const fresh = await readAndCheck(context, changes, task);
    if (fresh.ok && before !== null) {
      const back = toUndo(suggestion, before, fresh.value.draft);
      if (back !== null) store.dispatch({ kind: "undo", undo: { names, changes: back } });
    }
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

/** From what the cells show now to what stood in them; `null` where one of them cannot be put back as it was. */
function toUndo({ changes }: Suggestion, before: Draft, after: Draft): readonly CellChange[] | null {
  const back: CellChange[] = [];
  for (const { cell } of changes) {
    const old = cellAt(before, cell)?.value;
    const now = cellAt(after, cell)?.text;
    if ((typeof old !== "number" && typeof old !== "string") || now === undefined) return null;
    back.push({ cell, from: now, to: old });
  }
  return back;
}

function cellAt({ sheets }: Draft, { sheet, row, col }: CellRef) {
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.find((cell) => cell.row === row && cell.col === col);
}
