import type { WebWords } from "../../core/words/web-words";
import type { PaneSession } from "../../taskpane/start-pane";
import type { Book, OpenBook } from "../book/book";
import type { Source } from "./page-state";

/** The drafts that the page brings along. */
export type SampleName = "mistakes" | "clean";

/** What the page works with; another one in tests. */
export interface PageParts {
  readonly words: WebWords;
  readonly openBook: OpenBook;
  /** Loads what is needed for work, and gives back how to put the pane to work on a workbook. Rejects where it cannot be loaded. */
  readonly loadWork: () => Promise<(book: Book) => PaneSession>;
  readonly sample: (name: SampleName) => Source;
  /** Hands a file to the user. */
  readonly download: (bytes: Uint8Array<ArrayBuffer>, file: string) => void;
}
