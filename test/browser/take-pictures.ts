import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { ROOT } from "../project/files";
import { startShippedBrowser } from "./browser";

const FOLDER = join(ROOT, "docs", "pictures");

/** Takes pictures for the documentation, one after the other, in one browser. `take` puts each at the path that it is given. */
export async function takePictures<Picture extends { readonly name: string }>(
  pictures: readonly Picture[],
  take: (browser: Browser, picture: Picture, path: string) => Promise<void>,
): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await startShippedBrowser();
  try {
    for (const picture of pictures) {
      await take(browser, picture, join(FOLDER, `${picture.name}.png`));
      process.stdout.write(`docs/pictures/${picture.name}.png\n`);
    }
  } finally {
    await browser.close();
  }
}
