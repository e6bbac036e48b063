import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Frame, Page } from "playwright-core";

/** Sizes as servers send them, packed by gzip; in bytes. */
export interface Loaded {
  /** The script of the entry: what the page loads at its start. */
  readonly entry: number;
  /** All files of the program that were loaded so far, by the page and its workers, the page itself included. */
  readonly all: number;
}

interface Place {
  /** The built program. */
  readonly folder: string;
  /** Where it was loaded from; ends in a slash. */
  readonly address: string;
  /** The name of its page. */
  readonly html: string;
}

/** Reads what a page has loaded out of the browser's own list. */
export async function measureLoaded(page: Page, frame: Frame, place: Place): Promise<Loaded> {
  const lists = await Promise.all([
    frame.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name)),
    ...page
      .workers()
      .map((worker) =>
        worker.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name)),
      ),
  ]);
  const names = lists
    .flat()
    .filter((name) => name.startsWith(place.address))
    .map((name) => new URL(name).pathname.slice(new URL(place.address).pathname.length));
  const html = readFileSync(join(place.folder, place.html), "utf8");
  const scripts = [...html.matchAll(/<script[^>]* src="?([\w.-]+\.js)"?/g)].map(([, src = ""]) => src);
  if (scripts.length === 0) throw new Error(`${place.html} loads no script.`);
  return { entry: packed(place.folder, scripts), all: packed(place.folder, [place.html, ...names]) };
}

function packed(folder: string, names: readonly string[]): number {
  const paths = [...new Set(names)].map((name) => join(folder, name)).filter(existsSync);
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
}
