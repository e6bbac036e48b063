import type { ExcelOnTheWeb } from "./excel-on-the-web";
import { focused, press, tabTo } from "./keyboard";
import { eventually, inBrowser, REQUESTS_AT_FIRST } from "./scene";
import {
  button,
  finding,
  mistake,
  MISTAKES,
  openFindings,
  openSample,
  said,
  sheetNames,
  tab,
  text,
  valueOf,
  words,
} from "./steps";

/** The whole way through the pane without a mouse. */

const open = inBrowser();
const { publish, understood } = words;
const SHEET = "H1 2024";

/** Opens the workbook with mistakes, comes into the pane and checks. */
async function checkByKeyboard(): Promise<ExcelOnTheWeb> {
  const excel = await open({ excel: await openSample(MISTAKES) });
  await button(excel, words.check).waitFor();
  await eventually(() => expect(excel.excel.syncs).toHaveLength(REQUESTS_AT_FIRST));
  await excel.enterPane();
  await eventually(async () => expect(await focused(excel)).toContain(words.check));
  await excel.page.keyboard.press("Enter");
  await tab(excel, "result").waitFor();
  return excel;
}

/** The keyboard is where it can go on from. */
async function expectFocus(excel: ExcelOnTheWeb): Promise<void> {
  await eventually(async () => expect(await focused(excel)).not.toBe("nothing"));
}

test("a cell is gone to, a change applied and undone", async () => {
  const excel = await checkByKeyboard();
  const card = mistake(excel, /B3.*61 instead of 60/);
  await press(excel, card.getByRole("button", { name: words.explains({ error: 2, warning: 0, note: 0 }) }));
  await press(excel, button(excel, words.showCell("B4:B12")));
  await eventually(() => expect(excel.excel.book.active.selection).toMatchObject({ top: 3, left: 1 }));

  await press(excel, card.getByRole("button", { name: words.apply }));
  await text(excel, words.applied(["B3"])).waitFor();
  await card.waitFor({ state: "detached" });
  expect(valueOf(excel.excel, SHEET, "B3")).toBe(61);
  await expectFocus(excel);

  await press(excel, button(excel, words.undo));
  await card.waitFor();
  expect(valueOf(excel.excel, SHEET, "B3")).toBe(60);
  await expectFocus(excel);
});

test("a cell is said to be right, and that is taken back", async () => {
  const excel = await checkByKeyboard();
  const card = mistake(excel, /B3.*61 instead of 60/);
  await press(excel, button(excel, words.cellIsRightSpoken("B3")));
  await said(excel, words.nowConfirmed("B3"));
  await card.waitFor({ state: "detached" });
  await expectFocus(excel);
  await press(excel, button(excel, words.confirmed(1)));
  await press(excel, button(excel, words.takeBackSpoken("B3")));
  await card.waitFor();
  await expectFocus(excel);
});

test("a finding is ignored, and shown again", async () => {
  const excel = await checkByKeyboard();
  await openFindings(excel);
  const card = finding(excel, "B3 says 60, but its");
  await press(excel, card.getByRole("button", { name: words.details }));
  await press(excel, card.getByRole("button", { name: words.ignore }));
  await tabTo(excel, card.getByLabel(words.ignoreReason));
  await excel.page.keyboard.type("agreed");
  await excel.page.keyboard.press("Enter");
  await said(excel, words.nowIgnored);
  await expectFocus(excel);
  await press(excel, button(excel, words.ignored(1)));
  await text(excel, words.reasonGiven("agreed")).waitFor();
  await press(excel, button(excel, words.stopIgnoring));
  await said(excel, words.notIgnored);
  await card.waitFor();
  await expectFocus(excel);
});

test("Escape leaves a form", async () => {
  const excel = await checkByKeyboard();
  await openFindings(excel);
  const card = finding(excel, "B3 says 60, but its");
  await press(excel, card.getByRole("button", { name: words.details }));
  await press(excel, card.getByRole("button", { name: words.ignore }));
  await tabTo(excel, card.getByLabel(words.ignoreReason));
  await excel.page.keyboard.press("Escape");
  await card.getByRole("button", { name: words.ignore }).waitFor();
  await expectFocus(excel);
});

test("the arrows go from screen to screen, and a column is corrected", async () => {
  const excel = await checkByKeyboard();
  await tabTo(excel, tab(excel, "result"));
  await excel.page.keyboard.press("ArrowRight");
  if ((await tab(excel, "understood").getAttribute("aria-selected")) !== "true")
    await excel.page.keyboard.press("Enter");
  await press(excel, button(excel, understood.columnsOf(4)));
  await press(excel, button(excel, understood.correctOf("D")));
  await tabTo(excel, excel.pane.getByLabel(understood.measure));
  await excel.page.keyboard.press("End");
  await press(excel, button(excel, understood.use));
  await text(excel, understood.corrected).waitFor();
  await expectFocus(excel);
});

test("a report is made, gone to, and removed", async () => {
  const excel = await checkByKeyboard();
  await tabTo(excel, tab(excel, "result"));
  await excel.page.keyboard.press("End");
  if ((await tab(excel, "publish").getAttribute("aria-selected")) !== "true")
    await excel.page.keyboard.press("Enter");
  await tabTo(excel, excel.pane.getByLabel(publish.title));
  await excel.page.keyboard.type("Requests");
  await press(excel, excel.pane.getByRole("checkbox", { name: /as a draft although/ }), "Space");
  await press(excel, button(excel, publish.create));
  await text(excel, publish.madeHint).waitFor();
  await expectFocus(excel);

  const [, cover = ""] = sheetNames(excel.excel);
  excel.excel.user.activate(SHEET);
  await press(excel, button(excel, publish.goTo(cover)).first());
  await eventually(() => expect(excel.excel.book.active.name).toBe(cover));

  await press(excel, button(excel, publish.remove));
  await expectFocus(excel);
  await press(excel, excel.pane.getByRole("button", { name: publish.removeDo(6) }));
  await eventually(() => expect(sheetNames(excel.excel)).toEqual([SHEET]));
  await expectFocus(excel);
});
