import type { Locator } from "playwright-core";
import { mistake, text } from "../steps";
import type { OpenedPage } from "./open-page";
import { richWorkbook } from "./rich-workbook";
import { eventually, inBrowser } from "./scene";
import {
  button,
  cell,
  cellLine,
  marked,
  MISTAKES,
  openFile,
  paneWords,
  sample,
  sheetTab,
  shown,
  words,
} from "./steps";

/** From a finding to its cell and back; a correction, and its way back and forth. */

const open = inBrowser();

async function openMistakes(): Promise<OpenedPage> {
  const opened = await open();
  await openFile(opened, sample(MISTAKES));
  await mistake(opened, /B3.*61 instead of 60/).waitFor();
  return opened;
}

test("findings are marked on their cells, in shape and word as well as in colour", async () => {
  const opened = await openMistakes();
  const cells = await marked(opened);
  // B3, D6 (a figure typed as text) and C25 among them; nothing is said of the headings.
  expect(cells).toEqual(expect.arrayContaining(["2,1", "5,3"]));
  expect(cells).not.toContain("1,1");
  expect(await cell(opened, "B3").textContent()).toMatch(/Error/);
  expect(await cell(opened, "B4").textContent()).toMatch(/Part of an error/);
  expect(await cell(opened, "B3").getAttribute("title")).toMatch(/^Error: .*61/s);
  expect(await sheetTab(opened, "H1 2024").textContent()).toMatch(/with errors/);
});

test("choosing a finding shows its cell", async () => {
  const opened = await openMistakes();
  const card = mistake(opened, /C25.*25 instead of 52/);
  await card.getByRole("button", { name: paneWords.showCell("C25") }).click();
  await eventually(async () => expect(await cell(opened, "C25").getAttribute("aria-selected")).toBe("true"));
  await cellLine(opened).getByText("Cell C25", { exact: true }).waitFor();
  await expectInSight(opened, "C25");
});

async function expectInSight(opened: OpenedPage, address: string): Promise<void> {
  await eventually(async () => {
    const box = await cell(opened, address).boundingBox();
    const grid = await opened.page.getByRole("grid").boundingBox();
    if (box === null || grid === null) throw new Error(`${address} is not drawn.`);
    expect(box.y).toBeGreaterThanOrEqual(grid.y);
    expect(box.y + box.height).toBeLessThanOrEqual(grid.y + grid.height);
  });
}

test("choosing a cell shows what was found about it, and leads there", async () => {
  const opened = await openMistakes();
  await cell(opened, "A5").click();
  await cellLine(opened)
    .getByText(/choose a marked cell/)
    .waitFor();
  await cell(opened, "B3").click();
  const line = cellLine(opened);
  await line.getByText("Cell B3", { exact: true }).waitFor();
  await line.getByText(/^B3 should be 61/).waitFor();
  await line.getByRole("button", { name: words.showFinding }).click();
  const card = mistake(opened, /B3.*61 instead of 60/);
  await eventually(async () => {
    const focused = await card.evaluate((element) => element.contains(document.activeElement));
    expect(focused).toBe(true);
  });
});

test("Apply changes the sheet; undo and redo by buttons", async () => {
  const opened = await openMistakes();
  const card = mistake(opened, /B3.*61 instead of 60/);
  await card.getByRole("button", { name: paneWords.apply }).click();
  await eventually(async () => expect(await shown(opened, "B3")).toBe("61"));
  await card.waitFor({ state: "detached" });
  await opened.page.getByText(words.unsaved, { exact: true }).waitFor();

  await inToolbar(opened, /^Undo the change of B3/).click();
  await eventually(async () => expect(await shown(opened, "B3")).toBe("60"));
  await card.waitFor();
  await opened.page.getByText(words.unsaved, { exact: true }).waitFor({ state: "detached" });

  await inToolbar(opened, /^Redo the change of B3/).click();
  await eventually(async () => expect(await shown(opened, "B3")).toBe("61"));
  await card.waitFor({ state: "detached" });
});

const inToolbar = ({ page }: OpenedPage, name: RegExp): Locator =>
  page.getByRole("group", { name: words.commands, exact: true }).getByRole("button", { name });

test("undo and redo by the keyboard", async () => {
  const opened = await openMistakes();
  const card = mistake(opened, /B3.*61 instead of 60/);
  await card.getByRole("button", { name: paneWords.apply }).click();
  await card.waitFor({ state: "detached" });
  await cell(opened, "A5").click();
  await opened.page.keyboard.press("Control+z");
  await eventually(async () => expect(await shown(opened, "B3")).toBe("60"));
  await card.waitFor();
  await opened.page.keyboard.press("Control+y");
  await eventually(async () => expect(await shown(opened, "B3")).toBe("61"));
  await card.waitFor({ state: "detached" });
  await opened.page.keyboard.press("Control+z");
  await card.waitFor();
  await opened.page.keyboard.press("Control+Shift+z");
  await card.waitFor({ state: "detached" });
});

test("in a field, Ctrl+Z is that of the field", async () => {
  const opened = await openMistakes();
  const card = mistake(opened, /B3.*61 instead of 60/);
  await card.getByRole("button", { name: paneWords.apply }).click();
  await card.waitFor({ state: "detached" });
  await opened.pane.getByRole("tab", { name: paneWords.viewNames.publish }).click();
  const title = opened.pane.getByLabel(paneWords.publish.title);
  await title.fill("");
  await title.pressSequentially("Figures");
  await opened.page.keyboard.press("Control+z");
  expect(await title.inputValue()).not.toBe("Figures");
  expect(await shown(opened, "B3")).toBe("61");
});

test("formulas on other sheets follow; what cannot be worked out here shows no old figure", async () => {
  const opened = await open();
  await openFile(opened, { name: "rich.xlsx", bytes: richWorkbook() });
  const card = mistake(opened, /B3.*61 instead of 60/);
  await card.getByRole("button", { name: paneWords.apply }).click();
  await card.waitFor({ state: "detached" });
  await sheetTab(opened, "Sums").click();
  await eventually(async () => expect(await shown(opened, "A1")).toBe("122"));
  expect(await shown(opened, "A2")).toBe("62");
  expect(await shown(opened, "A3")).toBe("");
});

test("what is said to be right is no error any more, and its mark goes", async () => {
  const opened = await openMistakes();
  const before = await marked(opened);
  await button(opened, paneWords.cellIsRightSpoken("B3")).click();
  await text(opened, paneWords.confirmed(1)).waitFor();
  await eventually(async () => expect(await marked(opened)).not.toEqual(before));
});
