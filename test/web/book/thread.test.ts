import type { BookReply, BookRequest } from "../../../src/web/book/message";
import { openInThread, type BookThread } from "../../../src/web/book/book-thread";
import { openBook } from "../../../src/web/book/open-book";
import { createServing } from "../../../src/web/book/serve";
import type { Book } from "../../../src/web/book/book";
import { draftFile } from "./draft-file";
import { asSaved, at, change, failureOf, readSheets, savedOf, task, valueOf } from "./opened";
import { reportOf } from "./plans";

type Kind = "message" | "error" | "messageerror";

/**
 * A thread that is none: what is sent is copied as between threads, and comes later.
 * @param refuse throws where a reply cannot be sent
 */
function createThread(refuse: (message: BookReply) => void = () => {}) {
  const listeners = new Map<Kind, ((event: { readonly data: BookReply }) => void)[]>();
  let isEnded = false;
  const emit = (type: Kind, data: BookReply): void => {
    for (const listener of listeners.get(type) ?? []) listener({ data });
  };
  const reply = (message: BookReply, transfer: Transferable[] = []): void => {
    refuse(message);
    const copy = structuredClone(message, { transfer });
    setTimeout(() => (isEnded ? undefined : emit("message", copy)), 0);
  };
  const serve = createServing(reply);
  const posted: BookRequest[] = [];
  let hear = (): void => {};
  const isSpokenTo = new Promise<void>((resolve) => (hear = resolve));
  const thread: BookThread = {
    postMessage(message) {
      posted.push(message);
      hear();
      // jsdom and node do not copy files.
      const copy = message.kind === "open" ? message : structuredClone(message);
      setTimeout(() => (isEnded ? undefined : void serve(copy)), 0);
    },
    addEventListener(type: Kind, listener: (event: { readonly data: BookReply }) => void) {
      listeners.set(type, [...(listeners.get(type) ?? []), listener]);
    },
    terminate: () => {
      isEnded = true;
    },
  };
  reply({ kind: "ready" });
  return { thread, posted, emit, reply, isEnded: () => isEnded, isSpokenTo };
}

const file = async (): Promise<File> => new File([Uint8Array.from(await draftFile())], "draft.xlsx");

async function opened(
  there = createThread(),
): Promise<{ readonly book: Book } & ReturnType<typeof createThread>> {
  const done = await openInThread(await file(), task(), () => there.thread);
  if (!done.ok) throw new Error("not opened");
  return { ...there, book: done.book };
}

test("a workbook in another thread does what one in this thread does", async () => {
  const { book } = await opened();
  const seen: boolean[] = [];
  const stop = book.subscribe(() => seen.push(book.state().unsaved));
  valueOf(await book.host.change([change("Draft", "B3", "3", 4)]));
  expect(seen).toEqual([true]);
  valueOf(await book.host.write(reportOf({ total: 13 }), { kind: "report", id: "r" }, task()));
  const { sheets, made } = valueOf(await book.host.read(task()));
  expect(sheets.map(({ name, made: isMade }) => [name, isMade])).toEqual([
    ["Draft", undefined],
    ["Overview", true],
  ]);
  expect(made).toEqual([{ kind: "report", id: "r", name: "Overview" }]);
  expect(valueOf(await book.view("Draft")).cells.texts).toContain("4");
  // What was handed over is not needed there any more.
  expect(valueOf(await book.view("Draft")).cells.texts).toContain("4");
  expect(valueOf(await book.content(at("Draft", "B2")))).toBe("=SUM(B3:B4)");
  valueOf(await book.host.keep("memory"));
  const shares: number[] = [];
  const saved = savedOf(
    await book.save("workbook", { ...task(), onProgress: (share) => void shares.push(share) }),
  );
  expect(saved.file).toBe("draft-checked.xlsx");
  expect(await readSheets(saved.bytes)).toEqual(asSaved(sheets));
  expect(shares.at(-1)).toBe(1);
  expect(book.state().unsaved).toBe(false);
  stop();
  valueOf(await book.host.remove("r"));
  expect(book.state().unsaved).toBe(true);
});

test("sheets that did not change are sent once, and stay the same objects", async () => {
  const { book } = await opened();
  valueOf(await book.host.write(reportOf(), { kind: "report", id: "r" }, task()));
  const first = valueOf(await book.host.read(task()));
  valueOf(await book.host.change([change("Draft", "A3", "Brazil", "Brasil")]));
  const second = valueOf(await book.host.read(task()));
  expect(second.sheets[0]).not.toBe(first.sheets[0]);
  expect(second.sheets[1]).toBe(first.sheets[1]);
});

test("an answer that cannot be sent is said, and the next one has all sheets", async () => {
  let isFull = true;
  const { book } = await opened(
    createThread((message) => {
      if (!isFull || message.kind !== "answer" || message.answer.kind !== "read") return;
      isFull = false;
      throw new DOMException("out of memory", "DataCloneError");
    }),
  );
  expect(failureOf(await book.host.read(task())).reason).toBe("disconnected");
  expect(valueOf(await book.host.read(task())).sheets.map(({ name }) => name)).toEqual(["Draft"]);
});

