import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { web } from "../../src/core/words/en/web";
import { builtWeb } from "../../test/browser/web/built-web";
import { serveFolder } from "../../test/browser/web/serve-folder";

/** Times in milliseconds, from the beginning of the navigation until the button is there that opens a workbook. */
export interface ReadyFigures {
  /** A browser that has never seen the page. */
  readonly firstMs: number;
  /** The page was there before, and the browser has kept it for when there is no network. */
  readonly againMs: number;
  /** The baseline: a page that is nothing but the button, from the same server. */
  readonly plainMs: number;
}

export async function measureReady(browser: Browser): Promise<ReadyFigures> {
  const plain = mkdtempSync(join(tmpdir(), "crossfoot-bench-"));
  try {
    writeFileSync(
      join(plain, "index.html"),
      `<!doctype html><title>Plain</title><button>${web.open}</button>`,
    );
    const [plainMs] = await visit(browser, plain, (page) => load(page));
    const [firstMs, againMs] = await visit(browser, await builtWeb(), async (page) => {
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
      await load(page);
    });
    return { firstMs, againMs, plainMs };
  } finally {
    rmSync(plain, { recursive: true });
  }
}

/** Opens the page of a folder in a new browser context, and then once more. */
async function visit(
  browser: Browser,
  folder: string,
  again: (page: Page) => Promise<unknown>,
): Promise<readonly [first: number, again: number]> {
  const serving = await serveFolder({ folder });
  const context = await browser.newContext({ baseURL: serving.address });
  try {
    await noteReady(context);
    const page = await context.newPage();
    const first = await load(page);
    await again(page);
    return [first, await readyAt(page)];
  } finally {
    await context.close();
    await serving.close();
  }
}

/** In every page of the context, a mark is set when the button is there. The function has no names inside: see `watch.ts`. */
async function noteReady(context: BrowserContext): Promise<void> {
  await context.addInitScript((name) => {
    new MutationObserver((_, observer) => {
      const buttons = [...document.querySelectorAll("button")];
      if (!buttons.some(({ disabled, textContent }) => !disabled && textContent?.trim() === name)) return;
      performance.mark("ready");
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true, attributes: true });
  }, web.open);
}

async function load(page: Page): Promise<number> {
  await page.goto("./");
  return readyAt(page);
}

async function readyAt(page: Page): Promise<number> {
  const at = await page.waitForFunction(() => performance.getEntriesByName("ready")[0]?.startTime ?? false);
  return Number(await at.jsonValue());
}
