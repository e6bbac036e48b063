import type { Browser, Frame } from "playwright-core";
import { webPane } from "../../src/core/words/en/web-pane";
import { openPage } from "../../test/browser/web/open-page";
import { median } from "../measure";
import { closeWithoutFault } from "./measure-page";
import { button, cell, longestOf, longTasks, time, watch, type Stretch } from "./watch";
import { toRequest } from "./workbooks";

/** A long sheet on the page. */
export interface ListFigures {
  /** From the drop until its beginning is there. */
  readonly shown: Stretch;
  readonly checked: Stretch;
  /** From the keys that go to the last cell until it is there. */
  readonly toEnd: Stretch;
  readonly scrolled: Scrolled;
}

interface Scrolled {
  readonly screens: number;
  /** The most cells that were in the page at once. */
  readonly cells: number;
  /** Between two pictures. */
  readonly medianMs: number;
  readonly mostMs: number;
  readonly longestMs: number;
}

/** @param path of the file of a list of so many rows */
export async function measureList(
  browser: Browser,
  { path, rows }: { readonly path: string; readonly rows: number },
): Promise<ListFigures> {
  const opened = await openPage({ browser });
  const { page } = opened;
  const frame = page.mainFrame();
  await watch(frame);
  const [shown, checked] = await time(frame, () => opened.drop(path), [
    cell({ row: 1, col: 0 }, toRequest(2)),
    button(webPane.checkAgain),
  ]);
  const scrolled = await scroll(frame);
  await page.locator('[role="gridcell"]').first().click();
  const [toEnd] = await time(frame, () => page.keyboard.press("Control+End"), [
    cell({ row: rows - 1, col: 0 }, toRequest(rows)),
  ]);
  await closeWithoutFault(opened);
  return { shown, checked, toEnd, scrolled };
}

const SCREENS = 120;

/** Half a screen with every picture, as when the wheel is turned fast. The function has no names inside: see `watch.ts`. */
async function scroll(frame: Frame): Promise<Scrolled> {
  const { times, cells } = await frame.evaluate(async (pictures) => {
    const scroller = document.querySelector('[role="grid"]')?.parentElement?.parentElement;
    if (!scroller) throw new Error("There is no grid.");
    const taken: number[] = [];
    let most = 0;
    for (let picture = 0; picture <= pictures; picture += 1) {
      taken.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
      most = Math.max(most, document.querySelectorAll('[role="gridcell"]').length);
      scroller.scrollTop += scroller.clientHeight / 2;
    }
    if (scroller.scrollTop < (scroller.clientHeight / 2) * pictures)
      throw new Error("The grid did not scroll.");
    return { times: taken, cells: most };
  }, SCREENS * 2);
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? at));
  const tasks = await longTasks(frame);
  return {
    screens: SCREENS,
    cells,
    medianMs: median(gaps),
    mostMs: Math.max(...gaps),
    longestMs: longestOf(tasks, times[0] ?? 0, times.at(-1) ?? 0),
  };
}