test("an answer that cannot be put together is said, and nobody waits for ever", async () => {
  const there = await opened();
  const reading = there.book.host.read(task());
  const asked = there.posted.at(-1);
  if (asked?.kind !== "ask") throw new Error("nothing was asked");
  const contents = { sheets: [{ number: 99, sheet: null }], names: [], made: [], memory: null };
  const answer = { kind: "read", outcome: { ok: true, value: contents } } as const;
  there.emit("message", { kind: "answer", id: asked.id, answer, state: null });
  expect(failureOf(await reading)).toMatchObject({
    reason: "disconnected",
    details: expect.stringMatching(/99/),
  });
  expect(valueOf(await there.book.host.read(task())).sheets).toHaveLength(1);
});

test("going back and forth is told to those who watch; what the pane does itself is not", async () => {
  const { book } = await opened();
  let calls = 0;
  const end = valueOf(await book.host.watch(() => (calls += 1)));
  valueOf(await book.undo());
  expect(calls).toBe(0);
  valueOf(await book.host.change([change("Draft", "B3", "3", 4)]));
  expect(calls).toBe(0);
  valueOf(await book.undo());
  valueOf(await book.redo());
  expect(calls).toBe(2);
  await end();
  valueOf(await book.undo());
  expect(calls).toBe(2);
});

test("cells that are to be seen are told to those who show them", async () => {
  const { book } = await opened();
  const seen: unknown[] = [];
  const stop = book.onShow((cells) => seen.push(cells));
  valueOf(await book.host.show([at("Draft", "B2")]));
  failureOf(await book.host.show([at("Gone", "B2")]));
  stop();
  valueOf(await book.host.show([at("Draft", "B3")]));
  expect(seen).toEqual([[at("Draft", "B2")]]);
});

test("stopped while it opens, its thread ends at once", async () => {
  const there = createThread();
  const stop = new AbortController();
  const opening = openInThread(
    await file(),
    { signal: stop.signal, onProgress: () => {} },
    () => there.thread,
  );
  stop.abort();
  expect(await opening).toEqual({ ok: false, message: null });
  expect(there.isEnded()).toBe(true);
});

test("stopped while it works, the thread is asked to, and goes on with other things", async () => {
  const { book, posted } = await opened();
  valueOf(await book.host.change([change("Draft", "B3", "3", 4)]));
  const stop = new AbortController();
  const saving = book.save("workbook", { signal: stop.signal, onProgress: () => stop.abort() });
  expect(await saving).toEqual({ ok: false, message: null });
  expect(posted.at(-1)).toMatchObject({ kind: "stop" });
  expect(book.state().unsaved).toBe(true);
  savedOf(await book.save("workbook", task()));
});

test("a thread that breaks off while it opens is a sentence", async () => {
  const there = createThread();
  const opening = openInThread(await file(), task(), () => there.thread);
  await there.isSpokenTo;
  // It says that it is there before it says anything else.
  there.emit("message", { kind: "ready" });
  there.emit("error", { kind: "ready" });
  expect(await opening).toEqual({
    ok: false,
    message:
      "This page ran out of memory with draft.xlsx. Close other tabs and try again, or open the workbook in Excel and use the add-in there.",
  });
});

test.each(["error", "messageerror"] as const)("after %s, nobody waits for ever", async (type) => {
  const { book, emit } = await opened();
  const reading = book.host.read(task());
  const saving = book.save("workbook", task());
  emit(type, { kind: "ready" });
  expect(failureOf(await reading).reason).toBe("disconnected");
  expect(await saving).toMatchObject({ ok: false, message: expect.stringMatching(/not saved/) });
  expect(failureOf(await book.host.change([])).reason).toBe("disconnected");
});

test("a book that was ended answers nothing any more", async () => {
  const { book, isEnded } = await opened();
  book.end();
  expect(isEnded()).toBe(true);
  expect(failureOf(await book.host.made()).reason).toBe("disconnected");
});

test("what is refused in the thread comes back as its sentence", async () => {
  const there = createThread();
  const done = await openInThread(new File(["%PDF-1.7"], "report.pdf"), task(), () => there.thread);
  expect(done).toEqual({
    ok: false,
    message: "report.pdf is another kind of document, not an Excel workbook. Please choose an .xlsx file.",
  });
  expect(there.isEnded()).toBe(true);
});

test.each([
  ["cannot be had", () => Promise.reject(new Error("no"))],
  ["ends before it says anything", () => Promise.resolve()],
])("where a thread %s, it is said, so that the work is done in this one", async (_, start) => {
  const thread: BookThread = {
    postMessage: () => {},
    terminate: () => {},
    addEventListener: (type: Kind, listener: (event: { readonly data: BookReply }) => void) => {
      if (type === "error") setTimeout(() => listener({ data: { kind: "ready" } }), 0);
    },
  };
  let isHad = true;
  await start().catch(() => (isHad = false));
  const done = await openInThread(await file(), task(), () => {
    if (!isHad) throw new Error("no threads here");
    return thread;
  });
  expect(done).toEqual({ ok: false, noThread: true });
});

test("the page opens files where there are no threads as well", async () => {
  const done = await openBook(await file(), task());
  if (!done.ok) throw new Error(done.message ?? "stopped");
  const { book } = done;
  let changes = 0;
  book.subscribe(() => (changes += 1));
  valueOf(await book.host.change([change("Draft", "B3", "3", 4)]));
  expect(changes).toBe(1);
  expect(book.state().unsaved).toBe(true);
  valueOf(await book.undo());
  savedOf(await book.save("workbook", task()));
  book.end();
  expect(failureOf(await book.host.made()).reason).toBe("disconnected");
});
