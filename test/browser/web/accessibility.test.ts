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

/** The screens of the page, narrow and wide, each in light and dark. The screens of the pane itself are looked at in Excel. */

const open = inBrowser();
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
  await cell(opened, "B3").click();
  await look("result");
  await front(opened, "pane");
  const card = mistake(opened, /B3.*61 instead of 60/);
  await card.getByRole("button", { name: paneWords.apply }).click();
  await card.waitFor({ state: "detached" });
  await tab(opened, "publish").click();
  await opened.pane.getByRole("checkbox", { name: /as a draft although/ }).check();
  await paneButton(opened, paneWords.publish.create).click();
  await text(opened, paneWords.publish.madeHint).waitFor();

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

test.each([320, 1280])("no barriers at %d pixels", async (width) => {
  const opened = await open({ width });
  const { page } = opened;
  const barriers: string[] = [];
  await visit(opened, async (screen) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await findBarriersIn(page.mainFrame());
      barriers.push(...found.map((barrier) => `${screen}, ${colorScheme}: ${barrier}`));
    }
    if (await scrollsSideways(opened)) barriers.push(`${screen}: the page scrolls sideways`);
  });
  expect(barriers).toEqual([]);
});

const scrollsSideways = ({ page }: OpenedPage): Promise<boolean> =>
  page.locator(":root").evaluate((root) => root.scrollWidth > root.clientWidth);
