import { toFaultDetails } from "../../core/fault-details";
import type { Task } from "../../host";
import { toSentence } from "../../xlsx/host-failure";
import { toBook } from "./ask-book";
import type { BookState, Opened } from "./book";
import type { Answer, BookReply, BookRequest, PackedAnswer, Question } from "./message";
import { createUnpacking } from "./pack";

/** The part of a web worker that is needed of it. */
export interface BookThread {
  postMessage(message: BookRequest): void;
  addEventListener(type: "message", listener: (event: { readonly data: BookReply }) => void): void;
  addEventListener(type: "error" | "messageerror", listener: () => void): void;
  terminate(): void;
}

/** How opening in a thread ended. */
type OpenedThere = Opened | { readonly ok: false; readonly noThread: true };

interface Waiting {
  readonly settle: (answer: Answer | null) => void;
  readonly task: Task | null;
}

/**
 * Opens a file in a thread of its own, which the book keeps for its lifetime. Stopping ends the thread. A thread that ends by itself
 * ends everything that waits for it.
 * @param start throws where threads cannot be had
 */
export function openInThread(file: File, task: Task, start: () => BookThread): Promise<OpenedThere> {
  return new Promise((resolve) => {
    const waiting = new Map<number, Waiting>();
    const listeners = new Set<() => void>();
    const unpack = createUnpacking();
    let thread: BookThread | null = null;
    let state: BookState | null = null;
    let isReady = false;
    let lastId = 0;

    const end = (answer: Answer): void => {
      thread?.terminate();
      thread = null;
      const left = [...waiting.values()];
      waiting.clear();
      for (const { settle } of left) settle(answer);
    };
    const finish = (opened: OpenedThere): void => {
      task.signal.removeEventListener("abort", stop);
      if (!opened.ok) end(GONE);
      resolve(opened);
    };
    const stop = (): void => finish({ ok: false, message: null });
    const fail = (): void => {
      if (state !== null) return end(GONE);
      const message = toSentence({ code: "no-memory", detail: "the thread ended" }, file.name);
      finish(isReady ? { ok: false, message } : { ok: false, noThread: true });
    };

    const ask = (question: Question, asked: Task | null): Promise<Answer | null> =>
      new Promise((answered) => {
        if (thread === null) return answered(GONE);
        if (asked?.signal.aborted === true) return answered(null);
        lastId += 1;
        const id = lastId;
        const stopAsking = (): void => thread?.postMessage({ kind: "stop", id });
        asked?.signal.addEventListener("abort", stopAsking);
        waiting.set(id, {
          task: asked,
          settle: (answer) => {
            asked?.signal.removeEventListener("abort", stopAsking);
            answered(answer);
          },
        });
        try {
          thread.postMessage({ kind: "ask", id, question });
        } catch (thrown) {
          settle(id, { kind: "broken", details: toFaultDetails(thrown) });
        }
      });
    const settle = (id: number, answer: Answer): void => {
      const waits = waiting.get(id);
      waiting.delete(id);
      waits?.settle(answer);
    };
    const setState = (next: BookState): void => {
      state = next;
      for (const listener of [...listeners]) listener();
    };

    const hear = (message: BookReply): void => {
      switch (message.kind) {
        case "ready":
          isReady = true;
          return;
        case "opening":
          return task.onProgress(message.share);
        case "refused":
          return finish({ ok: false, message: message.message });
        case "opened": {
          const first = message.state;
          state = first;
          const book = toBook(file.name, {
            ask: (question, asked) => ask(question, asked ?? null),
            state: () => state ?? first,
            subscribe: (listener) => {
              const own = (): void => listener();
              listeners.add(own);
              return () => void listeners.delete(own);
            },
            end: () => end(GONE),
          });
          return finish({ ok: true, book, notices: message.notices });
        }
        case "progress":
          return waiting.get(message.id)?.task?.onProgress(message.share);
        case "answer":
          // Who waits for the answer finds the new state already.
          if (message.state !== null) setState(message.state);
          return settle(message.id, fromPacked(message.answer, unpack));
      }
    };

    if (task.signal.aborted) return stop();
    task.signal.addEventListener("abort", stop);
    try {
      const begun = start();
      thread = begun;
      begun.addEventListener("message", ({ data }) => {
        if (thread === begun) hear(data);
      });
      for (const type of ["error", "messageerror"] as const)
        begun.addEventListener(type, () => {
          if (thread === begun) fail();
        });
      begun.postMessage({ kind: "open", file });
    } catch {
      // Where a thread cannot be had, or cannot be handed the file, the work is done in this one.
      finish({ ok: false, noThread: true });
    }
  });
}

const GONE: Answer = { kind: "broken", details: "the thread of the workbook ended" };

function fromPacked(answer: PackedAnswer, unpack: ReturnType<typeof createUnpacking>): Answer {
  if (answer.kind !== "read") return answer;
  const { outcome } = answer;
  if (!outcome.ok) return { kind: "read", outcome };
  try {
    return { kind: "read", outcome: { ok: true, value: unpack(outcome.value) } };
  } catch (thrown) {
    return { kind: "broken", details: toFaultDetails(thrown) };
  }
}
