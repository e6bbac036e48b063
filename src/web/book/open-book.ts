import { toFaultDetails } from "../../core/fault-details";
import { toSentence } from "../../xlsx/host-failure";
import { startThread } from "../../start-thread";
import type { OpenBook } from "./book";
import { openInThread } from "./book-thread";

const threads = { start: startThread };

/** Opens a file in a thread of its own where there are threads, else in this one. Neither is loaded before a file is opened. */
export const openBook: OpenBook = async (file, task) => {
  const opened = await openInThread(file, task, () => threads.start(new URL("./worker.ts", import.meta.url)));
  if (opened.ok || !("noThread" in opened)) return opened;
  try {
    const { openHere } = await import("./open-here");
    return await openHere(file, task);
  } catch (thrown) {
    // Its program could not be loaded, neither for another thread nor for this one.
    return {
      ok: false,
      message: toSentence({ code: "not-loaded", detail: toFaultDetails(thrown) }, file.name),
    };
  }
};
