import { eventually, inBrowser } from "./scene";
import {
  button,
  check,
  finding,
  MISTAKES,
  openFindings,
  openSample,
  said,
  summary,
  tab,
  words,
} from "./steps";

/** What was understood, and what the user says about it. */

const open = inBrowser();
const { understood } = words;

test("the tables are named, with range and columns; choosing one shows it", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  await check(excel);
  await tab(excel, "understood").click();
  await button(excel, words.showCell("A16:E26")).click();
  expect(await excel.pane.getByRole("article").count()).toBe(3);
  const selected = { top: 15, left: 0, bottom: 25, right: 4 };
  await eventually(() => expect(excel.excel.book.active.selection).toMatchObject(selected));
});

test("a table that is left out is not checked; it is kept in the workbook, and can be put back", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  await check(excel);
  await tab(excel, "understood").click();
  await button(excel, understood.leaveOutOf("A16:E26")).click();
  await said(excel, understood.tableLeftOut);
  await tab(excel, "result").click();
  await openFindings(excel);
  await finding(excel, "B3 says 60, but its").waitFor();
  expect(await finding(excel, "C17").count()).toBe(0);

  await excel.reopen();
  await check(excel);
  await openFindings(excel);
  expect(await finding(excel, "C17").count()).toBe(0);

  await tab(excel, "understood").click();
  await button(excel, understood.putBackOf("A16:E26")).click();
  await said(excel, understood.tablePutBack);
  await tab(excel, "result").click();
  await openFindings(excel);
  await finding(excel, "C17 says 39").waitFor();
});

test("a column that was read wrongly is corrected; it is kept in the workbook, and can be taken back", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  await check(excel);
  const before = await summary(excel);
  await tab(excel, "understood").click();
  const table = excel.pane.getByRole("article", { name: "A2:D12" });
  await table.getByRole("button", { name: understood.columnsOf(4) }).click();
  await button(excel, understood.correctOf("D")).click();
  await excel.pane.getByLabel(understood.measure).selectOption("other");
  await button(excel, understood.use).click();
  await said(excel, understood.columnCorrected);
  await tab(excel, "result").click();
  await openFindings(excel);
  await finding(excel, "B3 says 60, but its").waitFor();
  expect(await finding(excel, "B3 (TOTAL) says 60, but C3:D3").count()).toBe(0);

  await excel.reopen();
  await check(excel);
  await openFindings(excel);
  expect(await finding(excel, "B3 (TOTAL) says 60, but C3:D3").count()).toBe(0);

  await tab(excel, "understood").click();
  await table.getByRole("button", { name: understood.columnsOf(4) }).click();
  await button(excel, understood.back).click();
  await said(excel, understood.columnRestored);
  await tab(excel, "result").click();
  await openFindings(excel);
  await finding(excel, "B3 (TOTAL) says 60, but C3:D3").waitFor();
  expect(await summary(excel)).toBe(before);
});
