/** @jest-environment jsdom */
import "./browser-parts";
import { screen, waitFor } from "@testing-library/react";
import { BAD, GOOD, NONE, OPEN, TEXT, TURNED } from "./drafts";
import { check, findNotice, goTo, openDetails, openFindings, openPane } from "./open-pane";

describe("before the first check", () => {
  test("says what it is for, and offers one thing to do", () => {
    openPane([BAD]);
    expect(screen.getByText(/Checks every total and percentage/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Check this workbook" })).toBeEnabled();
    expect(screen.getByRole("button", { name: "Try it with a sample" })).toBeEnabled();
    expect(screen.queryByRole("tab")).not.toBeInTheDocument();
  });

  test("reads nothing by itself", () => {
    const { host } = openPane([BAD]);
    expect(host.calls()).toEqual(["watch", "made"]);
  });

  test("keeps the keyboard on the button that was pressed", async () => {
    const pane = openPane([BAD]);
    await pane.user.tab();
    await pane.user.keyboard("{Enter}");
    await screen.findByRole("tab", { name: "Result" });
    expect(screen.getByRole("button", { name: "Check again" })).toHaveFocus();
  });
});

describe("the result", () => {
  test("says how it stands, and reads it out", async () => {
    await check(openPane([BAD]));
    const heading = screen.getByRole("heading", { level: 2 });
    expect(heading).toHaveTextContent("2 errors");
    await waitFor(() =>
      expect(screen.getByRole("status")).toHaveTextContent(/^Check finished. 2 errors; \d+ of/),
    );
  });

  test("lists mistakes under their sheet, and the findings of each under it", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    expect(screen.getByText("1 mistake explains 2 errors.")).toBeVisible();
    expect(screen.getByText(/^This assumes that no more cells are wrong/)).toBeVisible();
    expect(screen.getByRole("heading", { level: 3, name: "Sheet “H1 2024”" })).toBeVisible();
    expect(
      screen.getByRole("heading", { level: 4, name: /B3.* TOTAL 5 instead of 6 one digit wrong$/ }),
    ).toBeVisible();
    expect(screen.queryByText(/B3 .*says 6/)).not.toBeInTheDocument();
    await openFindings(pane);
    expect(screen.getByRole("heading", { level: 5, name: "Explains 2 errors" })).toBeVisible();
    expect(screen.getAllByText(/B3 .*says 6/)).toHaveLength(2);
  });

  test("lists findings that no mistake explains under what should be so", async () => {
    await check(openPane([TEXT]));
    expect(screen.queryByText(/explain/)).not.toBeInTheDocument();
    expect(screen.queryByText(/^This assumes/)).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 4, name: /^Figures are numbers, not text/ })).toBeVisible();
    expect(screen.getByText(/^Each heading says what should be so/)).toBeVisible();
    expect(screen.getByText(/^B4 holds a number kept as text/)).toBeVisible();
  });

  test("where there are both, what no mistake explains comes after the mistakes of its sheet", async () => {
    await check(openPane([BAD, TEXT]));
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Sheet “H1 2024”",
      "Sheet “H2 2023”",
    ]);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("2 errors, 1 note");
    expect(screen.getByText("1 mistake explains 2 errors.")).toBeVisible();
  });

  test("a cell is shown in the sheet when it is clicked", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    const [cell] = screen.getAllByRole("button", { name: "Show B3 in the sheet" });
    if (cell !== undefined) await pane.user.click(cell);
    expect(pane.host.shown()).toEqual([{ sheet: "H1 2024", row: 2, col: 1 }]);
    await openFindings(pane);
    await pane.user.click(screen.getByRole("button", { name: "Show B4:B5 in the sheet" }));
    expect(pane.host.shown()).toEqual([
      { sheet: "H1 2024", row: 3, col: 1 },
      { sheet: "H1 2024", row: 4, col: 1 },
    ]);
  });

  test("a severity can be hidden and shown again", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    const errors = screen.getByRole("button", { name: "2 errors" });
    expect(errors).toHaveAttribute("aria-pressed", "true");
    await pane.user.click(errors);
    expect(errors).toHaveAttribute("aria-pressed", "false");
    expect(screen.queryByRole("heading", { level: 4 })).not.toBeInTheDocument();
    expect(screen.getByText(/All findings are hidden/)).toBeVisible();
    expect(screen.getByText("1 mistake explains 2 errors.")).toBeVisible();
    await pane.user.click(errors);
    expect(screen.getByRole("heading", { level: 4, name: /5 instead of 6/ })).toBeVisible();
  });

  test("a group that was closed stays closed over the next check, and a mistake that was opened open", async () => {
    const pane = openPane([BAD, TEXT]);
    await check(pane);
    await openFindings(pane);
    const toGroup = () => screen.getByRole("button", { name: /^Figures are numbers, not text/ });
    await pane.user.click(toGroup());
    await check(pane);
    expect(toGroup()).toHaveAttribute("aria-expanded", "false");
    expect(screen.getByRole("button", { name: /^Explains/ })).toHaveAttribute("aria-expanded", "true");
  });

  test("where all conditions hold it says so, and what can be done next", async () => {
    const pane = openPane([GOOD]);
    await check(pane);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Nothing is wrong");
    expect(screen.getByText(/^All \d+ conditions hold/)).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Go to Publish" }));
    expect(await screen.findByRole("heading", { level: 2, name: "Publish" })).toBeVisible();
  });

  test("figures that were not read are told, and nothing is called ready to publish", async () => {
    const pane = openPane([GOOD, TURNED]);
    await check(pane);
    expect(screen.getByText("1 part with figures was not read. See Understood.")).toBeVisible();
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Nothing is wrong in what was read");
    expect(screen.queryByText(/You can publish/)).not.toBeInTheDocument();
    await waitFor(() =>
      expect(screen.getByRole("status")).toHaveTextContent(/1 part with figures was not read/),
    );
    await pane.user.click(screen.getByRole("button", { name: "Go to Understood" }));
    expect(await screen.findByText(/lists its countries across/)).toBeVisible();
  });

  test("parts without figures that were not read are no reason to doubt the result", async () => {
    await check(openPane([GOOD, NONE]));
    expect(screen.queryByText(/not read/)).not.toBeInTheDocument();
    expect(screen.getByText(/You can publish/)).toBeVisible();
  });

  test("where there is no table it says what a table needs", async () => {
    await check(openPane([NONE]));
    expect(screen.getByText(/No table of requests was found/)).toBeVisible();
    expect(screen.getAllByRole("listitem").length).toBeGreaterThan(2);
    expect(screen.queryByText("Nothing is wrong")).not.toBeInTheDocument();
  });
});

