/** @jest-environment jsdom */
import "./browser-parts";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MistakeList } from "../../src/taskpane/components/mistake-list";
import { groupFindings } from "../../src/taskpane/state/group-findings";
import { openActions } from "./actions/open-actions";
import { BAD, LACKING, OPEN, STALE, TWO } from "./drafts";
import { check, findNotice, openPane } from "./open-pane";
import { WORDS } from "./pane-parts";

const H1 = "H1 2024";

/** The card of a mistake, by its heading. */
function card(heading: RegExp): HTMLElement {
  const found = screen.getByRole("heading", { level: 4, name: heading }).closest("li");
  if (found === null) throw new Error("The heading is in no card.");
  return found;
}

describe("applying", () => {
  test("changes the cell, checks, and can be undone", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    await pane.user.click(await screen.findByRole("button", { name: "Apply" }));
    expect(await screen.findByRole("heading", { name: "Nothing is wrong" })).toBeVisible();
    expect(pane.host.textAt(H1, 2, 1)).toBe("5");
    expect(await findNotice("Changed B3.")).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("heading", { name: "2 errors" })).toBeVisible();
    expect(pane.host.textAt(H1, 2, 1)).toBe("6");
  });

  test("changes all cells of a mistake at once", async () => {
    const pane = openPane([STALE]);
    await check(pane);
    const stale = card(/^The totals in B3:D3 were not refreshed, and lack row 6 \(.?Peru/);
    expect(within(stale).getByText("16 instead of 12")).toBeInTheDocument();
    await pane.user.click(within(stale).getByRole("button", { name: "Apply" }));
    expect(await findNotice("Changed B3, C3 and D3.")).toBeVisible();
    expect(pane.host.changes()).toHaveLength(1);
    expect(await screen.findByRole("heading", { name: "Nothing is wrong" })).toBeVisible();
  });

  test("is refused where the cell has changed meanwhile", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    const apply = await screen.findByRole("button", { name: "Apply" });
    await waitFor(() => expect(apply).not.toHaveAttribute("aria-disabled", "true"));
    act(() => pane.host.type({ sheet: H1, row: 2, col: 1 }, 7));
    await pane.user.click(apply);
    expect(await findNotice(/A cell has changed since it was checked/)).toBeVisible();
    expect(pane.host.textAt(H1, 2, 1)).toBe("7");
  });

  test("is not offered once the workbook changed", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    await screen.findByRole("button", { name: "Apply" });
    act(() => pane.host.type({ sheet: H1, row: 3, col: 1 }, 4));
    expect(await screen.findByText(/^This was worked out before the workbook changed/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Apply" })).not.toBeInTheDocument();
  });

  test("says which mistake it puts right, where there are several", async () => {
    const pane = openPane([TWO]);
    await check(pane);
    const [first, second] = await screen.findAllByRole("button", { name: "Apply" });
    expect(first).toHaveAccessibleDescription(/B4.*Brazil 3 instead of 8/);
    expect(second).toHaveAccessibleDescription(/B6.*Mexico 2 instead of 9/);
    if (second !== undefined) await pane.user.click(second);
    expect(await findNotice("Changed B6.")).toBeVisible();
    expect(card(/3 instead of 8/)).toBeVisible();
    expect(screen.queryByText("2 instead of 9")).not.toBeInTheDocument();
  });

  test("keeps the keyboard in the pane", async () => {
    const pane = openPane([TWO]);
    await check(pane);
    const [apply] = await screen.findAllByRole("button", { name: "Apply" });
    await waitFor(() => expect(apply).not.toHaveAttribute("aria-disabled", "true"));
    apply?.focus();
    await pane.user.keyboard("{Enter}");
    await findNotice("Changed B4.");
    await waitFor(() => expect(screen.queryByText("3 instead of 8")).not.toBeInTheDocument());
    await waitFor(() => expect(document.body).not.toHaveFocus());
  });
});

describe("where the figures do not decide", () => {
  async function open() {
    const pane = openPane([OPEN]);
    await check(pane);
    return pane;
  }

  test("says that it is one of several, and offers nothing to apply", async () => {
    await open();
    const mistake = card(/^One of 3 possible explanations:$/);
    expect(mistake).toHaveTextContent(/the figures do not say which is right/);
    expect(within(mistake).queryByRole("button", { name: "Apply" })).not.toBeInTheDocument();
  });

  test("shows the other explanations when asked, with cells to go to", async () => {
    const pane = await open();
    const toggle = screen.getByRole("button", { name: "Show the other 2 explanations" });
    expect(toggle).toHaveAttribute("aria-expanded", "false");
    expect(screen.getAllByText(/instead of/)).toHaveLength(1);
    await pane.user.click(toggle);
    expect(toggle).toHaveAttribute("aria-expanded", "true");
    expect(screen.getAllByText(/instead of/)).toHaveLength(3);
    await pane.user.click(screen.getByRole("button", { name: "Show B5 in the sheet" }));
    expect(pane.host.shown()).toEqual([{ sheet: H1, row: 4, col: 1 }]);
    expect(screen.queryByRole("button", { name: "Apply" })).not.toBeInTheDocument();
  });

  test("a cell of any explanation can be said to be right, until one is left that can be applied", async () => {
    const pane = await open();
    await pane.user.click(screen.getByRole("button", { name: "Show the other 2 explanations" }));
    await pane.user.click(screen.getByRole("button", { name: "6 is right: B3" }));
    await screen.findByRole("heading", { level: 4, name: /^The same change in one of 2 rows/ });
    expect(pane.host.memory()).toContain('"stated":"6"');
    expect(screen.getByRole("button", { name: "Show the other explanation" })).toHaveAttribute(
      "aria-expanded",
      "true",
    );
    await pane.user.click(screen.getByRole("button", { name: "3 is right: B4" }));
    expect(await screen.findByRole("heading", { level: 4, name: /B5.*Mexico 3 instead of 2/ })).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Apply" }));
    expect(await screen.findByRole("heading", { name: "Nothing is wrong" })).toBeVisible();
    expect(pane.host.textAt(H1, 4, 1)).toBe("3");
  });

  test("the keyboard stays with the mistake when a cell is said to be right", async () => {
    const pane = await open();
    const before = card(/^One of 3/);
    within(before).getByRole("button", { name: "6 is right: B3" }).focus();
    await pane.user.keyboard("{Enter}");
    await screen.findByRole("heading", { level: 4, name: /^The same change in one of 2 rows/ });
    await waitFor(() => expect(card(/^The same change/)).toContainElement(focusedElement()));
  });
});

