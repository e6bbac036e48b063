import axe, { type AxeResults } from "axe-core";
import type { ExcelOnTheWeb } from "./excel-on-the-web";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with the pane as it is now: the rule, the sentence and the places. */
export async function findBarriers({ page }: ExcelOnTheWeb): Promise<readonly string[]> {
  const frame = page.frames().find((each) => each.url().endsWith("taskpane.html"));
  if (frame === undefined) throw new Error("The pane is not open.");
  await frame.evaluate(axe.source);
  const options = { runOnly: { type: "tag", values: RULES } };
  const { violations }: AxeResults = await frame.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

/** Whether anything of the pane stands beyond its right edge. */
export async function overflows({ pane }: ExcelOnTheWeb): Promise<boolean> {
  return pane.locator(":root").evaluate((root) => root.scrollWidth > root.clientWidth);
}
