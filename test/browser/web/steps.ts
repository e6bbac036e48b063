import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { fromA1 } from "../../../src/core/address";
import { web as words } from "../../../src/core/words/en/web";
import { webPane as paneWords } from "../../../src/core/words/en/web-pane";
import { ROOT } from "../../project/files";
import type { OpenedPage } from "./open-page";

/** What a person does and sees on the page, by the words that stand there. */

export { paneWords, words };

/** A file as it lies in a folder. */
export interface AFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const MISTAKES = "h1-2024-with-mistakes.xlsx";
export const RIGHT = "h1-2024-draft.xlsx";
export const SHEET = "H1 2024";

export const sample = (name: string): AFile => ({ name, bytes: readFileSync(join(ROOT, "samples", name)) });

export const button = ({ page }: OpenedPage, name: string): Locator =>
  page.getByRole("button", { name, exact: true });

/** Chooses a file in the dialog of the browser. What becomes of it is another matter. */
export async function choose({ page }: OpenedPage, file: AFile): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: new RegExp(`^(${words.open}|${words.openAnother})$`) }).click();
  await (await chooser).setFiles({ name: file.name, mimeType: "", buffer: Buffer.from(file.bytes) });
}

/** Opens a file that can be opened, and waits for what was found in it. */
export async function openFile(opened: OpenedPage, file: AFile): Promise<void> {
  await choose(opened, file);
  await isOpen(opened, file.name);
}

export async function isOpen(opened: OpenedPage, name: string): Promise<void> {
  await opened.page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
  await opened.pane
    .getByRole("button", { name: paneWords.checkAgain, exact: true, disabled: false, includeHidden: true })
    .waitFor({ state: "attached" });
}

/** A cell of the sheet in front, as screen readers find it. It has to be in sight. */
export function cell({ page }: OpenedPage, address: string): Locator {
  const at = fromA1(address);
  if (at === null) throw new Error(`${address} is no cell.`);
  return page.locator(`[role="gridcell"][data-row="${String(at.row)}"][data-col="${String(at.col)}"]`);
}

/** What a cell shows, without what is only said. */
export const shown = (opened: OpenedPage, address: string): Promise<string> =>
  cell(opened, address).evaluate((element) => {
    const isMark = (node: Node): boolean =>
      node instanceof Element && node.querySelector("[data-mark]") !== null;
    const [text = ""] = [...element.childNodes]
      .filter((node) => !isMark(node))
      .map((node) => node.textContent ?? "");
    // What is only said stands behind a blank.
    return text.startsWith(" ") ? "" : text;
  });

/** Those in sight that carry the sign of a finding: `B3`. */
export const marked = ({ page }: OpenedPage): Promise<readonly string[]> =>
  page
    .locator('[role="gridcell"]:has([data-mark])')
    .evaluateAll((cells) =>
      cells.map((each) => `${each.getAttribute("data-row") ?? ""},${each.getAttribute("data-col") ?? ""}`),
    );

/** The names on the tabs of the workbook, in their order. */
export const sheetTabs = ({ page }: OpenedPage): Locator =>
  page.locator("main").getByRole("tablist").getByRole("tab");

export const sheetTab = ({ page }: OpenedPage, name: string): Locator =>
  page.locator("main").getByRole("tab", { name });

/** The charts of the sheet in front, as they are drawn. */
export const charts = ({ page }: OpenedPage): Locator => page.locator("main").locator("svg:has(text)");

/** The line above the grid: the chosen cell, what stands in it, and what was found about it. */
export const cellLine = ({ page }: OpenedPage): Locator =>
  page.getByRole("region", { name: words.cellLine, exact: true });

/** A message of the page itself. */
export const told = ({ page }: OpenedPage, sentence: string | RegExp): Locator =>
  page.getByText(sentence).first();

export const dialog = ({ page }: OpenedPage, title: string): Locator =>
  page.getByRole("dialog", { name: title });
