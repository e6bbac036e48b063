import type { Locator, Page } from "playwright-core";

/** More steps than any screen of the tests has controls. */
const MOST = 150;

/** Presses Tab until the control has the focus, and looks whether that can be seen. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  if (await hasFocus(control)) return;
  const before = await picture(page, control);
  for (let step = 0; step < MOST && !(await hasFocus(control)); step += 1) await page.keyboard.press("Tab");
  if (!(await hasFocus(control))) throw new Error(`Tab does not come to ${String(control)}`);
  if (before.equals(await picture(page, control)))
    throw new Error(`nothing shows that ${String(control)} has the focus`);
}

/** As `tabTo`, then presses the key. */
export async function press(page: Page, control: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** The keyboard is somewhere from where it can go on. */
export const isSomewhere = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === element.ownerDocument.activeElement);

/** The control and what is drawn around it. */
async function picture(page: Page, control: Locator): Promise<Buffer> {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (box === null) throw new Error(`${String(control)} is not to be seen`);
  const { x, y, width, height } = box;
  return page.screenshot({ clip: { x: x - 4, y: y - 4, width: width + 8, height: height + 8 } });
}
