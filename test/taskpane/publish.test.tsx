/** @jest-environment jsdom */
import "./browser-parts";
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { fromMemory } from "../../src/core/memory";
import { fromPreferences } from "../../src/taskpane/state/preferences";
import { BAD, GOOD, NONE } from "./drafts";
import { check, findNotice, goTo, openPane } from "./open-pane";

async function openPublish(sheets = [GOOD]) {
  const pane = openPane(sheets);
  await check(pane);
  await goTo("Publish", pane);
  await screen.findByRole("heading", { level: 2, name: "Publish" });
  return pane;
}

const create = () => screen.getByRole("button", { name: "Create report sheets" });

test("makes the sheets, lists them, and goes to one", async () => {
  const pane = await openPublish();
  await pane.user.type(screen.getByRole("textbox", { name: "Title" }), "Requests");
  await pane.user.click(create());
  const heading = await screen.findByRole("heading", { name: /report sheets were made/ });
  expect(heading).toBeVisible();
  const names = pane.host.names();
  expect(names.slice(0, 3)).toEqual(["H1 2024", "Cover", "Overview"]);
  expect(pane.host.textAt("Cover", 0, 0)).toBe("Requests");
  const [link] = screen.getAllByRole("button", { name: "Go to sheet “Overview”" });
  if (link !== undefined) await pane.user.click(link);
  expect(pane.host.shown()).toEqual([{ sheet: "Overview", row: 0, col: 0 }]);
});

test("says before and after that nothing is known of formulas without results", async () => {
  const cells = GOOD.cells.map((cell) =>
    cell.row === 2 && cell.col === 1 ? { ...cell, formula: "SUM(B4:B5)", value: null, text: "" } : cell,
  );
  const pane = await openPublish([{ ...GOOD, cells }]);
  expect(screen.getByText(/^The formula in 'H1 2024'!B3 has no result in this file/)).toBeVisible();
  await pane.user.click(create());
  await screen.findByRole("heading", { name: /report sheets were made/ });
  expect(screen.getByText(/^1 formula of the draft has no result, so its figure could not be/)).toBeVisible();
});

test("lists each report once, by the names that its sheets have now", async () => {
  const pane = await openPublish();
  await pane.user.click(create());
  await screen.findByRole("heading", { name: /report sheets were made/ });
  expect(screen.getAllByRole("button", { name: "Remove this report" })).toHaveLength(1);
  expect(screen.getAllByRole("button", { name: "Go to sheet “Overview”" })).toHaveLength(1);
  pane.host.rename("Overview", "For the board");
  await check(pane);
  expect(screen.getByRole("button", { name: "Go to sheet “For the board”" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Go to sheet “Overview”" })).not.toBeInTheDocument();
});

test("hands over the texts for the charts, and says where they go", async () => {
  const pane = await openPublish();
  await pane.user.click(create());
  const texts = await screen.findByRole("button", { name: /^Alternative texts for the charts \(\d+\)$/ });
  expect(texts).toHaveAttribute("aria-expanded", "false");
  expect(screen.queryByText(/View Alt Text/)).not.toBeInTheDocument();
  await pane.user.click(texts);
  expect(screen.getByText(/View Alt Text/)).toBeVisible();
  expect(screen.getAllByRole("button", { name: /^Copy the text for/ }).length).toBeGreaterThan(0);
});

test("hands over the key facts as sentences", async () => {
  const pane = await openPublish();
  await pane.user.click(create());
  await pane.user.click(await screen.findByRole("button", { name: /^Sentences for a press text \(\d+\)$/ }));
  expect(
    screen.getByText(/^In the first half of 2024, there were \d+ requests from \d+ countries\.$/),
  ).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: "Copy all sentences" }));
  expect(await navigator.clipboard.readText()).toMatch(/^In the first half of 2024, there were/);
});

test("never takes a name that is there", async () => {
  const pane = await openPublish([GOOD, { ...NONE, name: "Overview" }]);
  await pane.user.click(create());
  await screen.findByRole("heading", { name: /report sheets were made/ });
  expect(pane.host.names()).toEqual(expect.arrayContaining(["Overview", "Overview (2)"]));
});

