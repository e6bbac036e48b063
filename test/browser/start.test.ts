import { createExcel } from "../excel-host";
import { eventually, inBrowser } from "./scene";
import { button, check, MISTAKES, openSample, text, words } from "./steps";

/** The pane as it opens, in good and in bad circumstances. */

const open = inBrowser();

test("something stands there before Office.js has come, and the pane comes with it", async () => {
  let release = () => {};
  const officeReady = new Promise<void>((resolve) => (release = resolve));
  const excel = await open({ excel: createExcel(), officeReady });
  await text(excel, words.name).waitFor();
  expect(await button(excel, words.check).count()).toBe(0);
  release();
  await button(excel, words.check).waitFor();
});

test("an Excel that is too old", async () => {
  const excel = await open({ excel: createExcel({ apiVersion: "1.13" }) });
  await text(excel, words.unavailable["too-old"]).waitFor();
  expect(await button(excel, words.check).count()).toBe(0);
});

test("outside of Excel", async () => {
  const excel = await open({ excel: createExcel() });
  const page = await excel.context.newPage();
  await page.goto("https://localhost:3000/taskpane.html");
  await page.getByText(words.unavailable["not-in-excel"]).waitFor();
});

test("where the browser refuses storage", async () => {
  const excel = await open({ excel: await openSample(MISTAKES), withoutStorage: true });
  await check(excel);
  await excel.pane.getByRole("switch", { name: words.byItself }).click();
  // Office.js itself reports what it could not store.
  expect(excel.problems.every((problem) => problem.startsWith("SecurityError"))).toBe(true);
  excel.forgive();
});

test("an Excel in another language", async () => {
  const excel = await open({ excel: await openSample(MISTAKES), language: "nl-NL" });
  await check(excel);
});

test("help and privacy open beside the pane", async () => {
  const excel = await open({ excel: createExcel() });
  for (const name of [words.support, words.privacy]) {
    const opened = excel.context.waitForEvent("page");
    await excel.pane.getByRole("link", { name }).click();
    const page = await opened;
    await page.getByRole("heading", { level: 1 }).waitFor();
  }
});

test("a choice of the user's is remembered", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  const byItself = excel.pane.getByRole("switch", { name: words.byItself });
  await check(excel);
  await byItself.click();
  await excel.reopen();
  await check(excel);
  await eventually(async () => expect(await byItself.isChecked()).toBe(true));
});
