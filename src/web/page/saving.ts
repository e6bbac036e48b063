import { toFaultDetails } from "../../core/fault-details";
import type { Saved } from "../book/book";
import type { PageContext } from "./page-actions";
import type { Next } from "./page-state";

export interface Saving {
  /** Tells first what would be lost, if anything; opens `next` afterwards. */
  readonly saveWorkbook: (next: Next | null) => void;
  readonly saveReport: () => void;
  /** Without asking anything. */
  readonly saveNow: (what: "workbook" | "report", next: Next | null) => void;
  readonly stop: () => void;
  /** Settles when nothing is being saved any more. */
  readonly done: () => Promise<void>;
}

/** Saves one file at a time, and hands it to the user. */
export function createSaving({ parts, store }: PageContext, openNext: (next: Next) => void): Saving {
  const { words } = parts;
  let current: AbortController | null = null;
  let running: Promise<void> = Promise.resolve();

  const tell = (kind: "success" | "error" | "info", text: string): void => {
    store.dispatch({ kind: "notice", notice: { kind, text, about: "saving" } });
    store.dispatch({ kind: "announce", text });
  };

  async function save(what: "workbook" | "report", next: Next | null): Promise<void> {
    const { work } = store.get();
    if (work === null || current !== null) return;
    const { book } = work;
    const controller = new AbortController();
    current = controller;
    store.dispatch({ kind: "saving", what, file: book.file });
    const { hasReport, losses } = book.state();
    const isLeftOut = losses.some(({ kind }) => kind === "sheets-left-out");
    const saved = await book
      .save(what, {
        signal: controller.signal,
        onProgress: (share) => {
          if (current === controller) store.dispatch({ kind: "progress", of: "saving", share });
        },
      })
      // Saving itself never throws: this is a fault of the page, and is told like any other.
      .catch((thrown: unknown): Saved => {
        return { ok: false, message: `${words.saveFailed} (${toFaultDetails(thrown)})` };
      });
    current = null;
    store.dispatch({ kind: "ended", of: "saving" });
    if (!saved.ok)
      return saved.message === null ? tell("info", words.savingStopped) : tell("error", saved.message);
    parts.download(saved.bytes, saved.file);
    const told = what === "workbook" ? words.savedWorkbook : words.savedReport;
    tell("success", told({ file: saved.file, hasReport: hasReport && !isLeftOut }));
    if (next !== null) openNext(next);
  }

  const saveNow = (what: "workbook" | "report", next: Next | null): void => {
    if (current === null) running = save(what, next);
  };

  return {
    saveNow,
    saveWorkbook: (next) => {
      const state = store.get().work?.book.state();
      if (state === undefined || current !== null) return;
      const { unsavable, losses } = state;
      if (unsavable !== null)
        store.dispatch({ kind: "asking", asking: { kind: "unsavable", why: unsavable } });
      else if (losses.length > 0)
        store.dispatch({ kind: "asking", asking: { kind: "losses", losses, next } });
      else saveNow("workbook", next);
    },
    saveReport: () => {
      const state = store.get().work?.book.state();
      if (state === undefined || current !== null) return;
      if (state.hasReport) saveNow("report", null);
      else store.dispatch({ kind: "asking", asking: { kind: "no-report" } });
    },
    stop: () => {
      if (current === null) return;
      store.dispatch({ kind: "stopping", of: "saving" });
      current.abort();
    },
    done: () => running,
  };
}