test("asks before it removes a report, names its sheets, and removes those only", async () => {
  const pane = await openPublish();
  await pane.user.click(create());
  await screen.findByRole("heading", { name: /report sheets were made/ });
  pane.host.rename("Overview", "For the board");
  await check(pane);
  await pane.user.click(screen.getByRole("button", { name: "Remove this report" }));
  const question = screen.getByRole("form", { name: "Delete these sheets" });
  expect(question).toHaveTextContent("“For the board”");
  await pane.user.click(within(question).getByRole("button", { name: "Delete these sheets" }));
  expect(await findNotice(/^Deleted the sheets/)).toBeVisible();
  expect(pane.host.names()).toEqual(["H1 2024"]);
  expect(screen.queryByRole("heading", { name: /report sheets were made/ })).not.toBeInTheDocument();
});

test("keeps the report where the user thinks better of it", async () => {
  const pane = await openPublish();
  await pane.user.click(create());
  await screen.findByRole("heading", { name: /report sheets were made/ });
  await pane.user.click(screen.getByRole("button", { name: "Remove this report" }));
  await pane.user.click(screen.getByRole("button", { name: "Keep" }));
  expect(pane.host.calls()).not.toContain("remove");
});

test("with open errors it takes a step of its own, and the report says so", async () => {
  const pane = await openPublish([BAD]);
  expect(create()).toHaveAttribute("aria-disabled", "true");
  await pane.user.click(create());
  expect(pane.host.calls()).not.toContain("write");
  await pane.user.click(
    screen.getByRole("checkbox", {
      name: "Publish as a draft although 2 errors are open; the report will say so",
    }),
  );
  await pane.user.click(create());
  await screen.findByRole("heading", { name: /report sheets were made/ });
  const cover = [0, 1, 2, 3, 4, 5].map((row) => pane.host.textAt("Cover", row, 0)).join("\n");
  expect(cover).toMatch(/draft/i);
  const made = await screen.findByRole("group", { name: /report sheets were made/ });
  expect(made).toHaveTextContent(
    "This is a draft for H1 2024 with 2 open errors. It should not be published as it is.",
  );
  expect(screen.getByRole("status")).toHaveTextContent(/This is a draft for H1 2024/);
});

test("a report without errors is no draft", async () => {
  const pane = await openPublish();
  await pane.user.click(create());
  const made = await screen.findByRole("group", { name: /report sheets were made/ });
  expect(made).toHaveTextContent(/For H1 2024\./);
  expect(made).not.toHaveTextContent(/draft/);
});

test("what was ticked stays ticked after a failure that changed nothing", async () => {
  const pane = await openPublish([BAD]);
  const asDraft = () => screen.getByRole("checkbox", { name: /^Publish as a draft/ });
  await pane.user.click(asDraft());
  pane.host.failNext("write", { reason: "protected-workbook" });
  await pane.user.click(create());
  await findNotice(/structure of this workbook is protected/);
  expect(asDraft()).toBeChecked();
  await pane.user.click(create());
  await screen.findByRole("heading", { name: /report sheets were made/ });
  expect(asDraft()).not.toBeChecked();
});

test("reads again, and makes nothing where new errors appeared", async () => {
  const pane = await openPublish();
  pane.host.type({ sheet: "H1 2024", row: 2, col: 1 }, 6);
  await pane.user.click(create());
  expect(await findNotice(/No report was made.*2 new errors/)).toBeVisible();
  expect(pane.host.calls()).not.toContain("write");
  const [see] = screen.getAllByRole("button", { name: "See the errors" });
  if (see !== undefined) await pane.user.click(see);
  expect(screen.getByRole("heading", { level: 2, name: "2 errors" })).toBeVisible();
});

test("needs a table", async () => {
  const pane = await openPublish();
  await pane.user.click(screen.getByRole("checkbox", { name: /^H1 2024, A2:D5/ }));
  expect(screen.getByRole("alert")).toHaveTextContent("Choose at least one table.");
  expect(create()).toHaveAttribute("aria-disabled", "true");
});

