import type { Opened } from "../book/book";
import type { PageContext } from "./page-actions";
import type { Next, Ready, Source } from "./page-state";
import { toLossSentence } from "./to-loss-sentence";

export interface Opening {
  /** Opens a file in place of the workbook that is there; asks first where something would be lost. */
  readonly open: (source: Source) => void;
  /** Opens what waited; asks once more where something is not saved. */
  readonly openSaved: (next: Next) => void;
  /** The same where the user has agreed to lose what is not saved. */
  readonly openNext: (next: Next) => void;
  /** It is not to be opened after all. */
  readonly dropNext: (next: Next | null) => void;
  readonly stop: () => void;
}

/**
 * Opens one file at a time; a newer one takes the place of one that is still being opened. The workbook that is open stays
 * until the new one is read.
 *
 * @param saved settles when nothing is being saved any more
 */
export function createOpening({ parts, store }: PageContext, saved: () => Promise<void>): Opening {
  const { words } = parts;
  let current: AbortController | null = null;

  const tell = (text: string): void => {
    store.dispatch({ kind: "notice", notice: { kind: "error", text, about: "opening" } });
    store.dispatch({ kind: "announce", text });
  };

  function open(source: Source): void {
    const { work, saving, asking } = store.get();
    if (saving !== null) return tell(words.waitForSaving);
    // What was asked about is out of date: this file is wanted now.
    if (asking?.kind === "leave" || asking?.kind === "losses") {
      dropNext(asking.next);
      store.dispatch({ kind: "asking", asking: null });
    }
    // One that is still being read is wanted no longer, whatever the answer is.
    if (work?.book.state().unsaved === true) current?.abort();
    openSaved({ kind: "source", source });
  }

  function openSaved(next: Next): void {
    if (store.get().work?.book.state().unsaved === true)
      store.dispatch({ kind: "asking", asking: { kind: "leave", next } });
    else openNext(next);
  }

  function openNext(next: Next): void {
    if (next.kind === "ready") adopt(next.ready);
    else void begin(next.source);
  }

  async function begin(source: Source): Promise<void> {
    current?.abort();
    const controller = new AbortController();
    current = controller;
    /** What the user was asked about, if they were: what they do meanwhile is asked about again. */
    const agreed = store.get().work?.book.state();
    store.dispatch({ kind: "opening", file: source.name });
    const ready = await read(source, controller);
    await saved();
    if (current !== controller) return ready === null ? undefined : end(ready);
    current = null;
    store.dispatch({ kind: "ended", of: "opening" });
    if (ready === null) return;
    // Stopped while something was still being saved.
    if (controller.signal.aborted) return end(ready);
    const now = store.get().work?.book.state();
    if (now?.unsaved === true && now !== agreed)
      store.dispatch({ kind: "asking", asking: { kind: "leave", next: { kind: "ready", ready } } });
    else adopt(ready);
  }

  /** `null` where it was stopped or failed; the user has been told then. */
  async function read(source: Source, controller: AbortController): Promise<Ready | null> {
    const { signal } = controller;
    // It is loaded while the file is read; whether that worked is asked when the file is there.
    const loading = parts.loadWork().catch(() => null);
    const file = await source.file();
    if (signal.aborted) return null;
    if (file === null) return failed(words.sampleNotLoaded, controller);
    const opened = await parts
      .openBook(file, {
        signal,
        onProgress: (share) => {
          if (current === controller) store.dispatch({ kind: "progress", of: "opening", share });
        },
      })
      // Opening itself never throws: it could not be loaded.
      .catch((): Opened => ({ ok: false, message: words.notLoaded }));
    if (!opened.ok) {
      if (opened.message === null)
        store.dispatch({ kind: "announce", text: words.openingStopped(source.name) });
      return opened.message === null ? null : failed(opened.message, controller);
    }
    const start = await loading;
    if (start !== null && !signal.aborted) {
      const { book } = opened;
      const notices = [
        // What it is saved as is better known before any work goes into it.
        ...book
          .state()
          .losses.filter(({ kind }) => kind === "converted")
          .map((loss) => toLossSentence(loss, words)),
        ...opened.notices,
        ...(source.told === null ? [] : [source.told]),
      ];
      return { name: source.name, book, notices, session: start(book) };
    }
    opened.book.end();
    return signal.aborted ? null : failed(words.notLoaded, controller);
  }

  /** Of a file that another one has replaced, nobody wants to know. */
  function failed(text: string, controller: AbortController): null {
    if (current === controller) tell(text);
    return null;
  }

  function adopt(ready: Ready): void {
    const before = store.get().work;
    store.dispatch({ kind: "opened", ready });
    store.dispatch({ kind: "announce", text: words.opened(ready.name) });
    if (before !== null) end(before);
  }

  function dropNext(next: Next | null): void {
    if (next?.kind === "ready") end(next.ready);
  }

  return {
    open,
    openSaved,
    openNext,
    dropNext,
    stop: () => {
      if (current === null) return;
      store.dispatch({ kind: "stopping", of: "opening" });
      current.abort();
    },
  };
}

/** Ends both threads. */
function end({ session, book }: Pick<Ready, "session" | "book">): void {
  session.end();
  book.end();
}
