import { readFileSync } from "node:fs";
import { createExcel } from "../../excel-host";
import { textSheet } from "../../reports/text-sheet";
import { readDrafts } from "../../reports/silent";
import { inBrowser } from "../scene";
import { button, check, openSample, tab, text, words, sheetNames, checkAgain } from "../steps";
import { axe, dump, log, shot } from "./kit";
const open = inBrowser();
jest.setTimeout(200_000);
const W = { window: { width: 900, height: 700 }, width: 320 };
const OK = `Government requests, H1 2024
Country | Requests | Approved | Rejected
Total | 10 | 6 | 4
Austria | 3 | 2 | 1
Belgium | 7 | 4 | 3`;
const BAD = OK.replace("Total | 10", "Total | 11");

test("no tables", async () => {
  const excel = await open({ excel: createExcel({ sheets: [textSheet("Notes", "hello\nthere")] }), ...W });
  await check(excel);
  await shot(excel, "b-notables");
  await dump(excel, "no tables");
  await tab(excel, "publish").click();
  await text(excel, words.publish.heading).waitFor();
  await dump(excel, "no tables publish");
  await tab(excel, "understood").click();
  await text(excel, words.understood.heading).waitFor();
  await dump(excel, "no tables understood");
  await axe(excel, "no tables understood");
});
test("empty workbook", async () => {
  const excel = await open({ excel: createExcel({}), ...W });
  await check(excel);
  await dump(excel, "empty");
});
test("locked workbook", async () => {
  const e = createExcel({ sheets: [textSheet("Draft", BAD)] });
  e.user.protectWorkbook();
  e.user.protectSheet("Draft");
  const excel = await open({ excel: e, ...W });
  await button(excel, words.sample).click();
  await excel.page.waitForTimeout(1500);
  await shot(excel, "b-locked-sample");
  await dump(excel, "locked sample");
  await check(excel);
  await excel.page.waitForTimeout(300);
  await dump(excel, "locked checked");
  const d = excel.pane.getByRole("button", { name: words.details }).first();
  await d.click();
  await excel.page.waitForTimeout(1000);
  await dump(excel, "locked details");
  const apply = excel.pane.getByRole("button", { name: words.apply }).first();
  if ((await apply.count()) > 0) {
    await apply.click();
    await excel.page.waitForTimeout(800);
    await dump(excel, "locked applied");
    await shot(excel, "b-locked-applied");
  }
  await tab(excel, "publish").click();
  await excel.pane.getByRole("checkbox", { name: /Publish as a draft/ }).check();
  await button(excel, words.publish.create).click();
  await excel.page.waitForTimeout(1500);
  await shot(excel, "b-locked-publish");
  await dump(excel, "locked published");
  excel.forgive();
});
test("sixty sheets, hidden ones", async () => {
  const sheets = Array.from({ length: 60 }, (_, i) => ({
    ...textSheet(
      `Sheet ${i + 1} of “many” & 'more'`.slice(0, 31),
      i % 3 === 0
        ? BAD.replace("H1 2024", `H1 ${1990 + i}`)
        : i % 3 === 1
          ? "notes only"
          : OK.replace("H1 2024", `H1 ${1990 + i}`),
    ),
    hidden: i % 10 === 3,
  }));
  const excel = await open({ excel: createExcel({ sheets }), ...W });
  await check(excel);
  await shot(excel, "b-sixty", 2200);
  await dump(excel, "sixty");
  await tab(excel, "understood").click();
  await text(excel, words.understood.heading).waitFor();
  await shot(excel, "b-sixty-understood", 2200);
  await tab(excel, "publish").click();
  await button(excel, words.publish.create).waitFor();
  await dump(excel, "sixty publish");
});
test("250 countries", async () => {
  const rows = Array.from(
    { length: 250 },
    (_, i) => `Place ${i} | ${i + 2} | ${i + (i % 5 === 0 ? 2 : 1)} | 1`,
  );
  const n = (f: (i: number) => number) =>
    Array.from({ length: 250 }, (_, i) => f(i)).reduce((a, b) => a + b, 0);
  const excel = await open({
    excel: createExcel({
      sheets: [
        textSheet(
          "Big",
          `Government requests, H1 2024\nCountry | Requests | Approved | Rejected\nTotal | ${n((i) => i + 2)} | ${n((i) => i + (i % 5 === 0 ? 2 : 1))} | 250\n${rows.join("\n")}`,
        ),
      ],
    }),
    ...W,
  });
  await check(excel);
  await shot(excel, "b-250", 2200);
  await dump(excel, "250");
});
test("names", async () => {
  const name = `O'Brien "Q" 😀 =cmd() & <b>`;
  const long =
    "The Former United Kingdom of Great Britain, Northern Ireland, the Crown Dependencies and the Overseas Territories 😀 'n' \"all\" "
      .repeat(3)
      .trim();
  const e = createExcel({
    sheets: [
      textSheet(
        name.slice(0, 31),
        `Government requests, H1 2024
Country | Requests | Approved | Rejected | ${"Verylongunbreakableheadingwordwithoutanyspaces".repeat(4)}
Total | 60 | 30 | 30 | 5
'=cmd()|'!A1 | 10 | 5 | 5 | 1
${long} | 21 | 10 | 10 | 1
Bel"gium'<script> | '20 | 10 | 10 | 1
${"Llanfairpwllgwyngyll".repeat(12)} | 10 | 5 | 6 | 2`,
      ),
    ],
  });
  const excel = await open({ excel: e, ...W });
  await check(excel);
  await shot(excel, "b-names");
  await dump(excel, "names");
  await tab(excel, "understood").click();
  await text(excel, words.understood.heading).waitFor();
  await excel.pane
    .getByRole("button", { name: /columns$/ })
    .first()
    .click();
  await shot(excel, "b-names-understood");
  await tab(excel, "publish").click();
  await button(excel, words.publish.create).waitFor();
  const force = excel.pane.getByRole("checkbox", { name: /Publish as a draft/ });
  if ((await force.count()) > 0) await force.check();
  await button(excel, words.publish.create).click();
  await excel.page.waitForTimeout(2500);
  await shot(excel, "b-names-made");
  await dump(excel, "names made");
});
test("40 cells", async () => {
  const rows = Array.from(
    { length: 40 },
    (_, i) =>
      `${["Austria", "Belgium", "Brazil", "Canada", "Chile", "China", "Cuba", "Denmark", "Egypt", "Estonia", "Finland", "France", "Germany", "Ghana", "Greece", "Hungary", "Iceland", "India", "Iran", "Iraq", "Ireland", "Israel", "Italy", "Japan", "Jordan", "Kenya", "Kuwait", "Latvia", "Libya", "Malta", "Mexico", "Nepal", "Norway", "Oman", "Peru", "Poland", "Qatar", "Russia", "Spain", "Sweden"][i]} | ${i % 2 ? `'${i + 2}` : `${i + 2}`} | ${i + 1} | 1`,
  );
  const s = Array.from({ length: 40 }, (_, i) => i + 2).reduce((a, b) => a + b, 0);
  const excel = await open({
    excel: createExcel({
      sheets: [
        textSheet(
          "Text figures",
          `Government requests, H1 2024\nCountry | Requests | Approved | Rejected\nTotal | ${s} | ${s - 40} | 40\n${rows.join("\n")}`,
        ),
      ],
    }),
    ...W,
  });
  await check(excel);
  await shot(excel, "b-40");
  await dump(excel, "40");
  await excel.pane.getByRole("button", { name: words.details }).first().click();
  await excel.page.waitForTimeout(1000);
  await dump(excel, "40 details");
});
test("several periods and counts only", async () => {
  const excel = await open({ excel: await openSample("several-periods"), ...W });
  await check(excel);
  await dump(excel, "several");
  await tab(excel, "publish").click();
  await button(excel, words.publish.create).waitFor();
  await shot(excel, "b-several-publish");
  await dump(excel, "several publish");
  await button(excel, words.publish.create).click();
  await text(excel, words.publish.madeHint).waitFor();
  await button(excel, words.publish.create).click();
  await excel.page.waitForTimeout(3000);
  await shot(excel, "b-several-twice");
  log(sheetNames(excel.excel).join(" / "));
  await checkAgain(excel);
  await tab(excel, "understood").click();
  await shot(excel, "b-several-understood");
  await dump(excel, "several understood after publish");
});
test("silent drafts", async () => {
  for (const [i, d] of readDrafts().entries()) {
    if (i % 9 !== 0) continue;
    const excel = await open({ excel: createExcel({ sheets: d.sheets }), ...W });
    await check(excel);
    await dump(excel, `SILENT ${d.file} ${d.name}`);
    await excel.page.close();
  }
});
void readFileSync;