test("says so where there is nothing to publish", async () => {
  await openPublish([NONE]);
  expect(screen.getByText(/There is nothing to publish/)).toBeVisible();
});

test("a failure is said in words, with its code to copy, and nothing is listed as made", async () => {
  const pane = await openPublish();
  pane.host.failNext("write", {
    reason: "protected-workbook",
    details: "AccessDenied at Worksheets.add",
    leftBehind: ["Cover"],
  });
  await pane.user.click(create());
  const notice = await findNotice(/structure of this workbook is protected.*“Cover” could not be taken away/);
  await pane.user.click(within(notice).getByRole("button", { name: "Copy details" }));
  expect(await navigator.clipboard.readText()).toBe("protected-workbook: AccessDenied at Worksheets.add");
  expect(screen.queryByRole("heading", { name: /were made/ })).not.toBeInTheDocument();
});

test("what is filled in outlives a look at the result; the organisation outlives the pane", async () => {
  const pane = await openPublish();
  await pane.user.type(screen.getByRole("textbox", { name: "Title" }), "T");
  await pane.user.type(screen.getByRole("textbox", { name: "Organisation" }), "O");
  await goTo("Result", pane);
  await goTo("Publish", pane);
  expect(await screen.findByRole("textbox", { name: "Title" })).toHaveValue("T");
  expect(fromPreferences(await pane.preferences.read()).organisation).toBe("O");
});

test("a pane that is opened to publish checks first, and shows the screen", async () => {
  const pane = openPane([GOOD], { startView: "publish" });
  expect(await screen.findByRole("heading", { level: 2, name: "Publish" })).toBeVisible();
  expect(pane.host.calls()).toContain("read");
});

/** The same figures for the half-year after. */
const NEXT = {
  ...GOOD,
  name: "H2 2024",
  cells: GOOD.cells.map((cell) =>
    typeof cell.value === "string"
      ? {
          ...cell,
          value: cell.value.replace("H1 2024", "H2 2024"),
          text: cell.text.replace("H1 2024", "H2 2024"),
        }
      : cell,
  ),
};

test("of several periods the latest is chosen; with another one the report shows both and the trend", async () => {
  const pane = await openPublish([GOOD, NEXT]);
  const period = (name: string) => screen.getByRole("checkbox", { name });
  expect(period("H2 2024")).toBeChecked();
  expect(period("H1 2024")).not.toBeChecked();
  await pane.user.click(period("H2 2024"));
  expect(screen.getAllByRole("alert")[0]).toHaveTextContent("Choose at least one period.");
  expect(create()).toHaveAttribute("aria-disabled", "true");
  await pane.user.click(period("H2 2024"));
  await pane.user.click(period("H1 2024"));
  expect(screen.getByText(/how the figures developed/)).toBeVisible();
  await pane.user.click(create());
  const made = await screen.findByRole("group", { name: /report sheets were made/ });
  expect(made).toHaveTextContent("For H1 2024 and H2 2024.");
  expect(pane.host.names()).toEqual(
    expect.arrayContaining(["Overview H1 2024", "Overview H2 2024", "Trend"]),
  );
});

test("layout and language are as chosen, and outlive the pane", async () => {
  const pane = await openPublish();
  await pane.user.click(screen.getByRole("radio", { name: /^Accessible/ }));
  const language = screen.getByRole("combobox", { name: "Language of the report" });
  expect(language).toHaveDisplayValue("As in the draft");
  await pane.user.selectOptions(language, "Deutsch");
  await pane.user.click(create());
  await screen.findByRole("heading", { name: /report sheets were made/ });
  expect(pane.host.names()).toContain("Übersicht");
  expect(pane.host.names()).not.toContain("Overview");
  expect(fromPreferences(await pane.preferences.read())).toMatchObject({
    layout: "accessible",
    language: "de",
  });
});

