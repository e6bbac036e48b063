import type { Task } from "../../host";
import { answer } from "./answer";
import { toBook } from "./ask-book";
import type { Opened } from "./book";
import { openFile } from "./open-file";

/** Opens a file in the thread that asks: for tests, and where no other thread can be had. */
export async function openHere(file: File, task: Task): Promise<Opened> {
  const opened = await openFile(file, task);
  if (!opened.ok) return opened;
  const { workbook, notices } = opened;
  const listeners = new Set<() => void>();
  let isEnded = false;
  const book = toBook(file.name, {
    ask: async (question, asked = NO_TASK) => {
      if (isEnded) return { kind: "broken", details: "the workbook was closed" };
      if (asked.signal.aborted) return null;
      const before = workbook.state();
      const answered = await answer(workbook, question, asked);
      if (workbook.state() !== before) for (const listener of [...listeners]) listener();
      return answered;
    },
    state: workbook.state,
    subscribe: (listener) => {
      const own = (): void => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    end: () => {
      isEnded = true;
    },
  });
  return { ok: true, book, notices };
}

const NO_TASK: Task = { signal: new AbortController().signal, onProgress: () => {} };
