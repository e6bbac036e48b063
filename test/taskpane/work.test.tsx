/** @jest-environment jsdom */
import "./browser-parts";
import { act, screen, waitFor } from "@testing-library/react";
import { BAD, GOOD } from "./drafts";
import { check, findNotice, goTo, openDetails, openPane } from "./open-pane";
import { memoryPreferences } from "./pane-parts";

const TOTAL = { sheet: "H1 2024", row: 2, col: 1 } as const;

describe("work that takes long", () => {
  test("shows how far it is after a second, and can be stopped", async () => {
    const pane = openPane([BAD]);
    pane.host.holdNext("read");
    await pane.user.click(screen.getByRole("button", { name: "Check this workbook" }));
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Check this workbook" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    expect(await screen.findByRole("progressbar", { name: "Checking …" })).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(await findNotice("Stopped. Your own sheets are as they were.")).toBeVisible();
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Check this workbook" })).toBeEnabled();
  });

  test("is stopped after a change was made: the change stands, and the result is stale", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    const apply = await screen.findByRole("button", { name: "Apply" });
    await waitFor(() => expect(apply).not.toHaveAttribute("aria-disabled", "true"));
    const release = pane.host.holdNext("change");
    await pane.user.click(apply);
    await waitFor(() => expect(pane.host.calls()).toContain("change"));
    pane.host.holdNext("read");
    release();
    await pane.user.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(await findNotice("Changed B3.")).toBeVisible();
    expect(await findNotice("The workbook changed since this check.")).toBeVisible();
    expect(screen.queryByRole("group", { name: /^Stopped/ })).not.toBeInTheDocument();
  });

  test("is not begun twice", async () => {
    const pane = openPane([BAD]);
    const release = pane.host.holdNext("read");
    const button = screen.getByRole("button", { name: "Check this workbook" });
    await pane.user.click(button);
    await pane.user.click(button);
    release();
    await screen.findByRole("tab", { name: "Result" });
    expect(pane.host.calls().filter((call) => call === "read")).toHaveLength(1);
  });
});

describe("a change of the workbook", () => {
  test("makes the result stale, and says so once it is quiet", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    act(() => {
      pane.host.type(TOTAL, 5);
      pane.host.type(TOTAL, 7);
    });
    expect(screen.queryByRole("group", { name: /changed since/ })).not.toBeInTheDocument();
    expect(await findNotice("The workbook changed since this check.")).toBeVisible();
    expect(pane.host.calls().filter((call) => call === "read")).toHaveLength(1);
    const [again] = screen.getAllByRole("button", { name: "Check again" });
    if (again !== undefined) await pane.user.click(again);
    await waitFor(() =>
      expect(screen.queryByRole("group", { name: /changed since/ })).not.toBeInTheDocument(),
    );
  });

  test("while it is being checked leaves the new result stale", async () => {
    const pane = openPane([BAD]);
    const release = pane.host.holdNext("read");
    await pane.user.click(screen.getByRole("button", { name: "Check this workbook" }));
    act(() => pane.host.type(TOTAL, 7));
    release();
    await screen.findByRole("tab", { name: "Result" });
    expect(await findNotice("The workbook changed since this check.")).toBeVisible();
  });

  test("is checked by itself where the user wants it, and that is remembered", async () => {
    const preferences = memoryPreferences();
    const pane = openPane([BAD], { preferences });
    await check(pane);
    await pane.user.click(screen.getByRole("switch", { name: /^Check by itself/ }));
    expect(await preferences.read()).toContain('"byItself":true');
    act(() => pane.host.type(TOTAL, 5));
    expect(await screen.findByRole("heading", { level: 2, name: "Nothing is wrong" })).toBeVisible();
  });

  test("waits while a form is open", async () => {
    const pane = openPane([BAD], { preferences: memoryPreferences('{"byItself":true}') });
    await check(pane);
    await openDetails(pane);
    await pane.user.click(screen.getByRole("button", { name: "Ignore …" }));
    act(() => pane.host.type(TOTAL, 5));
    expect(await findNotice("The workbook changed since this check.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Reason" })).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(await screen.findByRole("heading", { level: 2, name: "Nothing is wrong" })).toBeVisible();
  });

  test("waits while the report is being filled in", async () => {
    const pane = openPane([BAD], { preferences: memoryPreferences('{"byItself":true}') });
    await check(pane);
    await goTo("Publish", pane);
    act(() => pane.host.type(TOTAL, 5));
    await findNotice("The workbook changed since this check.");
    expect(pane.host.calls().filter((call) => call === "read")).toHaveLength(1);
    await goTo("Result", pane);
    expect(await screen.findByRole("heading", { level: 2, name: "Nothing is wrong" })).toBeVisible();
  });

  test("that cannot be noticed is told at once", async () => {
    openPane([GOOD], { before: (host) => host.failNext("watch", { reason: "unsupported" }) });
    expect(await findNotice(/Changes of the workbook are not noticed here/)).toBeVisible();
  });
});

