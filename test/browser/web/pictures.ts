/** Takes the pictures of the page for the documentation: `npm run pictures`, after those of the pane. */
import type { Browser } from "playwright-core";
import { button as paneButton, mistake, tab, text } from "../steps";
import { openPage, type OpenedPage, type PageSetting } from "./open-page";
import { button, cell, charts, MISTAKES, openFile, paneWords, RIGHT, sample, sheetTab, words } from "./steps";
import { takePictures } from "../take-pictures";

interface Picture extends Pick<PageSetting, "width" | "height" | "colors"> {
  readonly name: string;
  readonly steps: (opened: OpenedPage) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  { name: "web-start", steps: (opened) => button(opened, words.open).waitFor() },
  { name: "web-result", steps: showResult },
  { name: "web-result-dark", colors: "dark", steps: showResult },
  { name: "web-report", height: 900, steps: showReport },
  { name: "web-narrow", width: 320, height: 640, steps: showNarrow },
];

async function showResult(opened: OpenedPage): Promise<void> {
  await openFile(opened, sample(MISTAKES));
  await mistake(opened, /B3.*61 instead of 60/).waitFor();
  await cell(opened, "B3").click();
}

async function showReport(opened: OpenedPage): Promise<void> {
  await openFile(opened, sample(RIGHT));
  await tab(opened, "publish").click();
  await paneButton(opened, paneWords.publish.create).click();
  await text(opened, paneWords.publish.madeHint).waitFor();
  await sheetTab(opened, "Overview").click();
  await charts(opened).first().waitFor();
}

async function showNarrow(opened: OpenedPage): Promise<void> {
  await openFile(opened, sample(MISTAKES));
  await cell(opened, "B3").click();
}

async function take(browser: Browser, { steps, ...setting }: Picture, path: string): Promise<void> {
  const opened = await openPage({ browser, scale: 2, ...setting });
  try {
    await steps(opened);
    await opened.page.mouse.move(0, 0);
    await opened.page.screenshot({ path, animations: "disabled" });
    if (opened.problems.length > 0) throw new Error(opened.problems.join("\n"));
  } finally {
    await opened.close();
  }
}

void takePictures(PICTURES, take);
