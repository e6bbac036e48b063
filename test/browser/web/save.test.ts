import { unzipSync } from "fflate";
import type { SheetSnapshot } from "../../../src/core/sheet";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { changedCells } from "../../xlsx/patched";
import { button as paneButton, mistake, tab, text } from "../steps";
import { anOdsOf, WRONG_COUNTS } from "../../xlsx/an-ods";
import type { Downloaded, OpenedPage } from "./open-page";
import { richWorkbook } from "./rich-workbook";
import { eventually, inBrowser } from "./scene";
import {
  button,
  charts,
  dialog,
  isOpen,
  MISTAKES,
  openFile,
  paneWords,
  RIGHT,
  sample,
  sheetTab,
  sheetTabs,
  told,
  words,
} from "./steps";
import { withMacros } from "./with-macros";

/** Report sheets, and what is saved: everything that was there, and what was added. */

const open = inBrowser();
const { publish } = paneWords;

/** Applies the correction of B3, so that something is not saved. */
async function change(opened: OpenedPage): Promise<void> {
  const card = mistake(opened, /B3.*61 instead of 60/);
  await card.getByRole("button", { name: paneWords.apply }).click();
  await card.waitFor({ state: "detached" });
}

/** @returns the names on the tabs that came */
async function makeReport(opened: OpenedPage, { asDraft = false } = {}): Promise<readonly string[]> {
  const before = await sheetTabs(opened).count();
  await tab(opened, "publish").click();
  if (asDraft) await opened.pane.getByRole("checkbox", { name: /as a draft although/ }).check();
  await paneButton(opened, publish.create).click();
  await text(opened, publish.madeHint).waitFor();
  return (await sheetTabs(opened).allTextContents()).slice(before);
}

const saveWorkbook = (opened: OpenedPage): Promise<Downloaded> =>
  opened.download(() => button(opened, words.saveWorkbook).click());

async function readBack({ bytes }: Downloaded): Promise<readonly SheetSnapshot[]> {
  const reading = await readWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.failure.detail);
  return reading.sheets;
}

const valueAt = (sheets: readonly SheetSnapshot[], name: string, row: number, col: number): unknown =>
  sheets.find((sheet) => sheet.name === name)?.cells.find((cell) => cell.row === row && cell.col === col)
    ?.value;

test("report sheets come as tabs, are shown at once, and their charts are drawn", async () => {
  const opened = await open();
  await openFile(opened, sample(RIGHT));
  const made = await makeReport(opened);
  expect(made.length).toBeGreaterThan(3);
  for (const name of made) expect(name).toContain("made by Crossfoot");
  await sheetTab(opened, "Overview").first().click();
  const chart = charts(opened).first();
  await chart.waitFor();
  const texts = await chart.locator("text").allTextContents();
  expect(texts).toEqual(expect.arrayContaining(["Brazil"]));
  expect(await chart.locator("path").count()).toBeGreaterThan(5);
});

test("the saved workbook holds every part that the opened one had, byte for byte but for what changed", async () => {
  const opened = await open();
  const bytes = richWorkbook();
  await openFile(opened, { name: "rich.xlsx", bytes });
  await change(opened);
  const made = await makeReport(opened, { asDraft: true });
  await button(opened, words.saveWorkbook).click();
  // A number made a text: it is worked out by Excel, and the user is told before anything is saved.
  const lost = words.lossNotWorkedOut([{ sheet: "Sums", row: 2, col: 0 }]);
  await dialog(opened, words.lossTitle).getByText(lost).waitFor();
  const saved = await opened.download(() => button(opened, words.saveAnyway).click());
  await told(opened, words.savedWorkbook({ file: saved.name, hasReport: true })).waitFor();
  expect(saved.name).toBe("rich-checked.xlsx");

  const [before, after] = [unzipSync(bytes), unzipSync(saved.bytes)];
  const changed = Object.keys(before).filter((name) => !isSame(before[name], after[name]));
  expect(changed).toEqual(MAY_CHANGE.filter((name) => changed.includes(name)));
  expect(changed).toEqual(expect.arrayContaining(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]));
  // On the sheet itself, one cell.
  expect(
    changedCells(textIn(before, "xl/worksheets/sheet1.xml"), textIn(after, "xl/worksheets/sheet1.xml")),
  ).toEqual([[expect.stringContaining("<v>60</v>"), expect.stringContaining("<v>61</v>")]]);

  const sheets = await readBack(saved);
  expect(sheets.map(({ name }) => name).slice(0, 3)).toEqual(["H1 2024", "Sums", "Private"]);
  expect(sheets).toHaveLength(3 + made.length);
  expect(valueAt(sheets, "H1 2024", 2, 1)).toBe(61);
  expect(valueAt(sheets, "Sums", 0, 0)).toBe(122);
  expect(valueAt(sheets, "Sums", 1, 0)).toBe(62);
  // The charts of the report lie in it beside that of the user.
  expect(
    Object.keys(after).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name)).length,
  ).toBeGreaterThan(1);
});

