import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Locator } from "playwright-core";
import { pane as words } from "../../src/core/words/en/pane";
import { openExcel, type EmulatedExcel } from "../excel-host";
import { ROOT } from "../project/files";
import type { ExcelOnTheWeb } from "./excel-on-the-web";

/** What a person does and sees in the pane, by the words that stand there. */

export { words };

/** Where the pane is: a frame in Excel, a part of the page without it. */
export interface WithPane {
  readonly pane: Pick<FrameLocator & Locator, "getByRole" | "getByText" | "getByLabel">;
}

/** An Excel that has opened one of the sample workbooks. */
export function openSample(name: string): Promise<EmulatedExcel> {
  return openExcel(readFileSync(join(ROOT, "samples", `${name}.xlsx`)));
}

export const MISTAKES = "h1-2024-with-mistakes";
export const RIGHT = "h1-2024-draft";

export function button({ pane }: WithPane, name: string): Locator {
  return pane.getByRole("button", { name, exact: true });
}

export function text({ pane }: WithPane, shown: string | RegExp): Locator {
  return pane.getByText(shown).first();
}

/** The first check, and its result. */
export async function check(excel: WithPane): Promise<void> {
  await button(excel, words.check).click();
  await tab(excel, "result").waitFor();
}

export async function checkAgain(excel: WithPane): Promise<void> {
  await button(excel, words.checkAgain).first().click();
  await said(excel, /^Check finished/);
}

export function tab({ pane }: WithPane, view: keyof typeof words.viewNames): Locator {
  return pane.getByRole("tab", { name: words.viewNames[view] });
}

/** The card of the mistake whose heading has this: the cell and its row, or what happened to the table. */
export function mistake({ pane }: WithPane, heading: string | RegExp): Locator {
  return pane.getByRole("heading", { level: 4, name: heading }).locator("xpath=ancestor::li[1]");
}

/** The findings behind every mistake. */
export async function openFindings({ pane }: WithPane): Promise<void> {
  const closed = pane.getByRole("button", { name: /^Explains/, expanded: false });
  while ((await closed.count()) > 0) await closed.first().click();
}

/** The card of the finding whose sentence begins so: the innermost one, where it stands under a mistake. */
export function finding({ pane }: WithPane, beginning: string): Locator {
  return pane.getByRole("listitem").filter({ hasText: beginning }).last();
}

/** Whether nothing has to be scrolled to see it. */
export function isInSight(shown: Locator): Promise<boolean> {
  return shown.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

/** How things stand: `7 errors, 1 warning, 1 note`. */
export async function summary({ pane }: WithPane): Promise<string> {
  return (await pane.getByRole("heading", { level: 2 }).first().textContent()) ?? "";
}

/** Waits until a screen reader would have said it. */
export async function said({ pane }: WithPane, sentence: string | RegExp): Promise<void> {
  await pane.getByRole("status").filter({ hasText: sentence }).last().waitFor({ state: "attached" });
}

/** Of the sample without mistakes only the countries and their requests are left, and the total says one too many. */
export function leaveOneColumn({ excel: { user } }: ExcelOnTheWeb): void {
  user.clear("H1 2024", "C2:D12");
  user.clear("H1 2024", "A14:E60");
  user.type("H1 2024", "B3", "62");
}

/** The value of a cell in the workbook. */
export function valueOf(excel: EmulatedExcel, sheet: string, cell: string): unknown {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const cells = excel.toSnapshots().find(({ name }) => name === sheet)?.cells ?? [];
  return cells.find((each) => each.row === Number(digits) - 1 && each.col === col)?.value ?? null;
}

export const sheetNames = ({ book }: EmulatedExcel): readonly string[] => book.sheets.map(({ name }) => name);
