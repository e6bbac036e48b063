import axe, { type AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import type { ExcelOnTheWeb } from "./excel-on-the-web";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with the pane as it is now: the rule, the sentence and the places. */
export async function findBarriers({ page }: ExcelOnTheWeb): Promise<readonly string[]> {
  const frame = page.frames().find((each) => each.url().endsWith("taskpane.html"));
  if (frame === undefined) throw new Error("The pane is not open.");
  return findBarriersIn(frame);
}

/** The same with any page. */
export async function findBarriersIn(frame: Frame): Promise<readonly string[]> {
  // A button that just became usable changes its colours for a moment: what counts is what stays.
  await frame.evaluate(
    "Promise.allSettled(document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity).map((each) => each.finished)).then(() => null)",
  );
  await frame.evaluate(axe.source);
  const options = { runOnly: { type: "tag", values: RULES } };
  const { violations }: AxeResults = await frame.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

/** What stands beyond the right edge of the pane, or is cut off there; and scroll bars beside each other. */
export async function findOverflows({ pane }: ExcelOnTheWeb): Promise<readonly string[]> {
  return pane.locator(":root").evaluate((root) => {
    const elements = [...root.querySelectorAll("*")];
    // What stays at the top, however long it is, scrolls by itself.
    const scrolling = elements.filter((each) => {
      const { overflowY, position } = getComputedStyle(each);
      const isLonger = each.scrollHeight > each.clientHeight + 1;
      return /auto|scroll/.test(overflowY) && position !== "sticky" && isLonger;
    });
    const isForScreenReaders = (each: Element | null): boolean =>
      each !== null && (each.clientWidth === 1 || isForScreenReaders(each.parentElement));
    const edge = Math.min(root.clientWidth, ...scrolling.map((each) => each.clientWidth));
    const beyond = elements.filter((each) => {
      const { right, width, height } = each.getBoundingClientRect();
      return width > 1 && height > 1 && right > edge + 1 && !isForScreenReaders(each);
    });
    const [, ...second] = scrolling;
    return [
      ...beyond.map((each) => `beyond the edge: ${each.outerHTML.slice(0, 160)}`),
      ...second.map((each) => `a second scroll bar: ${each.outerHTML.slice(0, 160)}`),
      ...(root.scrollWidth > root.clientWidth ? ["the pane scrolls sideways"] : []),
    ];
  });
}
