import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBrowser } from "../test/browser/browser";
import { builtPane } from "../test/browser/built-pane";
import { builtWeb } from "../test/browser/web/built-web";
import type { DraftSize } from "./draft";
import { measureList, type ListFigures } from "./web/measure-list";
import { measurePage, type PageFigures } from "./web/measure-page";
import { measurePane, type PaneFigures } from "./web/measure-pane";
import { measureReady, type ReadyFigures } from "./web/measure-ready";
import { writeList, writeWrongDraft } from "./web/workbooks";

/** Each list holds what was seen in one run. */
export interface WebFigures {
  readonly browser: string;
  readonly fileMB: number;
  readonly listRows: number;
  readonly ready: readonly ReadyFigures[];
  readonly pages: readonly PageFigures[];
  readonly panes: readonly PaneFigures[];
  readonly lists: readonly ListFigures[];
}

const LIST_ROWS = 20_000;

/** The page without Excel, and the pane in an emulated Excel, in a real browser. */
export async function measureWeb(
  size: DraftSize,
  { runs, onStep }: { readonly runs: number; readonly onStep: (step: string) => void },
): Promise<WebFigures> {
  onStep("building the page and the pane");
  await builtWeb();
  await builtPane();
  const folder = mkdtempSync(join(tmpdir(), "crossfoot-bench-"));
  const browser = await startBrowser();
  try {
    const draft = { ...(await writeWrongDraft(size)), path: join(folder, "draft.xlsx") };
    const list = { path: join(folder, "list.xlsx"), rows: LIST_ROWS };
    writeFileSync(draft.path, draft.bytes);
    writeFileSync(list.path, await writeList(list.rows));
    const repeat = async <Figures>(step: string, measureOnce: () => Promise<Figures>): Promise<Figures[]> => {
      const figures: Figures[] = [];
      for (let run = 1; run <= runs; run += 1) {
        onStep(`${step}, ${run} of ${runs}`);
        figures.push(await measureOnce());
      }
      return figures;
    };
    return {
      browser: `Chromium ${browser.version()}`,
      fileMB: draft.bytes.length / 1e6,
      listRows: list.rows,
      ready: await repeat("loading the page", () => measureReady(browser)),
      pages: await repeat("working on the page", () => measurePage(browser, draft)),
      panes: await repeat("working in the pane", () => measurePane(browser, draft)),
      lists: await repeat("scrolling on the page", () => measureList(browser, list)),
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
