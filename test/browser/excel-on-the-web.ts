import type { Browser, BrowserContext, ConsoleMessage, FrameLocator, Page } from "playwright-core";
import type { EmulatedExcel } from "../excel-host";
import { answerFromDisk, PANE } from "./answer-from-disk";
import { builtPane } from "./built-pane";
import { toView } from "./workbook-view";

export interface Setting {
  readonly browser: Browser;
  readonly excel: EmulatedExcel;
  /** Width of the pane in CSS pixels; 320, the narrowest that Excel gives, unless said otherwise. */
  readonly width?: number;
  readonly window?: { readonly width: number; readonly height: number };
  /** Pixels of the screen for each CSS pixel. */
  readonly scale?: number;
  readonly colors?: "light" | "dark" | "forced";
  /** Language of Excel's interface. */
  readonly language?: string;
  /** Office.js is held back until this is kept. */
  readonly officeReady?: Promise<void>;
  /** The browser keeps storage from frames of another site, as people can tell it to. */
  readonly withoutStorage?: true;
  /** While a cell is being edited, this Excel refuses requests; others let them wait. */
  readonly refusesEditing?: true;
  /** A folder of pages in place of the built pane. */
  readonly pane?: string;
}

/** Excel on the web with the pane open, in a browser context of its own. */
export interface ExcelOnTheWeb {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly excel: EmulatedExcel;
  readonly pane: FrameLocator;
  /** Faults in the console, exceptions and requests that nothing answers. */
  readonly problems: readonly string[];
  /** Functions of the ribbon that have said they are done. */
  readonly completed: readonly string[];
  /** Opens the pane again, as after closing it. */
  reopen(): Promise<void>;
  /** The keyboard comes into the pane. */
  enterPane(): Promise<void>;
  /** A button of the ribbon; the page of the commands is opened when it is first needed. */
  invoke(command: string): Promise<void>;
  /** Draws the workbook as it is now, for pictures. */
  draw(): Promise<void>;
  /** The problems so far were expected. */
  forgive(): void;
  close(): Promise<void>;
}

/** One of the hosts that Office.js trusts and that the pane's policy lets frame it: so both are tried as they are. */
const PARENT = "https://excel.officeapps.live.com";

export async function openExcelOnTheWeb(setting: Setting): Promise<ExcelOnTheWeb> {
  const { browser, excel, window = { width: 800, height: 720 }, colors = "light" } = setting;
  const context = await browser.newContext({
    viewport: window,
    deviceScaleFactor: setting.scale ?? 1,
    colorScheme: colors === "dark" ? "dark" : "light",
    forcedColors: colors === "forced" ? "active" : "none",
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const [problems, completed] = [new Array<string>(), new Array<string>()];
  await answerFromDisk(context, {
    pane: setting.pane ?? (await builtPane()),
    parent: PARENT,
    officeReady: setting.officeReady ?? Promise.resolve(),
    onUnknown: (url) => problems.push(`nothing answers ${url}`),
  });
  if (setting.withoutStorage) await context.addInitScript(refuseStorage);
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => void (isFault(message) && problems.push(message.text())));
  await page.exposeFunction("processInExcel", (body: string, flags: number) => excel.deliver(body, flags));
  await page.exposeFunction("commandCompleted", (command: string) => void completed.push(command));
  const stop = excel.onEvents((entries) => {
    page.evaluate((all) => excelOnTheWeb.push(all), entries).catch(() => undefined);
  });
  const toPage = (title: string, path: string) => ({
    url: `${PANE}/${path}`,
    title,
    language: setting.language ?? "en-US",
    requirements: { ...OTHER_SETS, ...(setting.refusesEditing ? {} : DELAYS), ExcelApi: newestOf(excel) },
  });
  const openPane = async () => {
    await page.goto(`${PARENT}/excel.html`);
    const width = setting.width ?? 320;
    await page.evaluate(([to, px]) => excelOnTheWeb.openPane(to, px), [
      toPage("Crossfoot", "taskpane.html"),
      width,
    ] as const);
  };
  await openPane();
  return {
    page,
    context,
    excel,
    pane: page.frameLocator("#pane iframe"),
    problems,
    completed,
    reopen: openPane,
    enterPane: () => page.evaluate(() => excelOnTheWeb.enterPane()),
    invoke: (command) =>
      page.evaluate(([to, name]) => excelOnTheWeb.invoke(to, name), [
        toPage("Commands", "commands.html"),
        command,
      ] as const),
    draw: () => page.evaluate((view) => excelOnTheWeb.draw(view), toView(excel)),
    forgive: () => void problems.splice(0),
    close: async () => {
      stop();
      await context.close();
    },
  };
}

const OTHER_SETS = { RichApiRuntime: "1.3", AddinCommands: "1.1", DialogApi: "1.2" };
/** This Excel can hold a request back until no cell is edited any more. */
const DELAYS = { DelayForCellEdit: "1.1" };

/** The newest ExcelApi that this Excel has. */
function newestOf(excel: EmulatedExcel): string {
  const versions = Array.from({ length: 30 }, (_, index) => `1.${String(30 - index)}`);
  return versions.find((version) => excel.isSetSupported("ExcelApi", version)) ?? "1.1";
}

/** The pane tries the clipboard and has another way where it is refused; the browser reports that as an error. */
const isFault = (message: ConsoleMessage) =>
  ["error", "warning"].includes(message.type()) && !/Clipboard API has been blocked/.test(message.text());

function refuseStorage(): void {
  for (const name of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
  }
}
