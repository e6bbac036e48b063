import { findBarriersIn } from "../accessibility";
import { button as paneButton, mistake, tab, text } from "../steps";
import type { OpenedPage } from "./open-page";
import { inBrowser } from "./scene";
import {
  button,
  cell,
  charts,
  dialog,
  MISTAKES,
  openFile,
  paneWords,
  sample,
  sheetTab,
  words,
} from "./steps";

/** Every screen of the page, narrow and wide, in light and dark. */

const open = inBrowser();
const WIDTHS = [320, 1280] as const;
const COLORS = ["light", "dark", "forced"] as const;
const SETTINGS = WIDTHS.flatMap((width) => COLORS.map((colors) => [width, colors] as const));

/** Where there is room for one part only, brings the other to the front. */
async function front(opened: OpenedPage, panel: "sheet" | "pane"): Promise<void> {
  const choice = button(opened, words.panelNames[panel]);
  if (await choice.isVisible()) await choice.click();
}

/** Goes through the screens one after the other, and looks at each. */
async function visit(opened: OpenedPage, look: (screen: string) => Promise<void>): Promise<void> {
  await button(opened, words.open).waitFor();
  await look("start");

  await openFile(opened, sample(MISTAKES));
  await look("sheet");
  await front(opened, "pane");
  const card = mistake(opened, /B3.*61 instead of 60/);
  await card.waitFor();
  await look("result");

  await card.getByRole("button", { name: paneWords.apply }).click();
  await card.waitFor({ state: "detached" });
  await look("changed");

  await tab(opened, "publish").click();
  await opened.pane.getByRole("checkbox", { name: /as a draft although/ }).check();
  await look("publish");
  await paneButton(opened, paneWords.publish.create).click();
  await text(opened, paneWords.publish.madeHint).waitFor();
  await look("made");

  await front(opened, "sheet");
  await sheetTab(opened, "Overview").first().click();
  await cell(opened, "A1").waitFor();
  await charts(opened).first().waitFor({ state: "attached" });
  await look("report");

  const chooser = opened.page.waitForEvent("filechooser");
  await button(opened, words.openAnother).click();
  const { name, bytes } = sample(MISTAKES);
  await (await chooser).setFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
  await dialog(opened, words.leaveTitle).waitFor();
  await look("dialog");
}

test.each(SETTINGS)("no barriers at %d pixels, in %s colours", async (width, colors) => {
  const opened = await open({ width, colors });
  const barriers: string[] = [];
  await visit(opened, async (screen) => {
    const found = await findBarriersIn(opened.page.mainFrame());
    const sideways = await opened.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    const all = [...found, ...(sideways ? ["the page scrolls sideways"] : [])];
    barriers.push(...all.map((barrier) => `${screen}: ${barrier}`));
  });
  expect(barriers).toEqual([]);
});