/** Lists of parts, and the sheets whose figures changed. */
const MAY_CHANGE = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/worksheets/sheet1.xml",
  "docProps/app.xml",
  "xl/worksheets/sheet2.xml",
];

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.from(one).equals(other);
const textIn = (parts: Readonly<Record<string, Uint8Array>>, name: string): string =>
  new TextDecoder().decode(parts[name]);

test("saved, then opened again: nothing is lost, and Crossfoot knows its own sheets", async () => {
  const opened = await open();
  await openFile(opened, sample(RIGHT));
  const made = await makeReport(opened);
  const saved = await saveWorkbook(opened);
  await openFile(opened, saved);
  await eventually(async () => {
    const tabs = await sheetTabs(opened).allTextContents();
    expect(tabs.filter((name) => name.includes("made by Crossfoot"))).toHaveLength(made.length);
  });
  await tab(opened, "publish").click();
  await paneButton(opened, publish.remove).click();
  await paneButton(opened, publish.removeDo(made.length)).click();
  await eventually(async () => expect(await sheetTabs(opened).count()).toBe(1));
  const again = await saveWorkbook(opened);
  expect(again.name).toBe(RIGHT.replace(".xlsx", "-checked-2.xlsx"));
  const sheets = await readBack(again);
  expect(sheets.map(({ name }) => name)).toEqual(["H1 2024"]);
});

