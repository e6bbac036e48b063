/** @jest-environment jsdom */
import "./browser-parts";
import { act, screen, waitFor, within } from "@testing-library/react";
import { BAD, GOOD } from "../../taskpane/drafts";
import type { Book } from "../../../src/web/book/book";
import { createFakeBook } from "./fake-book";
import { findMessage, openPage, openWorkbook } from "./open-page";

const line = (): HTMLElement => screen.getByRole("region", { name: "The chosen cell" });
const commands = (): HTMLElement => screen.getByRole("group", { name: "Workbook" });
const pane = (): HTMLElement => screen.getByLabelText("Check");
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

/** A window that is narrow, or wide. */
function setNarrow(narrow: boolean): void {
  const matchMedia = (media: string) => ({
    media,
    matches: narrow && media.includes("max-width"),
    addEventListener: () => {},
    removeEventListener: () => {},
  });
  Object.defineProperty(globalThis, "matchMedia", { writable: true, value: matchMedia });
}

beforeEach(() => {
  setNarrow(false);
  // jsdom lays nothing out, and scrolls nothing by itself.
  Element.prototype.scrollTo = function (this: Element, to?: ScrollToOptions | number) {
    if (typeof to !== "object") return;
    this.scrollTop = to.top ?? this.scrollTop;
    this.scrollLeft = to.left ?? this.scrollLeft;
  };
});

describe("from a finding to its cell and back", () => {
  test("choosing a finding shows its cell, what it holds and what is said of it", async () => {
    const page = openPage([BAD]);
    await openWorkbook(page);
    const [place] = within(pane()).getAllByRole("button", { name: "Show B3 in the sheet" });
    if (place === undefined) throw new Error("B3 is not spoken of.");
    await page.user.click(place);
    await waitFor(() => expect(line()).toHaveTextContent("B3"));
    expect(await within(line()).findByText("6")).toBeVisible();
    await page.user.click(within(line()).getByRole("button", { name: "Show in the check" }));
    await waitFor(() => expect(pane().contains(document.activeElement)).toBe(true));
  });

  test("about a cell without a finding it never sounds as if all were well, unless it is", async () => {
    const page = openPage([BAD]);
    await openWorkbook(page);
    expect(line()).toHaveTextContent("A1");
    expect(line()).toHaveTextContent("2 errors: choose a marked cell to read what was found about it.");
  });

  test("in a workbook without findings it says that there are none", async () => {
    const page = openPage([GOOD]);
    await openWorkbook(page);
    expect(line()).toHaveTextContent("Nothing was found about this cell.");
  });
});

describe("a workbook that changed since the check", () => {
  const marks = () => document.querySelectorAll("[role='grid'] [data-mark]");
  const OUTDATED = "The workbook changed since the last check. Until it is checked again, nothing is marked.";

  test("shows nothing that was found before as if it were true, and can be checked again", async () => {
    const page = openPage([BAD]);
    const book = await openWorkbook(page);
    await page.user.click(screen.getByRole("switch", { name: /^Check by itself/ }));
    expect(marks()).not.toHaveLength(0);
    act(() => book.memory.type({ sheet: BAD.name, row: 2, col: 1 }, 5));
    expect(await within(line()).findByText(OUTDATED)).toBeVisible();
    expect(marks()).toHaveLength(0);
    await page.user.click(within(line()).getByRole("button", { name: "Check again" }));
    expect(await within(line()).findByText("Nothing was found about this cell.")).toBeVisible();
  });

  test("which had no findings is not said to have none", async () => {
    setNarrow(true);
    const page = openPage([GOOD]);
    await page.choose("draft.xlsx");
    await within(await screen.findByRole("region", { name: "The chosen cell" })).findByText(
      "Nothing was found about this cell.",
    );
    await page.user.click(button("Check"));
    await page.user.click(screen.getByRole("switch", { name: /^Check by itself/ }));
    act(() => page.books[0]?.memory.type({ sheet: GOOD.name, row: 2, col: 1 }, 999));
    await waitFor(() => expect(button("Check")).toHaveAccessibleDescription(OUTDATED));
    await page.user.click(button("Workbook"));
    expect(line()).toHaveTextContent(OUTDATED);
  });
});

describe("undo and redo", () => {
  test("are said by what they undo, and pressed by keys but where a text is typed", async () => {
    const page = openPage([BAD]);
    const book = await openWorkbook(page);
    expect(button("Nothing to undo")).toHaveAttribute("aria-disabled", "true");
    await page.user.click(await screen.findByRole("button", { name: "Apply" }));
    const undo = await within(commands()).findByRole("button", { name: "Undo the change of B3" });
    expect(screen.getByText("not saved")).toBeVisible();
    await waitFor(() => expect(undo).not.toHaveAttribute("aria-disabled", "true"));
    await page.user.keyboard("{Control>}z{/Control}");
    await screen.findByRole("button", { name: "Redo the change of B3" });
    expect(book.calls()).toEqual(["undo"]);
    await page.user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    await waitFor(() => expect(book.calls()).toEqual(["undo", "redo"]));

    await page.user.click(screen.getByRole("tab", { name: "Publish" }));
    await page.user.click(await screen.findByRole("textbox", { name: "Organisation" }));
    await page.user.keyboard("{Control>}z{/Control}");
    expect(book.calls()).toEqual(["undo", "redo"]);
  });

  test("a failure says its sentence", async () => {
    const page = openPage([BAD]);
    const book = await openWorkbook(page);
    act(() => book.set({ undo: { kind: "cells", cells: [{ sheet: "H1 2024", row: 2, col: 1 }] } }));
    book.undoFails({ reason: "disconnected" });
    await waitFor(() => expect(button("Check again")).not.toHaveAttribute("aria-disabled", "true"));
    await page.user.click(within(commands()).getByRole("button", { name: "Undo the change of B3" }));
    expect(await findMessage(/^The work on this workbook was cut short\./)).toBeVisible();
  });
});

