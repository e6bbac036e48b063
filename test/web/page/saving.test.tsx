/** @jest-environment jsdom */
import "./browser-parts";
import { findDialog, noDialog, press } from "./dialogs";
import { act, screen, waitFor, within } from "@testing-library/react";
import { BAD, GOOD } from "../../taskpane/drafts";
import { findMessage, openPage, openWorkbook, type OpenPage } from "./open-page";

const save = (page: OpenPage, what: "workbook" | "report only"): Promise<void> =>
  page.user.click(screen.getByRole("button", { name: `Save ${what}` }));

describe("saving the workbook", () => {
  test("hands it to the user, and says what it holds and where it went", async () => {
    const page = openPage([BAD]);
    await openWorkbook(page);
    await save(page, "workbook");
    expect(
      await findMessage(
        "Saved as “saved-workbook.xlsx”: the workbook with everything it had and your changes. Look among your downloads.",
      ),
    ).toBeVisible();
    expect(page.downloads).toEqual(["saved-workbook.xlsx"]);
  });

  test("speaks of the report where there is one", async () => {
    const page = openPage([BAD]);
    const book = await openWorkbook(page);
    act(() => book.set({ hasReport: true }));
    await save(page, "workbook");
    expect(await findMessage(/, your changes and the report sheets\./)).toBeVisible();
  });

  test("a browser that takes no file is no success", async () => {
    const page = openPage([BAD], {
      download: () => {
        throw new Error("no addresses left");
      },
    });
    await openWorkbook(page);
    await save(page, "workbook");
    expect(await findMessage(/could not be saved/)).toBeVisible();
  });

  test("says what is going on after a second, and can be stopped", async () => {
    const page = openPage([BAD]);
    const book = await openWorkbook(page);
    book.holdSaving();
    await save(page, "workbook");
    expect(await screen.findByRole("progressbar", { name: /^Saving the workbook/ })).toBeVisible();
    await page.user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(await findMessage("Stopped. Nothing was saved.")).toBeVisible();
    expect(page.downloads).toEqual([]);
  });

  test("a failure says its sentence, and trying again works", async () => {
    const page = openPage([BAD]);
    const book = await openWorkbook(page);
    book.saveNext({ ok: false, message: "draft.xlsx cannot be changed safely." });
    await save(page, "workbook");
    expect(await findMessage("draft.xlsx cannot be changed safely.")).toBeVisible();
    expect(page.downloads).toEqual([]);
    await save(page, "workbook");
    expect(await findMessage(/^Saved as .*: the workbook/)).toBeVisible();
    expect(
      screen.queryByRole("group", { name: "draft.xlsx cannot be changed safely." }),
    ).not.toBeInTheDocument();
  });

  test("tells what would be lost before anything is written", async () => {
    const page = openPage([BAD]);
    const book = await openWorkbook(page);
    const cells = [{ sheet: "H1 2024", row: 8, col: 1 }];
    act(() =>
      book.set({
        losses: [{ kind: "converted", from: "csv" }, { kind: "not-worked-out", cells }, { kind: "pivots" }],
      }),
    );
    await save(page, "workbook");
    const dialog = await findDialog("Before you save");
    expect(
      within(dialog)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringContaining("your .csv file stays as it is"),
      expect.stringContaining(
        "1 formula follows from your changes and could not be worked out here: 'H1 2024'!B9.",
      ),
      expect.stringContaining("Pivot tables go on showing"),
    ]);
    expect(book.calls()).toEqual([]);
    await press(page, "Cancel");
    await noDialog();
    expect(book.calls()).toEqual([]);
    await save(page, "workbook");
    await press(page, "Save all the same");
    expect(await findMessage(/^Saved as .*: the workbook/)).toBeVisible();
  });

  test("where the file takes no sheets, it is told before, and not said to be saved afterwards", async () => {
    const page = openPage([BAD]);
    const book = await openWorkbook(page);
    const sheets = ["Cover", "Overview"];
    act(() => book.set({ hasReport: true, losses: [{ kind: "sheets-left-out", sheets }] }));
    await save(page, "workbook");
    expect(
      within(await findDialog("Before you save")).getByText(
        "The sheets “Cover” and “Overview” made here are not in the saved workbook, because no sheets can be added to it. To keep a report, choose Save report only.",
      ),
    ).toBeVisible();
    await press(page, "Save all the same");
    expect(await findMessage(/with everything it had and your changes\./)).toBeVisible();
  });

  test("with macros it is refused with a word, and the report is offered", async () => {
    const page = openPage([BAD]);
    const book = await openWorkbook(page);
    act(() => book.set({ unsavable: "macros", hasReport: true }));
    await save(page, "workbook");
    expect(await findDialog("This workbook cannot be saved here")).toHaveTextContent("It holds macros");
    await press(page, "Save report only");
    expect(await findMessage(/^Saved as .*: the report in a workbook of its own\./)).toBeVisible();
    expect(book.calls()).toEqual(["save report"]);
  });

  test("no other file is opened meanwhile", async () => {
    const page = openPage([BAD]);
    const book = await openWorkbook(page);
    const release = book.holdSaving();
    await save(page, "workbook");
    await page.choose("next.xlsx");
    expect(await findMessage(/^A workbook is being saved\./)).toBeVisible();
    release();
    expect(await findMessage(/^Saved as .*: the workbook/)).toBeVisible();
    expect(page.books).toHaveLength(1);
  });
});

describe("saving the report only", () => {
  test("without a report says how to make one, and goes there", async () => {
    const page = openPage([GOOD]);
    const book = await openWorkbook(page);
    await save(page, "report only");
    expect(await findDialog("There is no report yet")).toBeVisible();
    await press(page, "Go to Publish");
    expect(await screen.findByRole("heading", { name: "Publish" })).toBeVisible();
    expect(screen.getByRole("tab", { name: "Publish" })).toHaveAttribute("aria-selected", "true");
    expect(book.calls()).toEqual([]);
  });

  test("after Create report sheets the first of them is shown, and can be saved", async () => {
    const page = openPage([GOOD]);
    await openWorkbook(page);
    await page.user.click(screen.getByRole("tab", { name: "Publish" }));
    await page.user.click(await screen.findByRole("button", { name: "Create report sheets" }));
    await screen.findByRole("heading", { name: /report sheets were made/ });
    const tabs = screen.getByRole("tablist", { name: "Sheets" });
    const chosen = within(tabs).getByRole("tab", { selected: true });
    expect(chosen).not.toHaveTextContent("H1 2024");
    await waitFor(() =>
      expect(screen.getByRole("grid").getAttribute("aria-label")).not.toContain("“H1 2024”"),
    );
    await save(page, "report only");
    expect(await findMessage(/^Saved as .*: the report/)).toBeVisible();
    expect(page.downloads).toEqual(["saved-report.xlsx"]);
  });
});
