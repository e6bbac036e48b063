import { web } from "../../../src/core/words/en/web";
import { createStore } from "../../../src/taskpane/state/store";
import type { PageParts } from "../../../src/web/page/page-parts";
import { INITIAL, reducePage } from "../../../src/web/page/page-state";
import { createUndoing } from "../../../src/web/page/undoing";
import { GOOD } from "../../taskpane/drafts";
import { createFakeBook, type FakeBook } from "./fake-book";
import { startSession } from "./start-session";

const notCalled = (): never => {
  throw new Error("Nothing is opened here.");
};
const parts: PageParts = {
  words: web,
  openBook: notCalled,
  loadWork: notCalled,
  sample: notCalled,
  download: notCalled,
};

/** A workbook with a change that can be taken back. */
function openChanged() {
  const store = createStore(reducePage, INITIAL);
  const adopt = (book: FakeBook) => {
    const session = startSession(book);
    store.dispatch({ kind: "opened", ready: { name: book.file, book, session, notices: [] } });
    return session;
  };
  const book = createFakeBook("draft.xlsx", [GOOD]);
  book.set({ undo: { kind: "cells", cells: [{ sheet: GOOD.name, row: 2, col: 1 }] } });
  const session = adopt(book);
  return { store, adopt, book, session, undoing: createUndoing({ parts, store }) };
}

test("nothing is taken back while the pane works, and then it is", async () => {
  const { book, session, undoing } = openChanged();
  session.store.dispatch({ kind: "job-begun", job: "changing", stoppable: false, unasked: false });
  await undoing.move("undo");
  expect(book.calls()).toEqual([]);
  session.store.dispatch({ kind: "job-ended" });
  await undoing.move("undo");
  expect(book.calls()).toEqual(["undo"]);
});

test("nothing is taken back while the workbook is being saved", async () => {
  const { store, book, undoing } = openChanged();
  store.dispatch({ kind: "saving", what: "workbook", file: "draft.xlsx" });
  await undoing.move("undo");
  expect(book.calls()).toEqual([]);
});

test("that a workbook is gone is nothing that the next one has to say", async () => {
  const { store, adopt, book, undoing } = openChanged();
  book.undoFails({ reason: "disconnected" });
  const moved = undoing.move("undo");
  adopt(createFakeBook("next.xlsx", [GOOD]));
  await moved;
  expect(book.calls()).toEqual(["undo"]);
  expect(store.get().notices).toEqual([]);
});
