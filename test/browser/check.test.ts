import { eventually, inBrowser } from "./scene";
import {
  button,
  check,
  checkAgain,
  finding,
  mistake,
  MISTAKES,
  openFindings,
  openSample,
  RIGHT,
  summary,
  tab,
  text,
  words,
} from "./steps";

/** The built pane over an emulated Excel, as somebody uses it who wants to know what is wrong. */

const open = inBrowser();
const SHEET = "H1 2024";

test("a workbook with mistakes: how many, and which cells", async () => {
  const emulated = await openSample(MISTAKES);
  const before = emulated.fingerprint();
  const excel = await open({ excel: emulated });
  await check(excel);
  expect(await summary(excel)).toBe("7 errors, 1 warning, 1 note");
  await text(excel, "3 mistakes explain 7 errors.").waitFor();
  await mistake(excel, /^Show C25 .*Russia.*25 instead of 52.*swapped digits/).waitFor();
  await openFindings(excel);
  await finding(excel, "B3 says 60, but its 9 rows (B4:B12) add up to 61: 1 too few.").waitFor();
  expect(emulated.fingerprint()).toBe(before);
  expect(emulated.undoCleared).toEqual([]);
});

test("a workbook in which nothing is wrong", async () => {
  const excel = await open({ excel: await openSample(RIGHT) });
  await check(excel);
  expect(await summary(excel)).toBe("Nothing is wrong");
  await button(excel, words.goPublish).waitFor();
});

test("a workbook without a table says how one looks", async () => {
  const excel = await open({ excel: await openSample(RIGHT) });
  excel.excel.user.addSheet("Notes");
  excel.excel.user.delete(SHEET);
  await check(excel);
  await text(excel, words.noTables).waitFor();
});

test("the sample is made, checked, and can be removed", async () => {
  const excel = await open({ excel: await openSample(RIGHT) });
  await button(excel, words.sample).click();
  await tab(excel, "result").waitFor();
  expect(excel.excel.book.sheets.map(({ name }) => name)).toHaveLength(2);
  expect(await summary(excel)).toMatch(/error/);
  await tab(excel, "publish").click();
  await button(excel, words.publish.removeSample).click();
  await button(excel, words.publish.removeDo(1)).click();
  await eventually(() => expect(excel.excel.book.sheets.map(({ name }) => name)).toEqual([SHEET]));
});

test("choosing a cell selects it in the sheet", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  excel.excel.user.addSheet("Notes");
  excel.excel.user.activate("Notes");
  await check(excel);
  await openFindings(excel);
  await button(excel, words.showCell("B4:B12")).click();
  await eventually(() => expect(excel.excel.book.active.name).toBe(SHEET));
  await eventually(() =>
    expect(excel.excel.book.active.selection).toMatchObject({ top: 3, left: 1, bottom: 11, right: 1 }),
  );
});

test("details say why it matters, and for the form of a cell what would put it right", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  await check(excel);
  await openFindings(excel);
  const explained = finding(excel, "B3 says 60, but its");
  await explained.getByRole("button", { name: words.details }).click();
  await explained.getByRole("heading", { name: words.why }).waitFor();
  const card = finding(excel, "A35 says “Columbia”");
  await card.getByRole("button", { name: words.details }).click();
  await card.getByText("A35: Columbia → Colombia").waitFor();
});

test("the filter hides what is not asked for", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  await check(excel);
  const error = mistake(excel, /B3.*61 instead of 60/);
  await error.waitFor();
  await button(excel, words.severityCount("error", 7)).click();
  await error.waitFor({ state: "detached" });
  await button(excel, words.severityCount("warning", 1)).click();
  await button(excel, words.severityCount("note", 1)).click();
  await text(excel, words.allHidden).waitFor();
  await button(excel, words.severityCount("error", 7)).click();
  await error.waitFor();
});

test("a finding is ignored with a reason, kept, and lapses when its figures change", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  await check(excel);
  await openFindings(excel);
  const card = finding(excel, "B3 says 60, but its");
  await card.getByRole("button", { name: words.details }).click();
  await card.getByRole("button", { name: words.ignore }).click();
  await card.getByLabel(words.ignoreReason).fill("agreed with the ministry");
  await card.getByRole("button", { name: words.ignoreDo }).click();
  await button(excel, words.ignored(1)).click();
  await text(excel, words.reasonGiven("agreed with the ministry")).waitFor();
  expect(await summary(excel)).toBe("6 errors, 1 warning, 1 note");

  await excel.reopen();
  await check(excel);
  expect(await summary(excel)).toBe("6 errors, 1 warning, 1 note");

  excel.excel.user.type(SHEET, "B3", "59");
  await checkAgain(excel);
  await text(excel, /You ignored a finding .*, and its figures have changed since/).waitFor();
  await openFindings(excel);
  await finding(excel, "B3 says 59, but its").waitFor();
});

test("the pane says when its result is of another state, and checks again", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  await check(excel);
  excel.excel.user.type(SHEET, "B3", "61");
  await text(excel, words.stale).waitFor();
  await button(excel, words.checkAgain).last().click();
  await mistake(excel, /B3.*61 instead of 60/).waitFor({ state: "detached" });
  await text(excel, words.stale).waitFor({ state: "detached" });
});

test("on request it checks by itself, when the user or somebody else changes something", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  await check(excel);
  await excel.pane.getByRole("switch", { name: words.byItself }).click();
  excel.excel.user.type(SHEET, "B3", "61");
  await mistake(excel, /B3.*61 instead of 60/).waitFor({ state: "detached" });
  excel.excel.remote.type(SHEET, "B3", "62");
  await mistake(excel, /B3.*61 instead of 62/).waitFor();
});

test("the result is copied as text", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  await check(excel);
  await button(excel, words.copy).click();
  await button(excel, words.copied).waitFor();
  await excel.page.locator("#sheet").focus();
  const copied = await excel.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("B3 says 60, but its 9 rows (B4:B12) add up to 61: 1 too few.");
});
