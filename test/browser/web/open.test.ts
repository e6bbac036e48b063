import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { makeFolder } from "../../cli/made";
import { ROOT } from "../../project/files";
import { mistake, text } from "../steps";
import { dragFiles } from "./drop-files";
import { anOdsOf, WRONG_COUNTS } from "../../xlsx/an-ods";
import { richWorkbook } from "./rich-workbook";
import { eventually, inBrowser } from "./scene";
import {
  button,
  cell,
  choose,
  isOpen,
  MISTAKES,
  openFile,
  paneWords,
  RIGHT,
  sample,
  SHEET,
  sheetTab,
  sheetTabs,
  shown,
  told,
  words,
} from "./steps";

/** Every way to come by a workbook, and every file that is none. */

const open = inBrowser();
const folder = makeFolder();
afterAll(() => folder.remove());

const onDisk = (name: string): string => {
  const path = folder.at(name);
  writeFileSync(path, sample(name).bytes);
  return path;
};

test("by the button: the workbook is shown and checked", async () => {
  const opened = await open();
  await openFile(opened, sample(MISTAKES));
  await mistake(opened, /B3.*61 instead of 60/).waitFor();
  expect(await shown(opened, "A1")).toBe("Law Enforcement and Government Requests, H1 2024");
  expect(await shown(opened, "B17")).toBe("61%");
  expect(await sheetTabs(opened).allTextContents()).toEqual([expect.stringContaining(SHEET)]);
  expect(await opened.page.title()).toBe(words.title(MISTAKES, false));
});

test("dropped on the page: the page says that it takes it, then opens it", async () => {
  const opened = await open();
  const path = onDisk(MISTAKES);
  await dragFiles(opened.page, [path], ["dragEnter", "dragOver"]);
  await told(opened, words.dropToOpen).waitFor();
  await opened.drop(path);
  await isOpen(opened, MISTAKES);
  await told(opened, words.dropToOpen).waitFor({ state: "detached" });
});

test("several dropped at once: the first is opened, and the page says so", async () => {
  const opened = await open();
  await opened.drop(onDisk(RIGHT), onDisk(MISTAKES));
  await isOpen(opened, RIGHT);
  await told(opened, words.droppedSeveral(RIGHT, 1)).waitFor();
});

test("a folder dropped", async () => {
  const opened = await open();
  const inside = folder.at("a folder");
  mkdirSync(inside);
  await opened.drop(inside);
  await told(opened, words.droppedFolder).waitFor();
});

test.each(["mistakes", "clean"] as const)("the sample %s", async (name) => {
  const opened = await open();
  await button(opened, words.sampleNames[name]).click();
  await cell(opened, "A1").waitFor();
  await text(opened, name === "clean" ? paneWords.allHoldNext : /^\d errors/).waitFor();
});

test("a .csv file is read as a sheet", async () => {
  const opened = await open();
  const csv = "Country;Total Number of Requests\r\nTOTAL:;6\r\nBrazil;3\r\nChile;2\r\n";
  await openFile(opened, { name: "counts.csv", bytes: strToU8(csv) });
  await eventually(async () => expect(await shown(opened, "A3")).toBe("Brazil"));
  expect(await shown(opened, "B2")).toBe("6");
  await text(opened, /1 error/).waitFor();
});

test("an .ods file is read as a workbook", async () => {
  const opened = await open();
  await openFile(opened, { name: "counts.ods", bytes: anOdsOf(WRONG_COUNTS) });
  await eventually(async () => expect(await shown(opened, "A3")).toBe("Brazil"));
  expect(await shown(opened, "B2")).toBe("6");
  await text(opened, /1 error/).waitFor();
});

test("hidden sheets are listed as such, and drawings are shown", async () => {
  const opened = await open();
  await openFile(opened, { name: "rich.xlsx", bytes: richWorkbook() });
  await sheetTab(opened, "Private").waitFor();
  expect(await sheetTab(opened, "Private").textContent()).toContain("hidden");
  await opened.page.getByRole("img", { name: "A square" }).waitFor();
  await sheetTab(opened, "Sums").click();
  await eventually(async () => expect(await shown(opened, "A1")).toBe("120"));
});

test("several workbooks, one after the other", async () => {
  const opened = await open();
  for (const name of [MISTAKES, RIGHT, "h2-2025-draft.xlsx", MISTAKES]) await openFile(opened, sample(name));
  await mistake(opened, /B3.*61 instead of 60/).waitFor();
  expect(await shown(opened, "B3")).toBe("60");
});

/** Each with what its sentence says. */
const BAD: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ["empty.xlsx", new Uint8Array(), /empty\.xlsx is empty/],
  ["half.xlsx", sample(RIGHT).bytes.slice(0, 2_000), /half\.xlsx is incomplete/],
  ["damaged.xlsx", damaged(), /damaged\.xlsx is damaged/],
  [
    "picture.xlsx",
    readFileSync(join(ROOT, "assets", "icons", "open-64.png")),
    /picture\.xlsx is not an Excel workbook/,
  ],
  ["page.xlsx", strToU8("<!DOCTYPE html><html></html>"), /page\.xlsx is a web page/],
  ["old.xls", Uint8Array.of(0x09, 0x04, 0x06, 0, 0, 0, 0x10, 0), /old\.xls is an old Excel/],
  [
    "letter.docx",
    zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<d/>") }),
    /letter\.docx is another kind/,
  ],
  ["notes.zip", zipSync({ "notes.txt": strToU8("hello") }), /notes\.zip is a ZIP archive/],
];

/** The bytes of the sheet are another's. */
function damaged(): Uint8Array {
  const parts = unzipSync(sample(RIGHT).bytes);
  return zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8("<worksheet><sheetData><row") });
}

test("files that cannot be read: each has its sentence, and the next one is opened", async () => {
  const opened = await open();
  for (const [name, bytes, sentence] of BAD) {
    await choose(opened, { name, bytes });
    await told(opened, sentence).waitFor();
  }
  await openFile(opened, sample(RIGHT));
});

test("where a workbook is open it stays, with what was done to it", async () => {
  const opened = await open();
  await openFile(opened, sample(MISTAKES));
  for (const [name, bytes, sentence] of BAD.slice(0, 2)) {
    await choose(opened, { name, bytes });
    await told(opened, sentence).waitFor();
  }
  await isOpen(opened, MISTAKES);
  await cell(opened, "B3").waitFor();
});
