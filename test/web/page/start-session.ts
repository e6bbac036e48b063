import { webFailures, webPane } from "../../../src/core/words/en/web-pane";
import { createDirectEngine } from "../../../src/taskpane/engine/direct-engine";
import { startPane, type PaneSession } from "../../../src/taskpane/start-pane";
import type { Book } from "../../../src/web/book/book";
import { memoryPreferences, STILL } from "../../taskpane/pane-parts";

/** The pane at work on a book, without a thread of its own. */
export function startSession(book: Book, onEnd: () => void = () => {}): PaneSession {
  return startPane({
    host: book.host,
    engine: { ...createDirectEngine("en", STILL), end: onEnd },
    words: { language: "en", pane: webPane, failures: webFailures },
    preferences: memoryPreferences(),
    version: "1.2.3",
    startView: "result",
    checksAtOnce: true,
  });
}
