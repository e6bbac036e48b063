import { createExcel } from "../../excel-host";
import { textSheet } from "../../reports/text-sheet";
import { inBrowser } from "../scene";
import { button, check, finding, MISTAKES, openSample, RIGHT, tab, text, words, sheetNames, checkAgain } from "../steps";
import { dump, log, paneText, shot } from "./kit";
const open = inBrowser();
jest.setTimeout(200_000);
const W = { window: { width: 900, height: 420 }, width: 320 };
async function publishNow(excel: Awaited<ReturnType<typeof open>>) {
  await tab(excel, "publish").click();
  await button(excel, words.publish.create).waitFor();
  const force = excel.pane.getByRole("checkbox", { name: /Publish as a draft/ });
  if ((await force.count()) > 0) await force.check();
  await button(excel, words.publish.create).click();
}
test("is the message in sight", async () => {
  const excel = await open({ excel: await openSample(RIGHT), ...W });
  await check(excel);
  excel.excel.user.protectWorkbook();
  await publishNow(excel);
  await excel.page.waitForTimeout(1500);
  await excel.page.locator("#pane").screenshot({ path: "/tmp/tmpb-shots/c-insight-fail.png" });
  excel.excel.user.unprotectWorkbook();
  await button(excel, words.publish.create).click();
  await excel.page.waitForTimeout(2500);
  await excel.page.locator("#pane").screenshot({ path: "/tmp/tmpb-shots/c-insight-ok.png" });
  excel.forgive();
});
test("names details", async () => {
  const name = `O'Brien "Q" 😀 =cmd() & <b>`;
  const e = createExcel({ sheets: [textSheet(name, `Government requests, H1 2024
Country | Requests | Approved | Rejected
Total | 60 | 30 | 30
Austria | 30 | 15 | 15
Belgium | 30 | 15 | 15`)] });
  const excel = await open({ excel: e, ...W });
  await check(excel);
  await publishNow(excel);
  await excel.page.waitForTimeout(2500);
  log(`names short: ${(await paneText(excel)).slice(0, 200)}`);
  const d = button(excel, words.copyDetails);
  if ((await d.count()) > 0) { await d.click(); log("DETAILS " + (await excel.page.evaluate(() => navigator.clipboard.readText()).catch(String))); }
  excel.forgive();
});
test("names long", async () => {
  const long = "The Former United Kingdom of Great Britain, Northern Ireland, the Crown Dependencies and the Overseas Territories 😀 'n' \"all\" ".repeat(3).trim();
  const e = createExcel({ sheets: [textSheet("Draft", `Government requests, H1 2024
Country | Requests | Approved | Rejected
Total | 60 | 30 | 30
${long} | 30 | 15 | 15
Belgium | 30 | 15 | 15`)] });
  const excel = await open({ excel: e, ...W });
  await check(excel);
  await publishNow(excel);
  await excel.page.waitForTimeout(2500);
  log(`names long: ${(await paneText(excel)).slice(0, 200)}`);
  const d = button(excel, words.copyDetails);
  if ((await d.count()) > 0) { await d.click(); await excel.page.locator("#sheet").focus(); log("DETAILS " + (await excel.page.evaluate(() => navigator.clipboard.readText()).catch(String))); }
  excel.forgive();
});
test("ignore all; heading", async () => {
  const excel = await open({ excel: createExcel({ sheets: [textSheet("D", `Government requests, H1 2024
Country | Requests
Total | 11
Austria | 3
Belgium | 7`)] }), ...W });
  await check(excel);
  await excel.pane.getByRole("button", { name: words.details }).first().click();
  await excel.page.waitForTimeout(500);
  await excel.pane.getByRole("button", { name: words.ignore }).click();
  await excel.pane.getByRole("button", { name: words.ignoreDo }).click();
  await excel.page.waitForTimeout(1000);
  await dump(excel, "all ignored");
  await tab(excel, "publish").click();
  await button(excel, words.publish.create).waitFor();
  await dump(excel, "all ignored publish");
  await publishNow(excel);
  await excel.page.waitForTimeout(2000);
  await dump(excel, "all ignored published");
  excel.excel.user.type("D", "B4", "5");
  await text(excel, words.stale).waitFor();
  await checkAgain(excel);
  await dump(excel, "ignored then changed");
});
test("leave every table out", async () => {
  const excel = await open({ excel: await openSample(RIGHT), ...W });
  await check(excel);
  await tab(excel, "understood").click();
  for (let i = 0; i < 3; i += 1) {
    await excel.pane.getByRole("button", { name: /^Leave out A/ }).first().click();
    await excel.page.waitForTimeout(900);
  }
  await dump(excel, "all left out: understood");
  await tab(excel, "result").click();
  await dump(excel, "all left out: result");
  await tab(excel, "publish").click();
  await text(excel, words.publish.intro).waitFor();
  await dump(excel, "all left out: publish");
});
test("correct wrongly, undo", async () => {
  const excel = await open({ excel: await openSample(RIGHT), ...W });
  await check(excel);
  await tab(excel, "understood").click();
  await excel.pane.getByRole("article").first().getByRole("button", { name: words.understood.columnsOf(4) }).click();
  await button(excel, words.understood.correctOf("C")).click();
  await excel.pane.getByLabel(words.understood.measure).selectOption("share");
  await button(excel, words.understood.use).click();
  await excel.page.waitForTimeout(1200);
  await dump(excel, "wrong correction: understood");
  await tab(excel, "result").click();
  await dump(excel, "wrong correction: result");
  await tab(excel, "understood").click();
  await button(excel, words.understood.back).click();
  await excel.page.waitForTimeout(1200);
  await tab(excel, "result").click();
  await dump(excel, "restored");
});
test("delete sheet between check and publish", async () => {
  const excel = await open({ excel: await openSample("several-periods"), ...W });
  await check(excel);
  await tab(excel, "publish").click();
  await button(excel, words.publish.create).waitFor();
  excel.excel.user.delete("H1 2024");
  await button(excel, words.publish.create).click();
  await excel.page.waitForTimeout(2500);
  await dump(excel, "deleted between");
  log(sheetNames(excel.excel).join(" / "));
});
test("remove after rename", async () => {
  const excel = await open({ excel: await openSample(RIGHT), ...W });
  await check(excel);
  await publishNow(excel);
  await text(excel, words.publish.madeHint).waitFor();
  excel.excel.user.rename("Overview", "Mine");
  excel.excel.user.delete("Chart data");
  await excel.page.waitForTimeout(1000);
  await dump(excel, "renamed");
  await excel.pane.getByRole("button", { name: words.publish.goTo("Overview") }).first().click();
  await excel.page.waitForTimeout(500);
  await dump(excel, "go to renamed");
  await button(excel, words.publish.remove).click();
  await excel.page.waitForTimeout(300);
  await button(excel, words.publish.removeDo(6)).or(button(excel, words.publish.removeDo(5))).click();
  await excel.page.waitForTimeout(1500);
  await dump(excel, "removed renamed");
  log(sheetNames(excel.excel).join(" / "));
});
test("stale apply", async () => {
  const excel = await open({ excel: await openSample(MISTAKES), ...W });
  await check(excel);
  const card = finding(excel, "B3 says 60, but its");
  await card.getByRole("button", { name: words.details }).click();
  await card.getByRole("button", { name: words.apply }).waitFor();
  excel.excel.user.type("H1 2024", "B5", "7");
  await text(excel, words.stale).waitFor();
  await shot(excel, "c-stale-apply");
  const apply = card.getByRole("button", { name: words.apply });
  log(`STALE APPLY offered: ${await apply.count()}`);
  if ((await apply.count()) > 0) {
    await apply.click();
    await excel.page.waitForTimeout(1000);
    await dump(excel, "stale applied");
  }
});
test("remote edits while publishing", async () => {
  const excel = await open({ excel: await openSample(RIGHT), ...W });
  await check(excel);
  await tab(excel, "publish").click();
  await button(excel, words.publish.create).waitFor();
  const n = excel.excel.requests.length;
  await button(excel, words.publish.create).click();
  while (excel.excel.requests.length < n + 3) await new Promise((r) => setTimeout(r, 2));
  excel.excel.user.type("H1 2024", "B5", "999");
  await excel.page.waitForTimeout(3000);
  await dump(excel, "edited while publishing");
});
