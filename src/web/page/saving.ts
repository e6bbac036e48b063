import { toFaultDetails } from "../../core/fault-details";
import type { Saved } from "../book/book";
import type { PageContext } from "./page-actions";
import type { Next } from "./page-state";

/** What comes after it: called once it is known whether something was saved. */
export type After = (isSaved: boolean) => void;

export interface Saving {
  /** Tells first what would be lost, if anything: `next`, which is to be opened afterwards, waits for the answer then. */
  readonly saveWorkbook: (next: Next | null, after: After) => void;
  readonly saveReport: (after: After) => void;
  /** Without asking anything. */
  readonly saveNow: (what: "workbook" | "report", after: After) => void;
  readonly stop: () => void;
  /** Settles when nothing is being saved any more. */
  readonly done: () => Promise<void>;
}

/** Saves one file at a time, and hands it to the user. */
export function createSaving({ parts, store }: PageContext): Saving {
  const { words } = parts;
  let current: AbortController | null = null;
  let running: Promise<void> = Promise.resolve();

  const tell = (kind: "success" | "error" | "info", text: string): void => {
    store.dispatch({ kind: "notice", notice: { kind, text, about: "saving" } });
    store.dispatch({ kind: "announce", text });
  };

  /** @returns whether something was saved */
  async function save(what: "workbook" | "report"): Promise<boolean> {
    const { work } = store.get();
    if (work === null || current !== null) return false;
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
    if (!saved.ok) {
      if (saved.message === null) tell("info", words.savingStopped);
      else tell("error", saved.message);
      return false;
    }
    try {
      parts.download(saved.bytes, saved.file);
    } catch (thrown) {
      // A browser that takes no file.
      tell("error", `${words.saveFailed} (${toFaultDetails(thrown)})`);
      return false;
    }
    const told = what === "workbook" ? words.savedWorkbook : words.savedReport;
    tell("success", told({ file: saved.file, hasReport: hasReport && !isLeftOut }));
    return true;
  }

  const saveNow = (what: "workbook" | "report", after: After): void => {
    if (current !== null) after(false);
    else running = save(what).then(after);
  };

  return {
    saveNow,
    saveWorkbook: (next, after) => {
      const state = store.get().work?.book.state();
      if (state === undefined || current !== null) return after(false);
      const { unsavable, losses } = state;
      if (unsavable !== null) {
        after(false);
        store.dispatch({ kind: "asking", asking: { kind: "unsavable", why: unsavable } });
      } else if (losses.length > 0)
        store.dispatch({ kind: "asking", asking: { kind: "losses", losses, next } });
      else saveNow("workbook", after);
    },
    saveReport: (after) => {
      const state = store.get().work?.book.state();
      if (state === undefined || current !== null) return after(false);
      if (state.hasReport) return saveNow("report", after);
      after(false);
      store.dispatch({ kind: "asking", asking: { kind: "no-report" } });
    },
    stop: () => {
      if (current === null) return;
      store.dispatch({ kind: "stopping", of: "saving" });
      current.abort();
    },
    done: () => running,
  };
}
