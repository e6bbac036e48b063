import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startShippedBrowser } from "../test/browser/browser";

/**
 * Draws the icons of the ribbon: `npm run icons`.
 *
 * Each drawing lies on the pixels of its own grid (16, 20, 24, 32). The other sizes are whole multiples of a grid, so
 * that every edge falls on a pixel and stays sharp.
 */
const GRIDS = { 16: 16, 20: 20, 24: 24, 32: 32, 40: 20, 48: 24, 64: 32, 80: 20 } as const;
const KINDS = ["open", "check", "publish"] as const;

const folder = join(__dirname, "icons");

async function makeIcons(): Promise<void> {
  const browser = await startShippedBrowser();
  try {
    const page = await browser.newPage();
    for (const kind of KINDS) {
      for (const [size, grid] of Object.entries(GRIDS)) {
        const drawing = readFileSync(join(folder, `${kind}-${grid}.svg`), "utf8");
        const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString("base64")}`;
        await page.setViewportSize({ width: Number(size), height: Number(size) });
        await page.setContent(
          `<style>body { margin: 0 } img { display: block }</style><img src="${source}" width="${size}">`,
        );
        const picture = await page.screenshot({ omitBackground: true });
        writeFileSync(join(folder, `${kind}-${size}.png`), picture);
      }
    }
  } finally {
    await browser.close();
  }
}

void makeIcons();
