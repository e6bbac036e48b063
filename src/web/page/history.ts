import type { PaneSession } from "../../taskpane/start-pane";
import type { PageContext } from "./page-actions";

export interface History {
  /** Takes back the last change, or makes it again, and shows where that was. */
  readonly move: (way: "undo" | "redo") => Promise<void>;
}

export function createHistory({ parts, store }: PageContext): History {
  const { words } = parts;
  let isMoving = false;

  async function move(way: "undo" | "redo"): Promise<void> {
    const { work } = store.get();
    const step = work?.book.state()[way] ?? null;
    // While the pane writes, nobody knows yet what the last change is.
    if (work === null || step === null || isMoving || work.session.store.get().job !== null) return;
    isMoving = true;
    const done = await work.book[way]();
    isMoving = false;
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