describe("a narrow window", () => {
  test("shows the workbook or the pane, and the keyboard goes along", async () => {
    setNarrow(true);
    const page = openPage([BAD]);
    await page.choose("draft.xlsx");
    expect(await screen.findByRole("grid")).toBeVisible();
    await page.user.click(button("Check"));
    await screen.findByRole("tab", { name: "Result" });
    expect(screen.queryByRole("grid")).not.toBeInTheDocument();
    const [place] = within(pane()).getAllByRole("button", { name: "Show B3 in the sheet" });
    if (place === undefined) throw new Error("B3 is not spoken of.");
    await page.user.click(place);
    await waitFor(() => expect(button("Workbook")).toHaveAttribute("aria-pressed", "true"));
    expect(screen.getByRole("main", { name: "Workbook" }).contains(document.activeElement)).toBe(true);
    await page.user.click(within(line()).getByRole("button", { name: "Show in the check" }));
    await waitFor(() => expect(button("Check")).toHaveAttribute("aria-pressed", "true"));
  });
});

describe("from sheet to sheet", () => {
  const OTHER = { ...BAD, name: "Second" };
  const grid = (name: string): Promise<HTMLElement> =>
    screen.findByRole("grid", { name: `Sheet “${name}”, for reading only` });
  /** What the grid scrolls in. */
  const frameOf = (element: HTMLElement): HTMLElement => {
    const frame = element.parentElement?.parentElement ?? null;
    if (frame === null) throw new Error("The grid stands in nothing.");
    return frame;
  };

  test("by Ctrl and the page keys, the keyboard goes along into the cells", async () => {
    const page = openPage([BAD, OTHER]);
    await openWorkbook(page);
    const first = await grid(BAD.name);
    act(() => first.querySelector<HTMLElement>("[tabindex='0']")?.focus());
    await page.user.keyboard("{ArrowDown}{Control>}{PageDown}{/Control}");
    const second = await grid(OTHER.name);
    expect(second.contains(document.activeElement)).toBe(true);
    await page.user.keyboard("{ArrowRight}{Control>}{PageUp}{/Control}");
    expect((await grid(BAD.name)).contains(document.activeElement)).toBe(true);
    expect(line()).toHaveTextContent("A2");
  });

  test("by the tabs, the keyboard stays in the tabs", async () => {
    const page = openPage([BAD, OTHER]);
    await openWorkbook(page);
    await page.user.click(screen.getByRole("tab", { name: /^Second/ }));
    await grid(OTHER.name);
    expect(screen.getByRole("tab", { name: /^Second/ })).toHaveFocus();
  });

  test("each is found again where it was left", async () => {
    const page = openPage([BAD, OTHER]);
    await openWorkbook(page);
    const frame = frameOf(await grid(BAD.name));
    act(() => {
      frame.scrollTop = 300;
      frame.dispatchEvent(new Event("scroll"));
    });
    await page.user.click(screen.getByRole("tab", { name: /^Second/ }));
    expect(frameOf(await grid(OTHER.name)).scrollTop).toBe(0);
    await page.user.click(screen.getByRole("tab", { name: /^H1 2024/ }));
    expect(frameOf(await grid(BAD.name)).scrollTop).toBe(300);
  });
});

test("what of a sheet is damaged and not drawn is said over it", async () => {
  const page = openPage([GOOD]);
  const book = createFakeBook("draft.xlsx", [GOOD]);
  const view: Book["view"] = async (sheet) => {
    const seen = await book.view(sheet);
    return seen.ok ? { ...seen, value: { ...seen.value, unread: ["drawings", "comments"] } } : seen;
  };
  page.openNext({ ok: true, book: { ...book, view }, notices: [] });
  await page.choose("draft.xlsx");
  expect(
    await screen.findByText(
      "A part of this file is damaged, so the sheet is shown without charts, pictures and comments. Its figures are not affected.",
    ),
  ).toBeVisible();
});

test("no sheet in front is one that is gone", async () => {
  const page = openPage([BAD]);
  const book = await openWorkbook(page);
  const [tab] = book.state().tabs;
  if (tab === undefined) throw new Error("There is no sheet.");
  act(() => book.set({ tabs: [tab, { ...tab, name: "Report", made: true }] }));
  const tabs = screen.getByRole("tablist", { name: "Sheets" });
  await waitFor(() => expect(within(tabs).getByRole("tab", { selected: true })).toHaveTextContent("Report"));
  act(() => book.set({ tabs: [tab] }));
  await waitFor(() => expect(within(tabs).getByRole("tab", { selected: true })).toHaveTextContent("H1 2024"));
});