describe("failures", () => {
  test("of a check are said in words, and leave the result before as it was", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    pane.host.failNext("read", { reason: "editing" });
    await pane.user.click(screen.getByRole("button", { name: "Check again" }));
    expect(await findNotice(/A cell is being edited/)).toBeVisible();
    expect(screen.getByRole("heading", { level: 2, name: "2 errors" })).toBeVisible();
  });

  test("a message is closed by its button", async () => {
    const pane = openPane([BAD]);
    pane.host.failNext("read", { reason: "inactive" });
    await pane.user.click(screen.getByRole("button", { name: "Check this workbook" }));
    await findNotice(/Another workbook is in front/);
    await pane.user.click(screen.getByRole("button", { name: "Close this message" }));
    expect(screen.queryByRole("group", { name: /Another workbook/ })).not.toBeInTheDocument();
  });

  test("a cell that cannot be shown is told", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    pane.host.failNext("show", { reason: "hidden", sheet: "H1 2024" });
    const [cell] = screen.getAllByRole("button", { name: "Show B3 in the sheet" });
    if (cell !== undefined) await pane.user.click(cell);
    expect(await findNotice(/“H1 2024”, which is hidden/)).toBeVisible();
  });
});

describe("the sample", () => {
  test("comes in a sheet of its own, is checked, and can be removed", async () => {
    const pane = openPane([]);
    await pane.user.click(screen.getByRole("button", { name: "Try it with a sample" }));
    expect(await findNotice(/^Made the sheet/)).toBeVisible();
    expect(pane.host.names()).toHaveLength(1);
    expect(await screen.findByRole("heading", { level: 2, name: /\d+ errors?/ })).toBeVisible();
    await goTo("Publish", pane);
    await pane.user.click(await screen.findByRole("button", { name: "Remove the sample" }));
    await pane.user.click(screen.getByRole("button", { name: "Delete this sheet" }));
    await findNotice(/^Deleted the sheet/);
    expect(pane.host.names()).toHaveLength(0);
  });
});

describe("the keyboard", () => {
  test("moves between the screens with the arrow keys", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    await pane.user.tab();
    expect(screen.getByRole("tab", { name: "Result" })).toHaveFocus();
    await pane.user.keyboard("{ArrowLeft}");
    expect(screen.getByRole("tab", { name: "Publish" })).toHaveFocus();
    expect(await screen.findByRole("heading", { level: 2, name: "Publish" })).toBeVisible();
    await pane.user.keyboard("{Home}{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Understood" })).toHaveAttribute("aria-selected", "true");
  });

  test("reaches a mistake's cell, its findings and their details", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    screen.getByRole("button", { name: "2 errors" }).focus();
    await pane.user.tab();
    await pane.user.keyboard("{Enter}");
    expect(pane.host.shown()).toEqual([TOTAL]);
    // Apply, and that the cell is right.
    await pane.user.tab();
    await pane.user.tab();
    await pane.user.tab();
    await pane.user.keyboard(" ");
    await pane.user.tab();
    expect(screen.getAllByRole("button", { name: "Show B3 in the sheet" })[1]).toHaveFocus();
    await pane.user.tab();
    await pane.user.tab();
    await pane.user.keyboard(" ");
    expect(screen.getByRole("heading", { level: 6, name: "Why it matters" })).toBeVisible();
  });
});

describe("copying", () => {
  test("puts the whole result on the clipboard, hidden kinds too", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    await pane.user.click(screen.getByRole("button", { name: "2 errors" }));
    await pane.user.click(screen.getByRole("button", { name: "Copy as text" }));
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(/^Result of the check\n\n2 errors; \d+ of \d+ conditions hold/);
    expect(text).toContain("Sheet “H1 2024”\nB3 should be 5, not 6");
    expect(await screen.findByRole("button", { name: "Copied." })).toBeVisible();
  });

  test("where the clipboard is forbidden shows the text, selected", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
    await pane.user.click(screen.getByRole("button", { name: "Copy as text" }));
    const field = await screen.findByRole("textbox", { name: "Text to copy" });
    expect(field).toHaveDisplayValue(/Result of the check/);
    expect(screen.getByText(/Copying is not allowed here/, { selector: "p" })).toBeVisible();
  });
});
