import type { Browser, Frame, Page } from "playwright-core";
import { pane as words } from "../../src/core/words/en/pane";
import { PANE } from "../../test/browser/answer-from-disk";
import { builtPane } from "../../test/browser/built-pane";
import { openExcelOnTheWeb } from "../../test/browser/excel-on-the-web";
import { button as buttonOf, mistake as cardOf } from "../../test/browser/steps";
import { openExcel } from "../../test/excel-host";
import { watchHeaps, type Heaps } from "./heaps";
import { measureLoaded, type Loaded } from "./loaded";
import { button, mistake, time, watch, type Stretch } from "./watch";
import type { WrongDraft } from "./workbooks";

/** The same as on the page, as far as the pane does it: Excel opens, shows and saves the workbook. */
export interface PaneFigures {
  /** Since the pane's document began to load, Office.js included. */
  readonly readyMs: number;
  /** From the press on *Check* until the mistake is there. */
  readonly checked: Stretch;
  readonly checkedAgain: Stretch;
  readonly heapsBefore: Heaps;
  readonly heapsChecked: Heaps;
  /** Without Office.js, which comes from Microsoft. */
  readonly loaded: Loaded;
}

/** The pane over an Excel that has opened the draft. Its Excel is emulated, in the process of this benchmark. */
export async function measurePane(browser: Browser, draft: WrongDraft): Promise<PaneFigures> {
  const excel = await openExcelOnTheWeb({ browser, excel: await openExcel(draft.bytes) });
  const { page } = excel;
  const frame = await frameOf(page);
  const readyMs = await button(words.check)(frame);
  const heaps = await watchHeaps(frame);
  const heapsBefore = await heaps();
  await watch(frame);
  const [checked] = await time(frame, () => buttonOf(excel, words.check).click(), [
    mistake(draft.address, words.checkAgain),
  ]);
  const loaded = await measureLoaded(page, frame, {
    folder: await builtPane(),
    address: `${PANE}/`,
    html: "taskpane.html",
  });
  const heapsChecked = await heaps();
  const apply = cardOf(excel, draft.address).getByRole("button", { name: words.apply }).first();
  const [checkedAgain] = await time(frame, () => apply.click(), [
    mistake(draft.address, words.checkAgain, true),
  ]);
  await excel.close();
  if (excel.problems.length > 0) throw new Error(excel.problems.join("\n"));
  return { readyMs, checked, checkedAgain, heapsBefore, heapsChecked, loaded };
}

const isPane = (frame: Frame): boolean => frame.url().startsWith(PANE);

async function frameOf(page: Page): Promise<Frame> {
  return page.frames().find(isPane) ?? (await page.waitForEvent("framenavigated", isPane));
}
