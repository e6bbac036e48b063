/** @jest-environment jsdom */
import "./browser-parts";
import { act, screen, waitFor } from "@testing-library/react";
import { BAD } from "../../taskpane/drafts";
import { dragOver, drop, findMessage, noMessage, openPage, openWorkbook } from "./open-page";

const file = (name: string): File => new File(["x"], name);
const h1 = (name: string): Promise<HTMLElement> => screen.findByRole("heading", { level: 1, name });

describe("the start", () => {
  test("says what the page is, what it takes, and that nothing leaves the computer", () => {
    openPage([BAD]);
    expect(screen.getByRole("heading", { level: 1, name: "Crossfoot" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Open a workbook" })).toBeVisible();
    expect(screen.getByText(/^Your file never leaves this computer\./)).toBeVisible();
    expect(screen.getByText(/\.xlsx.*\.xlsm.*\.csv.*\.ods/)).toBeVisible();
  });

  test("opens a sample", async () => {
    const page = openPage([BAD]);
    await page.user.click(screen.getByRole("button", { name: "Try a sample with mistakes" }));
    expect(await h1("mistakes.xlsx")).toBeVisible();
    expect(document.title).toBe("mistakes.xlsx – Crossfoot");
  });

  test("says so where a sample cannot be loaded, and goes on", async () => {
    const page = openPage([BAD], {
      sample: (name) => ({ name, told: null, file: () => Promise.resolve(null) }),
    });
    await page.user.click(screen.getByRole("button", { name: "Try a sample without mistakes" }));
    expect(await findMessage(/^The sample could not be loaded\./)).toBeVisible();
    await openWorkbook(page);
  });
});

describe("opening", () => {
  test("checks the workbook by itself, and marks what was found", async () => {
    const page = openPage([BAD]);
    await openWorkbook(page);
    expect(screen.getByRole("complementary", { name: "Check" })).toHaveTextContent("2 errors");
    expect(screen.getByRole("grid")).toHaveTextContent("Brazil");
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
  });

  test("says what is going on after a second, and can be stopped", async () => {
    const page = openPage([BAD]);
    page.holdOpening();
    await page.choose("draft.xlsx");
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    expect(await screen.findByRole("progressbar", { name: "Opening “draft.xlsx” …" })).toBeVisible();
    await page.user.click(screen.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(screen.queryByRole("progressbar")).not.toBeInTheDocument());
    expect(screen.getByRole("status")).toHaveTextContent("Stopped. “draft.xlsx” was not opened.");
    await openWorkbook(page);
  });

  test("a bad file says its sentence, and the workbook before stays", async () => {
    const page = openPage([BAD]);
    const book = await openWorkbook(page);
    page.openNext({ ok: false, message: "photo.xlsx is damaged and cannot be read." });
    await page.choose("photo.xlsx");
    expect(await findMessage("photo.xlsx is damaged and cannot be read.")).toBeVisible();
    expect(screen.getByRole("heading", { level: 1, name: "draft.xlsx" })).toBeVisible();
    expect(book.hasEnded()).toBe(false);
    await openWorkbook(page, "next.xlsx");
    await noMessage("photo.xlsx is damaged and cannot be read.");
  });

  test("another one takes its place, and the threads of the one before end", async () => {
    const page = openPage([BAD]);
    const first = await openWorkbook(page, "one.xlsx");
    await openWorkbook(page, "two.xlsx");
    expect(first.hasEnded()).toBe(true);
    expect(page.ended).toEqual(["one.xlsx"]);
  });

  test("a newer file takes the place of one that is still being opened", async () => {
    const page = openPage([BAD]);
    page.holdOpening();
    await page.choose("slow.xlsx");
    await openWorkbook(page, "quick.xlsx");
    expect(page.books.map((book) => book.file)).toEqual(["quick.xlsx"]);
  });

  test("where the page cannot load what it needs, it says so, and the thread of the file ends", async () => {
    const page = openPage([BAD], { loadWork: () => Promise.reject(new Error("offline")) });
    await page.choose("draft.xlsx");
    expect(await findMessage(/^A part of this page could not be loaded\./)).toBeVisible();
    expect(page.books[0]?.hasEnded()).toBe(true);
  });

  test("what the user should know of the file stands there until it is closed", async () => {
    const page = openPage([BAD]);
    const other = openPage;
    expect(other).toBe(openPage);
    const book = await openWorkbook(page, "a.xlsx");
    page.openNext({ ok: true, book, notices: ["This workbook holds macros."] });
    await page.choose("b.xlsm");
    const message = await findMessage("This workbook holds macros.");
    await page.user.click(screen.getByRole("button", { name: "Close this message" }));
    expect(message).not.toBeInTheDocument();
  });
});

describe("dropping", () => {
  test("a workbook opens, and the window says so while it is over it", async () => {
    openPage([BAD]);
    dragOver({ files: [file("draft.xlsx")] });
    expect(screen.getByText("Drop the workbook to open it")).toBeInTheDocument();
    drop({ files: [file("draft.xlsx")] });
    expect(screen.queryByText("Drop the workbook to open it")).not.toBeInTheDocument();
    expect(await h1("draft.xlsx")).toBeVisible();
  });

  test("of several, the first opens, and the others are spoken of", async () => {
    openPage([BAD]);
    drop({ files: [file("a.xlsx"), file("b.xlsx"), file("c.xlsx")] });
    expect(await h1("a.xlsx")).toBeVisible();
    expect(
      await findMessage("One workbook is opened at a time: this is “a.xlsx”. Open the other 2 after it."),
    ).toBeVisible();
  });

  test.each([
    ["a folder", { files: [file("Reports")], folders: [0] }, /^That is a folder\./],
    ["a text", { text: "61" }, /^That is not a file\./],
  ] as const)("%s opens nothing, and is answered with a sentence", async (_, dragged, answer) => {
    const page = openPage([BAD]);
    act(() => drop(dragged));
    expect(await findMessage(answer)).toBeVisible();
    expect(page.books).toHaveLength(0);
  });

  test("a text over the window is not taken for a file", () => {
    openPage([BAD]);
    dragOver({ text: "61" });
    expect(screen.queryByText("Drop the workbook to open it")).not.toBeInTheDocument();
  });
});

test("what a file becomes is told when it is opened", async () => {
  const page = openPage([BAD]);
  const book = await openWorkbook(page, "a.xlsx");
  const lost = ["charts", "comments"] as const;
  act(() => book.set({ losses: [{ kind: "converted", from: "ods", lost }] }));
  page.openNext({ ok: true, book, notices: [] });
  await page.choose("b.ods");
  expect(await findMessage(/^This is a \.ods file\..*neither are its charts and comments\.$/)).toBeVisible();
});
