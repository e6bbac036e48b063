import { web } from "../../../src/core/words/en/web";
import { createStore } from "../../../src/taskpane/state/store";
import { createOpening } from "../../../src/web/page/opening";
import type { PageParts } from "../../../src/web/page/page-parts";
import { INITIAL, reducePage, type Source } from "../../../src/web/page/page-state";
import { GOOD } from "../../taskpane/drafts";
import { createFakeBook, type FakeBook } from "./fake-book";
import { startSession } from "./start-session";

const toSource = (name: string): Source => ({
  name,
  told: null,
  file: () => Promise.resolve(new File(["x"], name)),
});

/** Opening files while something else is being saved: what is read waits until that is done. */
function openWhileSaving() {
  const books: FakeBook[] = [];
  const ended: string[] = [];
  const store = createStore(reducePage, INITIAL);
  const parts: PageParts = {
    words: web,
    openBook: ({ name }) => {
      const book = createFakeBook(name, [GOOD]);
      books.push(book);
      return Promise.resolve({ ok: true, book, notices: [] });
    },
    loadWork: () => Promise.resolve((book) => startSession(book, () => void ended.push(book.file))),
    sample: toSource,
    download: () => {},
  };
  const asked: (() => void)[] = [];
  let onAsked = (): void => {};
  const opening = createOpening({ parts, store }, () => {
    onAsked();
    return new Promise((resolve) => asked.push(resolve));
  });
  return {
    store,
    opening,
    /** Begins to open a file, until it is read and waits. */
    read: (name: string): Promise<void> =>
      new Promise((resolve) => {
        onAsked = resolve;
        opening.open(toSource(name));
      }),
    /** Nothing is being saved any more. */
    goOn: async () => {
      for (const resolve of asked) resolve();
      await Promise.all(asked.map(() => Promise.resolve()));
    },
    openedFile: () => store.get().work?.book.file ?? null,
    /** Files of which both threads were ended. */
    ended: () => books.filter((book) => book.hasEnded() && ended.includes(book.file)).map(({ file }) => file),
  };
}

test("one that a newer one has replaced while it waited is ended, and not opened", async () => {
  const { read, goOn, openedFile, ended } = openWhileSaving();
  await read("slow.xlsx");
  await read("wanted.xlsx");
  await goOn();
  expect(openedFile()).toBe("wanted.xlsx");
  expect(ended()).toEqual(["slow.xlsx"]);
});

test("one that was stopped while it waited is ended, and not opened", async () => {
  const { read, goOn, opening, store, openedFile, ended } = openWhileSaving();
  await read("draft.xlsx");
  opening.stop();
  await goOn();
  expect(openedFile()).toBeNull();
  expect(ended()).toEqual(["draft.xlsx"]);
  expect(store.get().opening).toBeNull();
});

test("while something is being saved, a file that waits for an answer is not let go for one that is refused", async () => {
  const { read, goOn, opening, store, ended } = openWhileSaving();
  await read("draft.xlsx");
  await goOn();
  const { work } = store.get();
  if (work === null) throw new Error("Nothing was opened.");
  const book = createFakeBook("next.xlsx", [GOOD]);
  const ready = { name: "next.xlsx", book, session: startSession(book), notices: [] };
  store.dispatch({ kind: "asking", asking: { kind: "leave", next: { kind: "ready", ready } } });
  store.dispatch({ kind: "saving", what: "workbook", file: "draft.xlsx" });
  opening.open(toSource("third.xlsx"));
  expect(store.get().notices.map(({ text }) => text)).toEqual([web.waitForSaving]);
  expect(book.hasEnded()).toBe(false);
  expect(ended()).toEqual([]);
});

test("a question about a file that nobody wants any more is taken away with it", async () => {
  const { read, goOn, opening, store } = openWhileSaving();
  await read("draft.xlsx");
  await goOn();
  store.dispatch({
    kind: "asking",
    asking: { kind: "losses", losses: [], next: { kind: "source", source: toSource("next.xlsx") } },
  });
  opening.open(toSource("third.xlsx"));
  expect(store.get().asking).toBeNull();
});
