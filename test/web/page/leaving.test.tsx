/** @jest-environment jsdom */
import "./browser-parts";
import { findDialog, noDialog, press } from "./dialogs";
import { act, screen, waitFor, within } from "@testing-library/react";
import { BAD } from "../../taskpane/drafts";
import { findMessage, openPage, openWorkbook } from "./open-page";

const dialog = (): Promise<HTMLElement> => findDialog("Save your changes first?");
const h1 = (name: string): Promise<HTMLElement> => screen.findByRole("heading", { level: 1, name });

async function openUnsaved() {
  const page = openPage([BAD]);
  const book = await openWorkbook(page);
  act(() => book.set({ unsaved: true }));
  return { page, book };
}

/** Whether the browser asks before the page goes away. */
function asksBeforeLeaving(): boolean {
  const event = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

describe("another workbook, while this one has unsaved changes", () => {
  test("asks, and cancelling keeps everything", async () => {
    const { page, book } = await openUnsaved();
    await page.choose("next.xlsx");
    expect(await dialog()).toHaveTextContent("“draft.xlsx” has changes that were not saved.");
    await press(page, "Cancel");
    await noDialog();
    expect(page.books).toHaveLength(1);
    expect(book.hasEnded()).toBe(false);
  });

  test("discarding opens it", async () => {
    const { page, book } = await openUnsaved();
    await page.choose("next.xlsx");
    await press(page, "Discard changes");
    expect(await h1("next.xlsx")).toBeVisible();
    expect(book.hasEnded()).toBe(true);
    expect(page.downloads).toEqual([]);
  });

  test("saving saves, then opens it", async () => {
    const { page } = await openUnsaved();
    await page.choose("next.xlsx");
    await press(page, "Save workbook");
    expect(await h1("next.xlsx")).toBeVisible();
    expect(page.downloads).toEqual(["saved-workbook.xlsx"]);
  });

  test("where saving fails, the workbook stays", async () => {
    const { page, book } = await openUnsaved();
    book.saveNext({ ok: false, message: "draft.xlsx could not be saved." });
    await page.choose("next.xlsx");
    await press(page, "Save workbook");
    expect(await screen.findByRole("group", { name: "draft.xlsx could not be saved." })).toBeVisible();
    expect(book.hasEnded()).toBe(false);
    expect(page.books).toHaveLength(1);
  });

  test("a newer file takes the place of one that is still being opened, also while it is asked about", async () => {
    const { page } = await openUnsaved();
    const release = page.holdOpening();
    await page.choose("slow.xlsx");
    await press(page, "Discard changes");
    await noDialog();
    await page.choose("wanted.xlsx");
    expect(await dialog()).toHaveTextContent("“wanted.xlsx”");
    release();
    await act(() => page.openingsDone());
    expect(await dialog()).toHaveTextContent("“wanted.xlsx”");
    await press(page, "Discard changes");
    expect(await h1("wanted.xlsx")).toBeVisible();
    expect(page.books.map(({ file }) => file)).toEqual(["draft.xlsx", "wanted.xlsx"]);
  });

  test("where saving would lose something, that is asked in between", async () => {
    const { page, book } = await openUnsaved();
    act(() => book.set({ losses: [{ kind: "pivots" }] }));
    await page.choose("next.xlsx");
    await press(page, "Save workbook");
    expect(await findDialog("Before you save")).toHaveTextContent("Refresh All");
    await press(page, "Save all the same");
    await waitFor(() => expect(document.title).toBe("next.xlsx – Crossfoot"));
    expect(page.downloads).toEqual(["saved-workbook.xlsx"]);
  });

  test("a workbook that cannot be saved does not offer it", async () => {
    const { page, book } = await openUnsaved();
    act(() => book.set({ unsavable: "macros" }));
    await page.choose("next.xlsx");
    expect(
      within(await dialog()).queryByRole("button", { name: "Save workbook", hidden: true }),
    ).not.toBeInTheDocument();
  });

  test("what was changed while the next one was being opened is asked about", async () => {
    const page = openPage([BAD]);
    const book = await openWorkbook(page);
    const release = page.holdOpening();
    await page.choose("next.xlsx");
    act(() => book.set({ unsaved: true }));
    release();
    expect(await dialog()).toHaveTextContent("“next.xlsx”");
    await press(page, "Cancel");
    await waitFor(() => expect(page.books[1]?.hasEnded()).toBe(true));
    expect(screen.getByRole("heading", { level: 1, name: "draft.xlsx" })).toBeVisible();
    expect(book.hasEnded()).toBe(false);
  });
});

describe("a workbook that is read and waits for the answer", () => {
  async function openWaiting() {
    const page = openPage([BAD]);
    const book = await openWorkbook(page);
    const release = page.holdOpening();
    await page.choose("next.xlsx");
    act(() => book.set({ unsaved: true }));
    release();
    await dialog();
    const next = page.books[1];
    if (next === undefined) throw new Error("The next workbook was not read.");
    /** Both of its threads. */
    const hasEnded = (): boolean => next.hasEnded() && page.ended.includes("next.xlsx");
    return { page, book, hasEnded };
  }

  test("is opened after saving, and its threads go on", async () => {
    const { page, book, hasEnded } = await openWaiting();
    await press(page, "Save workbook");
    expect(await h1("next.xlsx")).toBeVisible();
    expect(book.hasEnded()).toBe(true);
    expect(hasEnded()).toBe(false);
  });

  test("is let go where saving fails, and both of its threads end", async () => {
    const { page, book, hasEnded } = await openWaiting();
    book.saveNext({ ok: false, message: "draft.xlsx could not be saved." });
    await press(page, "Save workbook");
    await findMessage("draft.xlsx could not be saved.");
    await waitFor(() => expect(hasEnded()).toBe(true));
  });

  test("is let go where saving is stopped", async () => {
    const { page, book, hasEnded } = await openWaiting();
    book.holdSaving();
    await press(page, "Save workbook");
    await page.user.click(await screen.findByRole("button", { name: "Cancel" }));
    await findMessage("Stopped. Nothing was saved.");
    await waitFor(() => expect(hasEnded()).toBe(true));
  });

  test("is let go where another file is wanted while it is asked about", async () => {
    const { page, hasEnded } = await openWaiting();
    await page.choose("other.xlsx");
    expect(await dialog()).toHaveTextContent("“other.xlsx”");
    expect(hasEnded()).toBe(true);
  });

  test("is opened after the report was saved, where the workbook cannot be", async () => {
    const { page, book, hasEnded } = await openWaiting();
    act(() => book.set({ unsavable: "macros", hasReport: true }));
    await press(page, "Save report only");
    expect(await h1("next.xlsx")).toBeVisible();
    expect(page.downloads).toEqual(["saved-report.xlsx"]);
    expect(hasEnded()).toBe(false);
  });

  test("what was changed while saving is asked about again", async () => {
    const { page, book } = await openWaiting();
    const release = book.holdSaving();
    await press(page, "Save workbook");
    await noDialog();
    const stop = book.subscribe(() => {
      stop();
      book.set({ unsaved: true });
    });
    act(() => release());
    expect(await dialog()).toHaveTextContent("“next.xlsx”");
    expect(page.downloads).toEqual(["saved-workbook.xlsx"]);
  });

  test("after the report instead of a workbook that would lose something, its changes are asked about again", async () => {
    const { page, book } = await openWaiting();
    act(() => book.set({ losses: [{ kind: "pivots" }], hasReport: true }));
    await press(page, "Save workbook");
    await findDialog("Before you save");
    await press(page, "Save report only");
    expect(await dialog()).toHaveTextContent("“next.xlsx”");
    expect(page.downloads).toEqual(["saved-report.xlsx"]);
  });
});

describe("leaving the page", () => {
  test("asks where something is not saved, and only then", async () => {
    const page = openPage([BAD]);
    expect(asksBeforeLeaving()).toBe(false);
    const book = await openWorkbook(page);
    expect(asksBeforeLeaving()).toBe(false);
    act(() => book.set({ unsaved: true }));
    expect(asksBeforeLeaving()).toBe(true);
    expect(document.title).toBe("• draft.xlsx – Crossfoot");
    act(() => book.set({ unsaved: false }));
    expect(asksBeforeLeaving()).toBe(false);
  });
});