test("the report by itself", async () => {
  const opened = await open();
  await openFile(opened, sample(RIGHT));
  const made = await makeReport(opened);
  const saved = await opened.download(() => button(opened, words.saveReport).click());
  expect(saved.name).toBe(RIGHT.replace(".xlsx", "-report.xlsx"));
  const sheets = await readBack(saved);
  expect(sheets).toHaveLength(made.length);
  expect(sheets.map(({ name }) => name)).not.toContain("H1 2024");
  // It stands by itself: no formula leads into a workbook that is not there.
  const formulas = sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  expect(formulas.filter((formula) => /H1 2024'!|\[/.test(formula))).toEqual([]);
});

test("without a report there is none to save, and the page leads to making one", async () => {
  const opened = await open();
  await openFile(opened, sample(RIGHT));
  await button(opened, words.saveReport).click();
  await dialog(opened, words.noReportTitle).getByRole("button", { name: words.goPublish }).click();
  await paneButton(opened, publish.create).waitFor();
});

test("a report that was undone is gone from the pane too, and comes back when it is made again", async () => {
  const opened = await open();
  await openFile(opened, sample(RIGHT));
  const made = await makeReport(opened);
  await opened.page.getByRole("button", { name: /^Undo making the report/ }).click();
  await eventually(async () => expect(await sheetTabs(opened).count()).toBe(1));
  await text(opened, publish.madeHint).waitFor({ state: "detached" });
  expect(await paneButton(opened, publish.remove).count()).toBe(0);
  await opened.page.getByRole("button", { name: /^Redo making the report/ }).click();
  await eventually(async () => expect(await sheetTabs(opened).count()).toBe(1 + made.length));
  await paneButton(opened, publish.remove).waitFor();
});

test("a report of an earlier session is not denied", async () => {
  const opened = await open();
  await openFile(opened, sample(RIGHT));
  await makeReport(opened);
  await openFile(opened, await saveWorkbook(opened));
  await button(opened, words.saveReport).click();
  await dialog(opened, words.reportTitle).getByText(words.reportOfBefore).waitFor();
});

test("a workbook with macros is checked and not saved; its report is", async () => {
  const opened = await open();
  await openFile(opened, { name: "macros.xlsm", bytes: withMacros() });
  await mistake(opened, /B3.*61 instead of 60/).waitFor();
  await told(opened, /macros/).waitFor();
  await button(opened, words.saveWorkbook).click();
  await dialog(opened, words.unsavableTitle).getByText(words.unsavable.macros).waitFor();
  await button(opened, words.cancel).click();
  await makeReport(opened, { asDraft: true });
  const saved = await opened.download(() => button(opened, words.saveReport).click());
  expect((await readBack(saved)).length).toBeGreaterThan(3);
  expect(Object.keys(unzipSync(saved.bytes)).filter((name) => /vba/i.test(name))).toEqual([]);
});

test.each([
  [
    "csv",
    "counts.csv",
    new TextEncoder().encode("Country,Total Number of Requests\nTOTAL:,6\nBrazil,3\nChile,3\n"),
  ],
  ["ods", "counts.ods", anOdsOf(WRONG_COUNTS)],
] as const)("what a .%s file loses is said before it is saved", async (kind, name, bytes) => {
  const opened = await open();
  await openFile(opened, { name, bytes });
  await button(opened, words.saveWorkbook).click();
  await dialog(opened, words.lossTitle)
    .getByText(words.lossConverted({ from: kind, lost: [] }))
    .waitFor();
  await button(opened, words.cancel).click();
  await button(opened, words.saveWorkbook).click();
  const saved = await opened.download(() => button(opened, words.saveAnyway).click());
  expect(saved.name).toBe("counts-checked.xlsx");
  expect(valueAt(await readBack(saved), (await readBack(saved))[0]?.name ?? "", 1, 1)).toBe(6);
});

test("opening another workbook asks about what is not saved", async () => {
  const opened = await open();
  await openFile(opened, sample(MISTAKES));
  await change(opened);
  const chooser = opened.page.waitForEvent("filechooser");
  await button(opened, words.openAnother).click();
  const file = { name: RIGHT, mimeType: "", buffer: Buffer.from(sample(RIGHT).bytes) };
  await (await chooser).setFiles(file);
  await dialog(opened, words.leaveTitle).waitFor();
  await button(opened, words.cancel).click();
  await isOpen(opened, MISTAKES);

  const again = opened.page.waitForEvent("filechooser");
  await button(opened, words.openAnother).click();
  await (await again).setFiles(file);
  const question = dialog(opened, words.leaveTitle);
  const saved = await opened.download(() =>
    question.getByRole("button", { name: words.saveWorkbook }).click(),
  );
  expect(valueAt(await readBack(saved), "H1 2024", 2, 1)).toBe(61);
  await isOpen(opened, RIGHT);
  // Whatever stood in front is gone, also for screen readers.
  expect(await opened.page.locator('#root[aria-hidden="true"], [role="dialog"], dialog').count()).toBe(0);
});

test("leaving the page asks as long as something is not saved, and not before or after", async () => {
  const opened = await open();
  const { page } = opened;
  const asked: string[] = [];
  page.on("dialog", (shown) => {
    asked.push(shown.type());
    void shown.dismiss();
  });
  await openFile(opened, sample(MISTAKES));
  await change(opened);
  const leave = () => page.evaluate(() => location.reload()).catch(() => undefined);
  await leave();
  await eventually(() => expect(asked).toEqual(["beforeunload"]));
  await isOpen(opened, MISTAKES);
  await saveWorkbook(opened);
  await told(
    opened,
    words.savedWorkbook({ file: MISTAKES.replace(".xlsx", "-checked.xlsx"), hasReport: false }),
  ).waitFor();
  await page.reload();
  await button(opened, words.open).waitFor();
  expect(asked).toEqual(["beforeunload"]);
});
