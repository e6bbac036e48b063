import { basename } from "node:path";
import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, ConsoleMessage, Download, Locator, Page } from "playwright-core";
import policy from "../../../.webpack/content-policy-web.json";
import { web as words } from "../../../src/core/words/en/web";
import { builtWeb } from "./built-web";
import { dropFiles } from "./drop-files";
import { serveFolder, type Serving } from "./serve-folder";

export interface PageSetting {
  readonly browser: Browser;
  /** In CSS pixels; 1280 × 800 unless said otherwise. */
  readonly width?: number;
  readonly height?: number;
  readonly colors?: "light" | "dark" | "forced";
  /** Pixels of the screen for each CSS pixel. */
  readonly scale?: number;
  /** The folder of the server that the page lies in: begins and ends in a slash. */
  readonly subPath?: string;
  /** A server that sends no headers of its own, as many do. */
  readonly isPlainServer?: true;
  /** Files that the server does not have. */
  readonly without?: readonly string[];
  /** The browser keeps the page for when there is no network. Else it is kept from that, which saves time. */
  readonly keepsOffline?: true;
}

/** The page without Excel, in a browser context of its own, from a server of its own. */
export interface OpenedPage {
  readonly page: Page;
  /** The part of the page that is the same as in Excel. */
  readonly pane: Locator;
  readonly context: BrowserContext;
  readonly serving: Serving;
  /** Faults in the console, exceptions, requests that nothing answers or that go anywhere else. */
  readonly problems: readonly string[];
  /** The problems so far were expected. */
  readonly forgive: () => void;
  /** Drops files onto the middle of the page, as from a folder on the desktop. */
  readonly drop: (...paths: readonly string[]) => Promise<void>;
  /** What is downloaded when this is done. */
  readonly download: (action: () => Promise<unknown>) => Promise<Downloaded>;
  readonly close: () => Promise<void>;
}

export interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function openPage(setting: PageSetting): Promise<OpenedPage> {
  const { browser, width = 1280, height = 800, colors = "light" } = setting;
  const serving = await serveFolder({
    folder: await builtWeb(),
    under: setting.subPath ?? "/",
    headers: setting.isPlainServer ? {} : POLICY,
    without: setting.without ?? [],
  });
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: setting.scale ?? 1,
    colorScheme: colors === "dark" ? "dark" : "light",
    forcedColors: colors === "forced" ? "active" : "none",
    reducedMotion: "reduce",
    acceptDownloads: true,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  context.setDefaultTimeout(60_000);
  if (!setting.keepsOffline) await context.addInitScript(refuseServiceWorkers);
  const problems: string[] = [];
  const { origin } = new URL(serving.address);
  context.on("request", (request) => {
    if (!isHere(request.url(), origin)) problems.push(`a request leaves the machine: ${request.url()}`);
  });
  const watch = (page: Page): void => {
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("console", (message) => void (isFault(message) && problems.push(message.text())));
  };
  context.on("page", watch);
  const page = await context.newPage();
  await page.goto(serving.address);
  return {
    page,
    // By its name: on a narrow page it is there when it is not shown, and is the main part when it is.
    pane: page.getByLabel(words.paneRegion, { exact: true }),
    context,
    serving,
    problems,
    forgive: () => {
      problems.splice(0);
      serving.forgive();
    },
    drop: (...paths) => dropFiles(page, paths),
    download: async (action) => {
      const [download] = await Promise.all([page.waitForEvent("download"), action()]);
      return toDownloaded(download);
    },
    close: async () => {
      await context.close();
      await serving.close();
      if (serving.refused.length > 0) problems.push(`the server refused ${serving.refused.join(", ")}`);
    },
  };
}

const POLICY = {
  "Content-Security-Policy": Object.entries(policy)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; "),
};

const isHere = (url: string, origin: string): boolean =>
  url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`) || url.startsWith("data:");

const isFault = (message: ConsoleMessage): boolean => ["error", "warning"].includes(message.type());

/** As browsers are on pages without HTTPS. */
function refuseServiceWorkers(): void {
  Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
}

async function toDownloaded(download: Download): Promise<Downloaded> {
  const bytes = new Uint8Array(readFileSync(await download.path()));
  return { name: basename(download.suggestedFilename()), bytes };
}
