/** @jest-environment jsdom */
import "./browser-parts";
import { act, screen, waitFor, within } from "@testing-library/react";
import { BAD, GOOD } from "../../taskpane/drafts";
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
