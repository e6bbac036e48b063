/** Takes the pictures of the pane for the documentation: `npm run pictures`. */
import type { Browser } from "playwright-core";
import { DRAFTS } from "../../samples/drafts";
import { dress } from "./dressed";
import { openExcelOnTheWeb, type ExcelOnTheWeb, type Setting } from "./excel-on-the-web";
import {
  button,
  check,
  finding,
  mistake,
  MISTAKES,
  openSample,
  RIGHT,
  sheetNames,
  tab,
  text,
  words,
} from "./steps";
import { takePictures } from "./take-pictures";

const { publish, understood } = words;

/** What to do before the picture is taken, on which workbook. */
interface Picture {
  readonly name: string;
  readonly sample: string;
  readonly colors?: Setting["colors"];
  readonly height?: number;
  readonly steps: (excel: ExcelOnTheWeb) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  { name: "pane-first-run", sample: MISTAKES, steps: (excel) => button(excel, words.check).waitFor() },
  { name: "pane-result", sample: MISTAKES, steps: showResult },
  { name: "pane-result-dark", sample: MISTAKES, colors: "dark", steps: showResult },
  { name: "pane-details", sample: MISTAKES, steps: showDetails },
  { name: "pane-understood", sample: MISTAKES, steps: showUnderstood },
  { name: "pane-publish", sample: RIGHT, height: 900, steps: showPublish },
  { name: "pane-report", sample: RIGHT, height: 900, steps: showReport },
];

async function showResult(excel: ExcelOnTheWeb): Promise<void> {
  await check(excel);
  const card = mistake(excel, /C25.*25 instead of 52/);
  await card.getByRole("button", { name: words.showCell("C25") }).click();
  await card.getByRole("button", { name: words.apply }).waitFor();
}

async function showDetails(excel: ExcelOnTheWeb): Promise<void> {
  await check(excel);
  const card = mistake(excel, /C25.*25 instead of 52/);
  await card.getByRole("button", { name: words.explains({ error: 4, warning: 0, note: 0 }) }).click();
  const found = finding(excel, "C17 says 39");
  await found.getByRole("button", { name: words.showCell("C18:C26") }).click();
  await found.getByRole("button", { name: words.details }).click();
  await found.getByRole("heading", { name: words.why }).waitFor();
}

async function showUnderstood(excel: ExcelOnTheWeb): Promise<void> {
  await check(excel);
  await tab(excel, "understood").click();
  const table = excel.pane.getByRole("article").first();
  await table.getByRole("button", { name: words.showCell("A2:D12") }).click();
  await table.getByRole("button", { name: understood.columnsOf(4) }).click();
  await button(excel, understood.correctOf("D")).waitFor();
}

async function showPublish(excel: ExcelOnTheWeb): Promise<void> {
  await check(excel);
  await tab(excel, "publish").click();
  await button(excel, publish.create).waitFor();
}

async function showReport(excel: ExcelOnTheWeb): Promise<void> {
  await showPublish(excel);
  await button(excel, publish.create).click();
  await text(excel, publish.madeHint).waitFor();
  const overview = sheetNames(excel.excel).find((name) => name === "Overview") ?? "";
  await button(excel, publish.goTo(overview)).first().click();
}

async function take(
  browser: Browser,
  { sample, colors, height, steps }: Picture,
  path: string,
): Promise<void> {
  const emulated = await openSample(sample);
  emulated.book.name = `${sample}.xlsx`;
  dress(emulated, DRAFTS.find(({ file }) => file === `${sample}.xlsx`)?.sheets ?? []);
  const window = { width: 1280, height: height ?? 800 };
  const setting = { browser, excel: emulated, width: 350, scale: 2, window, colors: colors ?? "light" };
  const excel = await openExcelOnTheWeb(setting);
  try {
    await steps(excel);
    await excel.page.mouse.move(10, 10);
    await excel.page.locator("#sheet").focus();
    await excel.draw();
    await excel.page.screenshot({ path, animations: "disabled" });
    if (excel.problems.length > 0) throw new Error(excel.problems.join("\n"));
  } finally {
    await excel.close();
  }
}

void takePictures(PICTURES, take);
