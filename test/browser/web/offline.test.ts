import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { makeFolder } from "../../cli/made";
import { button as paneButton, mistake, tab, text } from "../steps";
import { builtWeb } from "./built-web";
import type { OpenedPage } from "./open-page";
import { eventually, inBrowser } from "./scene";
import {
  button,
  charts,
  isOpen,
  MISTAKES,
  openFile,
  RIGHT,
  paneWords,
  sample,
  sheetTab,
  sheetTabs,
  told,
  words,
} from "./steps";

/** Without a network, after the page was opened once. */

const open = inBrowser();
const folder = makeFolder();
afterAll(() => folder.remove());

/** Until the browser has kept every file. */
const isKept = ({ page }: OpenedPage) =>
  page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active !== null));

/** No network any more, and no server either. */
async function unplug({ context, serving }: OpenedPage): Promise<void> {
  await context.setOffline(true);
  await serving.close();
}

test("the whole work, from a plain server, in a folder of it", async () => {
  const opened = await open({ keepsOffline: true, subPath: "/some/where/", isPlainServer: true });
  await isKept(opened);
  await unplug(opened);
  await opened.page.reload();

  await openFile(opened, sample(MISTAKES));
  await mistake(opened, /B3.*61 instead of 60/).waitFor();
  await button(opened, words.openAnother).waitFor();
  await openFile(opened, sample(RIGHT));
  await tab(opened, "publish").click();
  await paneButton(opened, paneWords.publish.create).click();
  await text(opened, paneWords.publish.madeHint).waitFor();
  expect(await sheetTabs(opened).count()).toBeGreaterThan(3);
  await sheetTab(opened, "Overview").click();
  await charts(opened).first().waitFor();
  const { bytes } = await opened.download(() => button(opened, words.saveWorkbook).click());
  expect(bytes.length).toBeGreaterThan(10_000);
});

test("the samples, and the pages beside it", async () => {
  const opened = await open({ keepsOffline: true });
  await isKept(opened);
  await unplug(opened);
  await opened.page.reload();
  await button(opened, words.sampleNames.mistakes).click();
  await isOpen(opened, MISTAKES);
  for (const name of ["support.html", "privacy.html", "index.html?utm=1"]) {
    const beside = await opened.context.newPage();
    await beside.goto(new URL(name, opened.serving.address).href);
    await beside.getByRole("heading", { level: 1 }).waitFor();
    await beside.close();
  }
});

test("a page that was only opened, and never loaded again, needs no network either", async () => {
  const opened = await open({ keepsOffline: true });
  await isKept(opened);
  await opened.page.evaluate(() => navigator.serviceWorker.ready);
  await eventually(async () =>
    expect(await opened.page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true),
  );
  await unplug(opened);
  await openFile(opened, sample(RIGHT));
});

/** The page in another version: with another title, and without one script that the first had. */
async function newerVersion(): Promise<string> {
  const built = await builtWeb();
  const made = folder.at("newer");
  cpSync(built, made, { recursive: true });
  const page = readFileSync(join(built, "index.html"), "utf8");
  writeFileSync(join(made, "index.html"), page.replace("<title>", "<title>Newer "));
  const worker = readFileSync(join(built, "service-worker.js"), "utf8");
  const newer = worker.replace(/("url":"index\.html","revision":")\w+/, "$10123456789abcdef0123");
  if (newer === worker) throw new Error("The service worker does not name index.html.");
  writeFileSync(join(made, "service-worker.js"), newer);
  return made;
}

const waits = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);
const findNewer = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });

/**
 * Waits until the page has loaded itself once more by itself. Without looking into it, because the browser takes a look of ours for
 * the touch of somebody who works there, and then the page stays as it is.
 */
async function loadedTwice(page: Page, load: () => Promise<unknown>): Promise<void> {
  let loads = 0;
  const twice = new Promise<void>((resolve) =>
    page.on("load", () => {
      loads += 1;
      if (loads === 2) resolve();
    }),
  );
  await load();
  await twice;
}

test("a newer version is there when the page is loaded again, and not before", async () => {
  const opened = await open({ keepsOffline: true });
  const { page, serving } = opened;
  await isKept(opened);
  serving.replace(await newerVersion());
  await findNewer(page);
  await eventually(async () => expect(await waits(page)).toBe(true));
  expect(await page.title()).toBe("Crossfoot");
  await loadedTwice(page, () => page.reload());
  expect(await page.title()).toBe("Newer Crossfoot");
});

test("as long as two pages are open, both go on with the files that they came with", async () => {
  const opened = await open({ keepsOffline: true });
  const { page, context, serving } = opened;
  await isKept(opened);
  const other = await context.newPage();
  await other.goto(serving.address);
  serving.replace(await newerVersion());
  await findNewer(page);
  await eventually(async () => expect(await waits(page)).toBe(true));
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await page.title()).toBe("Crossfoot");
  expect(await waits(page)).toBe(true);
  await other.close();
  await loadedTwice(page, () => page.reload());
  expect(await page.title()).toBe("Newer Crossfoot");
});

test("pages elsewhere on the same server keep no newer version waiting", async () => {
  const opened = await open({ keepsOffline: true, subPath: "/some/where/" });
  const { page, context, serving } = opened;
  await isKept(opened);
  const elsewhere = new URL("/elsewhere", serving.address).href;
  await context.route(elsewhere, (route) => route.fulfill({ contentType: "text/html", body: "elsewhere" }));
  await (await context.newPage()).goto(elsewhere);
  serving.replace(await newerVersion());
  await findNewer(page);
  await eventually(async () => expect(await waits(page)).toBe(true));
  await loadedTwice(page, () => page.reload());
  expect(await page.title()).toBe("Newer Crossfoot");
});

test("where the server has no service worker the page works all the same, and the console says why", async () => {
  const opened = await open({ keepsOffline: true, without: ["service-worker.js"] });
  await openFile(opened, sample(RIGHT));
  expect(opened.problems.join("\n")).toMatch(/service-worker\.js/);
  opened.forgive();
});

test("on a page without service workers nothing is said about it", async () => {
  const opened = await open();
  await button(opened, words.open).waitFor();
  expect(await told(opened, words.promise).isVisible()).toBe(true);
});
