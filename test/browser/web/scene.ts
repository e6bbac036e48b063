import type { Browser } from "playwright-core";
import { startBrowser } from "../browser";
import { builtWeb } from "./built-web";
import { openPage, type OpenedPage, type PageSetting } from "./open-page";

export { eventually } from "../scene";

/**
 * One browser for a test file, closed at its end. What a test opened is closed after it, and must have run without a
 * fault in the console, an exception, or a request that nothing answers or that leaves the machine.
 */
export function inBrowser(): (setting?: Omit<PageSetting, "browser">) => Promise<OpenedPage> {
  let started: Browser | null = null;
  const opened: OpenedPage[] = [];
  beforeAll(async () => {
    started = await startBrowser();
    await builtWeb();
  });
  afterEach(async () => {
    const done = opened.splice(0);
    await Promise.all(done.map((each) => each.close()));
    expect(done.flatMap(({ problems }) => problems)).toEqual([]);
  });
  afterAll(() => started?.close());
  return async (setting = {}) => {
    if (started === null) throw new Error("The browser is not there before the tests run.");
    const page = await openPage({ browser: started, ...setting });
    opened.push(page);
    return page;
  };
}
