import type { PaneSession } from "../../taskpane/start-pane";
import type { PageContext } from "./page-actions";

export interface Undoing {
  /** Takes back the last change, or makes it again, and shows where that was. */
  readonly move: (way: "undo" | "redo") => Promise<void>;
}

export function createUndoing({ parts, store }: PageContext): Undoing {
  const { words } = parts;
  let isMoving = false;

  async function move(way: "undo" | "redo"): Promise<void> {
    const { work, saving } = store.get();
    const step = work?.book.state()[way] ?? null;
    if (work === null || step === null || isMoving) return;
    // While the pane writes, nobody knows yet what the last change is; and what is being saved stays as it is.
    if (saving !== null || work.session.store.get().job !== null) return;
    isMoving = true;
    const done = await work.book[way]();
    isMoving = false;
    // Another workbook took its place meanwhile, and it has nothing more to say.
    if (store.get().work !== work) return;
    if (!done.ok) {
      const text = work.session.words.failures[done.failure.reason](done.failure);
      store.dispatch({ kind: "notice", notice: { kind: "error", text, about: "history" } });
      store.dispatch({ kind: "announce", text });
      return;
    }
    forgetUndo(work.session);
    store.dispatch({ kind: "announce", text: way === "undo" ? words.undone(step) : words.redone(step) });
    // The sheet may be out of sight for good; the change itself is done.
    if (step.kind === "cells") void work.book.host.show(step.cells);
  }

  return { move };
}

/** What the pane offers to take back may be taken back already; from now on the page knows better. */
function forgetUndo({ store, actions }: PaneSession): void {
  store.dispatch({ kind: "undo", undo: null });
  for (const { id, action } of store.get().notices) if (action === "undo") actions.closeNotice(id);
}
