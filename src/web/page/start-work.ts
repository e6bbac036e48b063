import { webFailures, webPane } from "../../core/words/en/web-pane";
import { browserPreferences } from "../../taskpane/browser-preferences";
import { startEngine } from "../../taskpane/engine/start-engine";
import { startPane, type PaneSession } from "../../taskpane/start-pane";
import type { PaneTexts } from "../../taskpane/texts";
import { VERSION } from "../../taskpane/version";
import type { Book } from "../book/book";

/** English is the only language of the page so far; reports are written in the language of the draft. */
const WORDS: PaneTexts = { language: "en", pane: webPane, failures: webFailures };

/** On the same address the add-in may be served, too, and what is liked there is another matter. */
const PREFERENCES = browserPreferences(Promise.resolve("web."));

/** Puts the pane to work on a workbook, with an engine of its own: a workbook was opened in order to be checked. */
export function startWork(book: Book): PaneSession {
  return startPane({
    host: book.host,
    engine: startEngine(WORDS.language),
    words: WORDS,
    preferences: PREFERENCES,
    version: VERSION,
    startView: "result",
    checksAtOnce: true,
  });
}
