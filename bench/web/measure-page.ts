import type { Browser } from "playwright-core";
import { web } from "../../src/core/words/en/web";
import { webPane } from "../../src/core/words/en/web-pane";
import { mistake as cardOf, tab } from "../../test/browser/steps";
import { builtWeb } from "../../test/browser/web/built-web";
import { openPage, type OpenedPage } from "../../test/browser/web/open-page";
import { watchHeaps, type Heaps } from "./heaps";
import { measureLoaded, type Loaded } from "./loaded";
import { button, cell, mistake, sentence, time, watch, type Stretch } from "./watch";
import type { WrongDraft } from "./workbooks";

/** Each stretch begins with what the user does. */
export interface PageFigures {
  /** From the drop until the sheet is there. */
  readonly shown: Stretch;
  /** From the drop until the mistake is there. */
  readonly checked: Stretch;
  /** From *Apply* until the cell shows the correction. */
  readonly applied: Stretch;
  /** From *Apply* until everything is checked again. */
  readonly checkedAgain: Stretch;
  /** From *Create report sheets* until they are there, and compared with the plan. */
  readonly reported: Stretch;
  /** From *Save workbook* until the file is handed to the browser. */
  readonly saved: Stretch;
  readonly heapsBefore: Heaps;
  readonly heapsChecked: Heaps;
  readonly heapsSaved: Heaps;
  readonly loaded: Loaded;
}

/** Drops a large workbook with one mistake on the page, corrects it, makes a report and saves everything. @param path of its file, `draft.xlsx` */
export async function measurePage(
  browser: Browser,
  draft: WrongDraft & { readonly path: string },
): Promise<PageFigures> {
  const opened = await openPage({ browser });
  const { page, pane } = opened;
  const frame = page.mainFrame();
  await button(web.open)(frame);
  const heaps = await watchHeaps(frame);
  const heapsBefore = await heaps();
  await watch(frame);
  const [shown, checked] = await time(frame, () => opened.drop(draft.path), [
    cell(draft, draft.wrong),
    mistake(draft.address, webPane.checkAgain),
  ]);
  const folder = await builtWeb();
  const loaded = await measureLoaded(page, frame, {
    folder,
    address: opened.serving.address,
    html: "index.html",
  });
  const heapsChecked = await heaps();
  const apply = cardOf(opened, draft.address).getByRole("button", { name: webPane.apply }).first();
  const [applied, checkedAgain] = await time(frame, () => apply.click(), [
    cell(draft, draft.right),
    mistake(draft.address, webPane.checkAgain, true),
  ]);
  await tab(opened, "publish").click();
  const create = pane.getByRole("button", { name: webPane.publish.create, exact: true });
  await create.waitFor();
  const [reported] = await time(frame, () => create.click(), [sentence(webPane.publish.madeHint)]);
  const save = page.getByRole("button", { name: web.saveWorkbook, exact: true });
  const file = "draft-checked.xlsx";
  const [saved] = await time(frame, () => save.click(), [
    sentence(web.savedWorkbook({ file, hasReport: true })),
  ]);
  const heapsSaved = await heaps();
  await closeWithoutFault(opened);
  return {
    shown,
    checked,
    applied,
    checkedAgain,
    reported,
    saved,
    heapsBefore,
    heapsChecked,
    heapsSaved,
    loaded,
  };
}

/** Figures of a page in which something went wrong would be worth nothing. */
export async function closeWithoutFault(opened: OpenedPage): Promise<void> {
  await opened.close();
  if (opened.problems.length > 0) throw new Error(opened.problems.join("\n"));
}
