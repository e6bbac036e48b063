import type { Browser } from "playwright-core";
import { startBrowser } from "./browser";
import { builtPane } from "./built-pane";
import { openExcelOnTheWeb, type ExcelOnTheWeb, type Setting } from "./excel-on-the-web";

/**
 * One browser for a test file, closed at its end. What a test opened is closed after it, and must have run without a
 * fault in the console, an exception or a request that nothing answers.
 */
export function inBrowser(): (setting: Omit<Setting, "browser">) => Promise<ExcelOnTheWeb> {
  let started: Browser | null = null;
  const opened: ExcelOnTheWeb[] = [];
  beforeAll(async () => {
    started = await startBrowser();
    await builtPane();
  });
  afterEach(async () => {
    const done = opened.splice(0);
    await Promise.all(done.map((each) => each.close()));
    expect(done.flatMap(({ problems }) => problems)).toEqual([]);
  });
  afterAll(() => started?.close());
  return async (setting) => {
    if (started === null) throw new Error("The browser is not there before the tests run.");
    const excel = await openExcelOnTheWeb({ browser: started, ...setting });
    opened.push(excel);
    return excel;
  };
}

/** Tries again until it does not throw, for at most a minute. */
export async function eventually<Value>(attempt: () => Value | Promise<Value>): Promise<Value> {
  const end = Date.now() + 60_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** The pane begins to listen for changes, and asks which sheets are its own: what sheets there are, and what marks they carry. */
export const REQUESTS_AT_FIRST = 3;
