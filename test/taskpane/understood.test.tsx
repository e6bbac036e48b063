/** @jest-environment jsdom */
import "./browser-parts";
import { screen, waitFor, within } from "@testing-library/react";
import { BAD, GOOD, NONE } from "./drafts";
import { check, goTo, openPane } from "./open-pane";

async function openUnderstood(sheets = [GOOD], options: Parameters<typeof openPane>[1] = {}) {
  const pane = openPane(sheets, options);
  await check(pane);
  await goTo("Understood", pane);
  await screen.findByRole("heading", { level: 2, name: "What was understood" });
  return pane;
}

async function openColumns({ user }: Awaited<ReturnType<typeof openUnderstood>>) {
  await user.click(screen.getByRole("button", { name: /^4 columns/ }));
}

test("each table is said in words, with its place to go to", async () => {
  const pane = await openUnderstood();
  const table = screen.getByRole("article", { name: "A2:D5" });
  expect(within(table).getByText(/^Overview of requests, H1 2024, total in row 3/)).toBeVisible();
  await pane.user.click(within(table).getByRole("button", { name: "Show A2:D5 in the sheet" }));
  expect(pane.host.shown()).toHaveLength(16);
});

test("each column is said in words", async () => {
  const pane = await openUnderstood();
  await openColumns(pane);
  expect(screen.getByText("labels: country")).toBeVisible();
  expect(screen.getByText("count, user data")).toBeVisible();
});

test("a table that is left out is not checked, and can be put back", async () => {
  const pane = await openUnderstood([BAD]);
  await pane.user.click(screen.getByRole("button", { name: "Leave out A2:D5" }));
  expect(await screen.findByText(/Left out by you/)).toBeVisible();
  expect(pane.host.memory()).toContain("leftOut");
  await goTo("Result", pane);
  expect(screen.queryByText(/says 6/)).not.toBeInTheDocument();
  await goTo("Understood", pane);
  await pane.user.click(await screen.findByRole("button", { name: "Put back A2:D5" }));
  expect(await screen.findByRole("article", { name: "A2:D5" })).toBeVisible();
  await goTo("Result", pane);
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("2 errors");
});

test("a column is corrected, kept in the workbook, and can be put back", async () => {
  const pane = await openUnderstood();
  await openColumns(pane);
  await pane.user.click(screen.getByRole("button", { name: "Change how column D is read" }));
  const form = screen.getByRole("form", { name: "What column D holds" });
  expect(within(form).getByRole("combobox", { name: "It holds" })).toHaveValue("count");
  await pane.user.selectOptions(within(form).getByRole("combobox", { name: "Type of request" }), "another …");
  const use = within(form).getByRole("button", { name: "Use this" });
  expect(use).toHaveAttribute("aria-disabled", "true");
  await pane.user.type(within(form).getByRole("textbox", { name: /Name of the type/ }), "emergency");
  await pane.user.click(use);
  expect(await screen.findByText(/count, emergency \(corrected by you\)/)).toBeVisible();
  expect(pane.host.memory()).toContain('"type":"emergency"');
  await pane.user.click(screen.getByRole("button", { name: "Back to what was read" }));
  expect(await screen.findByText("count, technical information")).toBeVisible();
});

test("what the workbook keeps is used by the next pane", async () => {
  const first = await openUnderstood([BAD]);
  await first.user.click(screen.getByRole("button", { name: "Leave out A2:D5" }));
  await screen.findByText(/Left out by you/);
  const memory = first.host.memory() ?? "";
  document.body.replaceChildren();
  await openUnderstood([BAD], { memory });
  expect(screen.getByText(/Left out by you/)).toBeVisible();
});

test("a memory that makes no sense is told, and does no harm", async () => {
  await openUnderstood([BAD], { memory: "{" });
  expect(screen.getByRole("group", { name: /could not be read from this workbook/ })).toBeVisible();
  expect(screen.getByRole("article", { name: "A2:D5" })).toBeVisible();
});

test("what was not read is listed with the reason", async () => {
  const pane = await openUnderstood([GOOD, NONE]);
  expect(screen.queryByText(/Budget/)).not.toBeInTheDocument();
  await pane.user.click(screen.getByRole("button", { name: "Sheets without a table (1)" }));
  await waitFor(() => expect(screen.getByText(/Budget.*(not look like|note)/)).toBeVisible());
});

test("the result says what was left out and what was read otherwise, and never calls that a missing table", async () => {
  const pane = await openUnderstood([GOOD]);
  await pane.user.click(screen.getByRole("button", { name: "4 columns" }));
  await pane.user.click(screen.getByRole("button", { name: "Change how column C is read" }));
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "It holds" }), "share");
  await pane.user.click(screen.getByRole("button", { name: "Use this" }));
  await screen.findByRole("button", { name: "Back to what was read" });
  await goTo("Result", pane);
  expect(screen.getByText("1 column is read as you said. See Understood.")).toBeVisible();
  await goTo("Understood", pane);
  await pane.user.click(await screen.findByRole("button", { name: /^Leave out/ }));
  await screen.findByText(/Left out by you/);
  await goTo("Result", pane);
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Nothing was checked");
  expect(screen.getByText(/^You left out every table/)).toBeVisible();
  expect(screen.queryByText(/No table of requests/)).not.toBeInTheDocument();
});