describe("a report in the workbook", () => {
  test("is compared with what was planned before the user is told that it is done", async () => {
    const pane = await openPublish();
    const write = pane.host.write.bind(pane.host);
    pane.host.write = async (plan, mark, task) => {
      const written = await write(plan, mark, task);
      pane.host.type({ sheet: "Overview", row: 4, col: 1 }, 77);
      return written;
    };
    await pane.user.click(create());
    expect(
      await findNotice(/does not hold everything as it was planned.*Overview B5: was =… \(\d+\), is 77/),
    ).toBeVisible();
  });

  test("where it cannot be read again, that is said", async () => {
    const pane = await openPublish();
    const write = pane.host.write.bind(pane.host);
    pane.host.write = async (plan, mark, task) => {
      const written = await write(plan, mark, task);
      pane.host.failNext("read", { reason: "editing", details: "E" });
      return written;
    };
    await pane.user.click(create());
    expect(await findNotice(/could not be read again/)).toBeVisible();
  });

  test("is looked at when the pane opens: as generated, changed by hand, and made from other figures", async () => {
    const pane = await openPublish();
    await pane.user.click(create());
    await screen.findByRole("heading", { name: /report sheets were made/ });
    pane.close();
    const again = openPane([], { host: pane.host });
    expect(await screen.findByRole("heading", { name: "The report is still true" })).toBeVisible();
    pane.host.type({ sheet: "Overview", row: 4, col: 1 }, 77);
    pane.host.type({ sheet: "H1 2024", row: 3, col: 1 }, 78);
    await check(again);
    expect(
      await screen.findByRole("heading", { name: /^The report is not as it was generated/ }),
    ).toBeVisible();
    expect(screen.getByText(/^Overview B5: was =… \(\d+\), is 77$/)).toBeVisible();
    expect(screen.getByText(/^H1 2024 B4 \(.+\): was \d+, is 78$/)).toBeVisible();
  });
});

test("a pane over a workbook without a report reads nothing by itself", async () => {
  const pane = openPane([GOOD]);
  await screen.findByRole("button", { name: /^Check/ });
  expect(pane.host.calls()).toContain("made");
  expect(pane.host.calls()).not.toContain("read");
});

describe("the theme", () => {
  const NAVY = '{"name":"Our navy","colors":{"accent":"#102A43"}}';
  const give = async (pane: { user: UserEvent }, text: string, name = "ours.json") => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error("there is nothing to choose a file with");
    await pane.user.upload(input, new File([text], name, { type: "application/json" }));
  };
  const theme = () => screen.getByRole("combobox", { name: "Theme" });

  test("is kept with the workbook: one that comes along, and one from a file", async () => {
    const pane = await openPublish();
    await pane.user.selectOptions(theme(), "Dark header");
    await waitFor(() =>
      expect(fromMemory(pane.host.memory()).theme).toEqual({ kind: "built-in", id: "dark-header" }),
    );
    await give(pane, NAVY);
    await waitFor(() => expect(theme()).toHaveDisplayValue("Our navy"));
    expect(fromMemory(pane.host.memory()).theme).toMatchObject({
      kind: "file",
      name: "Our navy",
      text: NAVY,
    });
    pane.close();
    const again = openPane([], { host: pane.host, startView: "publish" });
    await screen.findByRole("heading", { level: 2, name: "Publish" });
    expect(theme()).toHaveDisplayValue("Our navy");
    expect(again.host.calls()).not.toContain("write");
  });

  test("of a file that is none is refused with its name and the reason, and nothing changes", async () => {
    const pane = await openPublish();
    await give(pane, '{"name":"Pale","colors":{"ink":"#DDDDDD"}}', "pale.json");
    expect(await findNotice(/^The theme file “pale.json” was not taken\. .*#DDDDDD.*4\.5/)).toBeVisible();
    expect(theme()).toHaveDisplayValue("Neutral");
    expect(pane.host.calls()).not.toContain("keep");
  });

  test("that the workbook cannot keep holds all the same, and that is said", async () => {
    const pane = await openPublish();
    pane.host.failNext("keep", { reason: "read-only" });
    await pane.user.selectOptions(theme(), "Dark header");
    expect(await findNotice(/could not keep it/)).toBeVisible();
    expect(theme()).toHaveDisplayValue("Dark header");
  });
});