describe("a suggested change of the form of a cell", () => {
  test("says why it matters, and so where a cell goes on showing the same figure", async () => {
    const pane = openPane([TEXT]);
    await check(pane);
    await openDetails(pane);
    expect(screen.getByRole("heading", { level: 5, name: "Why it matters" })).toBeVisible();
    expect(await screen.findByText(/^B4 goes on showing the same figure/)).toBeVisible();
    expect(screen.queryByText("B4: 3 → 3")).not.toBeInTheDocument();
    await pane.user.click(screen.getByRole("button", { name: "Apply" }));
    expect(await findNotice("Changed B4.")).toBeVisible();
    expect(pane.host.changes()).toMatchObject([[{ from: "3", to: 3 }]]);
    expect(await screen.findByRole("heading", { name: "Nothing is wrong" })).toBeVisible();
  });

  test("is not looked for under a mistake, which says what to change", async () => {
    const pane = openPane([OPEN]);
    await check(pane);
    await openDetails(pane);
    expect(screen.getByRole("heading", { level: 6, name: "Why it matters" })).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Suggested change" })).not.toBeInTheDocument();
  });
});

describe("ignoring", () => {
  async function ignoreFirst(pane: ReturnType<typeof openPane>, reason: string) {
    await openDetails(pane);
    await pane.user.click(screen.getByRole("button", { name: "Ignore …" }));
    if (reason !== "") await pane.user.type(screen.getByRole("textbox", { name: "Reason" }), reason);
    await pane.user.click(screen.getByRole("button", { name: "Ignore this finding" }));
    await screen.findByRole("heading", { level: 2, name: "1 error" });
  }

  test("is kept in the workbook with its reason, and can be stopped", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    await ignoreFirst(pane, "Counted twice on purpose");
    expect(pane.host.memory()).toContain("Counted twice on purpose");
    await pane.user.click(screen.getByRole("button", { name: "Ignored (1)" }));
    expect(screen.getByText("Reason: Counted twice on purpose")).toBeVisible();
    expect(screen.getByText("Ignored until the figures change.")).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Stop ignoring" }));
    expect(await screen.findByRole("heading", { level: 2, name: "2 errors" })).toBeVisible();
  });

  test("all of it does not make the figures right", async () => {
    const pane = openPane([OPEN]);
    await check(pane);
    await openDetails(pane);
    await pane.user.click(screen.getByRole("button", { name: "Ignore …" }));
    await pane.user.click(screen.getByRole("button", { name: "Ignore this finding" }));
    expect(await screen.findByRole("heading", { name: "Nothing is left to look at" })).toBeVisible();
    expect(screen.getByText(/1 finding is ignored\.$/)).toBeVisible();
    expect(screen.queryByText(/agree with each other/)).not.toBeInTheDocument();
    await goTo("Publish", pane);
    expect(await screen.findByText(/^1 error is ignored at your request\./)).toBeVisible();
  });

  test("lapses when the figure changes, and the user is told once", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    await ignoreFirst(pane, "");
    pane.host.type({ sheet: "H1 2024", row: 2, col: 1 }, 7);
    await check(pane);
    expect(screen.getByRole("heading", { level: 2, name: "2 errors" })).toBeVisible();
    expect(await findNotice(/ignored/)).toBeVisible();
    await check(pane);
    expect(screen.queryByRole("group", { name: /ignored/ })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Ignored (1)" })).not.toBeInTheDocument();
  });

  test("where the workbook cannot keep it, it holds in the pane and says so", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    pane.host.failNext("keep", { reason: "read-only" });
    await ignoreFirst(pane, "");
    expect(await findNotice(/This holds until the pane is closed/)).toBeVisible();
    await check(pane);
    expect(screen.getByRole("button", { name: "Ignored (1)" })).toBeVisible();
  });

  test("Escape closes the form, and gives the keyboard back to the button", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    await openDetails(pane);
    await pane.user.click(screen.getByRole("button", { name: "Ignore …" }));
    await pane.user.type(screen.getByRole("textbox", { name: "Reason" }), "x{Escape}");
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Ignore …" })).toHaveFocus();
    expect(pane.host.memory()).toBeNull();
  });
});
