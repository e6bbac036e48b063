import type { Locator } from "playwright-core";
import type { ExcelOnTheWeb } from "./excel-on-the-web";
import { eventually } from "./scene";

/** More steps than any screen of the tests has controls. */
const MOST = 120;

/**
 * Presses Tab until the control has the focus, and looks whether that can be seen. In Excel on the web it is Office.js
 * that moves the focus: behind the last control the keyboard leaves the pane, and comes back at the first.
 */
export async function tabTo(excel: ExcelOnTheWeb, control: Locator): Promise<void> {
  await control.waitFor();
  if (await hasFocus(control)) return;
  const before = await picture(excel, control);
  let rounds = 0;
  for (let step = 0; step < MOST && !(await hasFocus(control)); step += 1) {
    await excel.page.keyboard.press("Tab");
    if (await isInPane(excel)) continue;
    rounds += 1;
    if (rounds > 1) throw new Error(`Tab leaves the pane without coming to ${String(control)}`);
    await excel.enterPane();
    await eventually(async () => expect(await focused(excel)).not.toBe("nothing"));
  }
  if (!(await hasFocus(control))) throw new Error(`Tab does not come to ${String(control)}`);
  if (before.equals(await picture(excel, control)))
    throw new Error(`nothing shows that ${String(control)} has the focus`);
}

/** As `tabTo`, then presses the key. */
export async function press(excel: ExcelOnTheWeb, control: Locator, key = "Enter"): Promise<void> {
  await tabTo(excel, control);
  await excel.page.keyboard.press(key);
}

/** What has the focus in the pane: its role and name, or `nothing`. */
export function focused({ pane }: ExcelOnTheWeb): Promise<string> {
  return pane.locator(":root").evaluate(({ ownerDocument }) => {
    const { activeElement: at } = ownerDocument;
    return at === null || at === ownerDocument.body ? "nothing" : `${at.tagName} ${at.textContent}`;
  });
}

const hasFocus = (control: Locator) =>
  control.evaluate((element) => element === element.ownerDocument.activeElement);

const isInPane = ({ page }: ExcelOnTheWeb) =>
  page.evaluate(() => document.activeElement?.tagName === "IFRAME");

/** The control and what is drawn around it. */
async function picture({ page }: ExcelOnTheWeb, control: Locator): Promise<Buffer> {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (box === null) throw new Error(`${String(control)} is not to be seen`);
  const { x, y, width, height } = box;
  return page.screenshot({ clip: { x: x - 4, y: y - 4, width: width + 8, height: height + 8 } });
}
