import { appendFileSync } from "node:fs";
import type { ExcelOnTheWeb } from "../excel-on-the-web";
import { findBarriers, findOverflows } from "../accessibility";
export const OUT = "/tmp/tmpb-shots";
export async function fullHeight(excel: ExcelOnTheWeb): Promise<number> {
  return excel.pane.locator(":root").evaluate(async (root) => {
    await new Promise((r) => setTimeout(r, 120));
    return Math.max(root.scrollHeight, document.body.scrollHeight);
  });
}
export async function shot(excel: ExcelOnTheWeb, name: string, max = 3000): Promise<void> {
  const size = excel.page.viewportSize() ?? { width: 800, height: 720 };
  await excel.page.setViewportSize({ width: size.width, height: 500 });
  await excel.page.waitForTimeout(200);
  const height = Math.min(max, Math.max(500, (await fullHeight(excel)) + 40));
  await excel.page.setViewportSize({ width: size.width, height });
  await excel.page.waitForTimeout(150);
  await excel.page.locator("#pane").screenshot({ path: `${OUT}/${name}.png`, animations: "disabled" });
  const over = await findOverflows(excel);
  if (over.length > 0) log(`OVERFLOW ${name}: ${over.slice(0, 4).join("\n   ")}`);
  await excel.page.setViewportSize(size);
}
export async function axe(excel: ExcelOnTheWeb, name: string): Promise<void> {
  const b = await findBarriers(excel);
  if (b.length > 0) log(`AXE ${name}: ${b.slice(0, 5).join("\n   ")}`);
}
export function log(text: string): void {
  appendFileSync(`${OUT}/log.txt`, `${text}\n`);
}
export async function paneText(excel: ExcelOnTheWeb): Promise<string> {
  return excel.pane.locator("body").innerText();
}
export async function dump(excel: ExcelOnTheWeb, name: string): Promise<void> {
  const t = await paneText(excel);
  log(`----- ${name}\n${t.replace(/\n{2,}/g, "\n")}\n`);
}
