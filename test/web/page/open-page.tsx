import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { SheetSnapshot } from "../../../src/core/sheet";
import { web } from "../../../src/core/words/en/web";
import type { Task } from "../../../src/host";
import type { Opened } from "../../../src/web/book/book";
import { Page } from "../../../src/web/page/page";
import type { PageParts } from "../../../src/web/page/page-parts";
import { renderUnstyled } from "../../taskpane/render-unstyled";
import { createFakeBook, stopped, type FakeBook } from "./fake-book";
import { startSession } from "./start-session";

export interface OpenPage {
  readonly user: UserEvent;
  /** Books in the order in which they were opened. */
  readonly books: readonly FakeBook[];
  /** What was handed to the user. */
  readonly downloads: readonly string[];
  /** Whether the engine of the pane was ended, in the order of the books. */
  readonly ended: readonly string[];
  /** How the next file is opened, instead of with the sheets. */
  openNext(opened: Opened): void;
  /** The next opening waits until the function given back is called, or it is stopped. */
  holdOpening(): () => void;
  /** When everything that was begun to be opened was read, or given up. */
  readonly openingsDone: () => Promise<unknown>;
  choose(...names: readonly string[]): Promise<void>;
}

/** The page over books in memory, as a user opens it. */
export function openPage(
  sheets: readonly SheetSnapshot[],
  others: Partial<Pick<PageParts, "loadWork" | "sample" | "download">> = {},
): OpenPage {
  const books: FakeBook[] = [];
  const downloads: string[] = [];
  const ended: string[] = [];
  let next: Opened | null = null;
  let hold: Promise<void> = Promise.resolve();
  const openings: Promise<Opened>[] = [];
  const openBook = async (file: File, task: Task): Promise<Opened> => {
    const waiting = hold;
    hold = Promise.resolve();
    await Promise.race([waiting, stopped(task)]);
    if (task.signal.aborted) return { ok: false, message: null };
    const given = next;
    next = null;
    if (given !== null) return given;
    const book = createFakeBook(file.name, sheets);
    books.push(book);
    return { ok: true, book, notices: [] };
  };
  const parts: PageParts = {
    words: web,
    openBook: (file, task) => {
      const opening = openBook(file, task);
      openings.push(opening);
      return opening;
    },
    loadWork: () => Promise.resolve((book) => startSession(book, () => void ended.push(book.file))),
    sample: (name) => ({
      name: `${name}.xlsx`,
      told: null,
      file: () => Promise.resolve(new File(["x"], `${name}.xlsx`)),
    }),
    download: (_bytes, file) => void downloads.push(file),
    ...others,
  };
  renderUnstyled(<Page parts={parts} />);
  const user = userEvent.setup({ delay: null, applyAccept: false });
  return {
    user,
    books,
    downloads,
    ended,
    openNext: (opened) => {
      next = opened;
    },
    holdOpening: () => {
      let release = (): void => {};
      hold = new Promise((resolve) => (release = resolve));
      return () => release();
    },
    openingsDone: () => Promise.all(openings),
    choose: async (...names) => {
      const input = screen.getByLabelText("Open a workbook", { selector: "input" });
      await user.upload(
        input,
        names.map((name) => new File(["x"], name)),
      );
    },
  };
}

/** Opens a workbook, and waits for what was found in it. */
export async function openWorkbook(page: OpenPage, name = "draft.xlsx"): Promise<FakeBook> {
  await page.choose(name);
  await screen.findByRole("heading", { level: 1, name });
  await screen.findByRole("tab", { name: "Result" });
  const book = page.books.at(-1);
  if (book === undefined) throw new Error("No workbook was opened.");
  return book;
}

/** What somebody drags over the window. */
interface Dragged {
  readonly files?: readonly File[];
  /** Indices of those that are folders. */
  readonly folders?: readonly number[];
  readonly text?: string;
}

function toDataTransfer({ files = [], folders = [], text }: Dragged) {
  return {
    types: [...(files.length > 0 ? ["Files"] : []), ...(text === undefined ? [] : ["text/plain"])],
    files,
    items: files.map((file, index) => ({
      kind: "file",
      getAsFile: () => file,
      webkitGetAsEntry: () => ({ isDirectory: folders.includes(index) }),
    })),
    dropEffect: "none",
  };
}

export function dragOver(dragged: Dragged): void {
  fireEvent.dragEnter(document.body, { dataTransfer: toDataTransfer(dragged) });
}

export function drop(dragged: Dragged): void {
  fireEvent.drop(document.body, { dataTransfer: toDataTransfer(dragged) });
}

export const findMessage = (text: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole("group", { name: text });

export const noMessage = async (text: string | RegExp): Promise<void> => {
  await waitFor(() => expect(screen.queryByRole("group", { name: text })).not.toBeInTheDocument());
};