const focusedElement = (): HTMLElement | null =>
  document.activeElement instanceof HTMLElement ? document.activeElement : null;

describe("a figure that was said to be right", () => {
  test("is proposed no more, and is listed until it is taken back", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    await pane.user.click(screen.getByRole("button", { name: "This cell is right: B3" }));
    const list = await screen.findByRole("button", { name: "Said to be right (1)" });
    expect(screen.queryByText("5 instead of 6")).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("2 errors");
    await pane.user.click(list);
    expect(screen.getByText("TOTAL: 6")).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Take back that B3 is right" }));
    expect(await screen.findByText("5 instead of 6")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^Said to be right/ })).not.toBeInTheDocument();
  });

  test("lapses when it changes, and the user is told", async () => {
    const pane = openPane([BAD]);
    await check(pane);
    await pane.user.click(screen.getByRole("button", { name: "This cell is right: B3" }));
    await screen.findByRole("button", { name: "Said to be right (1)" });
    pane.host.type({ sheet: H1, row: 2, col: 1 }, 7);
    await check(pane);
    expect(await findNotice(/B3/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Said to be right/ })).not.toBeInTheDocument();
  });

  test("is so still when the pane is opened again", async () => {
    const first = openPane([OPEN]);
    await check(first);
    await first.user.click(screen.getByRole("button", { name: "6 is right: B3" }));
    await screen.findByRole("button", { name: "Said to be right (1)" });
    const memory = first.host.memory() ?? "";
    document.body.innerHTML = "";
    await check(openPane([OPEN], { memory }));
    expect(
      screen.getByRole("heading", { level: 4, name: /^The same change in one of 2 rows/ }),
    ).toBeVisible();
  });

  test("of several cells each is said for itself", async () => {
    const pane = openPane([STALE]);
    await check(pane);
    expect(screen.getByRole("button", { name: "7 is right: C3" })).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "12 is right: B3" }));
    await screen.findByRole("button", { name: "Said to be right (1)" });
    expect(screen.queryByText("16 instead of 12")).not.toBeInTheDocument();
  });
});

describe("a story that is not the only one", () => {
  test("is called a possible one, and told with what else is possible", async () => {
    const pane = openPane([LACKING]);
    await check(pane);
    const mistake = card(/^One of 2 possible explanations:$/);
    expect(within(mistake).getByText(/^A row with 4 requests .*seems to be missing$/)).toBeVisible();
    expect(within(mistake).getByRole("button", { name: "Show B3:D3 in the sheet" })).toBeVisible();
    await pane.user.click(within(mistake).getByRole("button", { name: "Show the other explanation" }));
    expect(within(mistake).getByText(/^The totals in B3:D3 were not refreshed$/)).toBeVisible();
    expect(within(mistake).getByText("16 instead of 20")).toBeInTheDocument();
    expect(within(mistake).queryByRole("button", { name: "Apply" })).not.toBeInTheDocument();
  });
});

test("of very many mistakes so many are shown at once, and more when asked", async () => {
  const { actions, state } = openActions([OPEN]);
  await actions.check();
  const { checked } = state();
  const [group] = checked === null ? [] : groupFindings(checked, { error: true, warning: true, note: true });
  const groups = Array.from({ length: 45 }, (_, at) =>
    (group?.mistakes ?? []).map((one) => ({ ...one, key: `mistake ${String(at)}` })),
  ).flat();
  render(
    <MistakeList
      groups={groups}
      checks={checked?.checks ?? []}
      state={state()}
      actions={actions}
      words={WORDS.pane}
    />,
  );
  const count = () => screen.getAllByRole("heading", { level: 4 }).length;
  expect(count()).toBe(20);
  await userEvent.click(screen.getByRole("button", { name: "Show 20 more" }));
  expect(count()).toBe(40);
  await userEvent.click(screen.getByRole("button", { name: "Show 5 more" }));
  expect(count()).toBe(45);
  expect(screen.queryByRole("button", { name: /^Show \d+ more$/ })).not.toBeInTheDocument();
});
