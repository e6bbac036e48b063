import { failures } from "../../src/core/words/en/failures";
import type { FailureReason } from "../../src/core/words/failure-words";
import type { Fault } from "../excel-host";
import type { ExcelOnTheWeb } from "./excel-on-the-web";
import { eventually, inBrowser, REQUESTS_AT_FIRST } from "./scene";
import {
  button,
  check,
  isInSight,
  mistake,
  MISTAKES,
  openFindings,
  openSample,
  RIGHT,
  sheetNames,
  tab,
  text,
  words,
} from "./steps";

/** Each way in which Excel can refuse: its sentence is shown, and the workbook is as it was. */

const open = inBrowser();
const { publish } = words;
const SHEET = "H1 2024";

const said = (reason: FailureReason, sheet: string | null = null) => failures[reason]({ sheet });
const isAdd = ({ name }: { readonly name: string }) => name === "Add";

const WRITING: readonly (readonly [string, Fault, FailureReason])[] = [
  ["a cell is being edited", { error: 5004, atRequest: 3 }, "editing"],
  ["the request is too large", { error: 5103, atRequest: 3 }, "too-large"],
  ["the answer is too large", { error: 5104, atRequest: 3 }, "too-large"],
  ["the session timed out", { error: 5012, atRequest: 3 }, "disconnected"],
  ["Excel is overloaded", { error: 5102, atRequest: 3 }, "disconnected"],
  ["Excel cannot finish", { error: 5001, atRequest: 3 }, "unexpected"],
  ["another workbook is in front", { code: "InactiveWorkbook", match: isAdd }, "inactive"],
  ["a sheet came in between", { code: "ItemAlreadyExists", match: isAdd }, "name-taken"],
  ["a sheet is gone", { code: "ItemNotFound", match: isAdd }, "gone"],
  ["the structure is protected", { code: "AccessDenied", match: isAdd }, "protected-workbook"],
  ["this Excel cannot do it", { code: "UnsupportedFeature", match: isAdd }, "unsupported"],
  ["the request was broken off", { code: "RequestAborted", match: isAdd }, "too-large"],
  ["an argument is wrong", { code: "InvalidArgument", match: isAdd }, "unexpected"],
];

test.each(WRITING)("making the report while %s", async (_, fault, reason) => {
  const excel = await open({ excel: await openSample(RIGHT) });
  await check(excel);
  await tab(excel, "publish").click();
  await button(excel, publish.create).waitFor();
  const before = excel.excel.fingerprint();
  excel.excel.inject(fault);
  await button(excel, publish.create).click();
  await text(excel, said(reason)).waitFor();
  await eventually(() => expect(excel.excel.fingerprint()).toBe(before));
});

/** The pane has begun. */
const watching = ({ excel }: ExcelOnTheWeb) =>
  eventually(() => expect(excel.syncs).toHaveLength(REQUESTS_AT_FIRST));

const READING: readonly (readonly [string, Fault, FailureReason])[] = [
  ["the session timed out", { error: 5012 }, "disconnected"],
  ["every answer is too large", { error: 5104 }, "too-large"],
  ["a sheet is gone", { error: 1014 }, "gone"],
  ["Excel cannot finish", { code: "GeneralException" }, "unexpected"],
];

test.each(READING)("checking while %s", async (_, fault, reason) => {
  const excel = await open({ excel: await openSample(RIGHT) });
  await watching(excel);
  const before = excel.excel.fingerprint();
  // It tries again, in smaller parts or once more, before it gives up.
  for (const atRequest of [1, 2, 3, 4, 5, 6]) excel.excel.inject({ ...fault, atRequest });
  await button(excel, words.check).click();
  await text(excel, said(reason)).waitFor();
  await button(excel, words.copyDetails).waitFor();
  expect(excel.excel.fingerprint()).toBe(before);
});

const applyOf = (excel: ExcelOnTheWeb) =>
  mistake(excel, /B3.*61 instead of 60/).getByRole("button", { name: words.apply });

/** Opens the workbook with mistakes at a change that can be applied. */
async function openSuggestion(): Promise<ExcelOnTheWeb> {
  const excel = await open({ excel: await openSample(MISTAKES) });
  await check(excel);
  await applyOf(excel).waitFor();
  return excel;
}

test("an answer that is too large is asked for in smaller parts", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  await watching(excel);
  excel.excel.inject({ error: 5104, atRequest: 2 });
  await check(excel);
  await mistake(excel, /B3.*61 instead of 60/).waitFor();
  expect(excel.excel.syncs.some(({ failed }) => failed === "5104")).toBe(true);
});

test("a protected sheet is not changed", async () => {
  const excel = await openSuggestion();
  excel.excel.user.protectSheet(SHEET);
  const before = excel.excel.fingerprint();
  await applyOf(excel).click();
  await text(excel, said("protected-sheet", SHEET)).waitFor();
  expect(excel.excel.fingerprint()).toBe(before);
});

test("a protected workbook gets no sheets", async () => {
  const excel = await open({ excel: await openSample(RIGHT) });
  await check(excel);
  excel.excel.user.protectWorkbook();
  await tab(excel, "publish").click();
  await button(excel, publish.create).click();
  await text(excel, said("protected-workbook")).waitFor();
  // The button is at the end of a long form; what is said stands at its top, and must be seen.
  await eventually(async () => expect(await isInSight(text(excel, said("protected-workbook")))).toBe(true));
  expect(sheetNames(excel.excel)).toEqual([SHEET]);
});

test("a cell on a hidden or deleted sheet", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  await check(excel);
  await openFindings(excel);
  excel.excel.user.addSheet("Notes");
  excel.excel.user.hide(SHEET);
  await button(excel, words.showCell("B4:B12")).click();
  await text(excel, said("hidden", SHEET)).waitFor();
  excel.excel.user.unhide(SHEET);
  excel.excel.user.delete(SHEET);
  await button(excel, words.showCell("B4:B12")).click();
  await text(excel, said("gone", SHEET)).waitFor();
});

test("while a cell is being edited the pane waits, and goes on by itself", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  await watching(excel);
  excel.excel.editing = true;
  await button(excel, words.check).click();
  await button(excel, words.cancel).waitFor();
  excel.excel.editing = false;
  await tab(excel, "result").waitFor();
});

test("where Excel does not let requests wait, the pane says that a cell is being edited", async () => {
  const excel = await open({ excel: await openSample(MISTAKES), refusesEditing: true });
  await watching(excel);
  excel.excel.editing = true;
  await button(excel, words.check).click();
  await text(excel, said("editing")).waitFor();
  excel.excel.editing = false;
  await check(excel);
});

test("what takes long can be stopped", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  await watching(excel);
  excel.excel.editing = true;
  await button(excel, words.check).click();
  await button(excel, words.cancel).click();
  excel.excel.editing = false;
  await text(excel, said("cancelled")).waitFor();
});
