import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { transformSync } from "@swc/core";
import type { BrowserContext, Route } from "playwright-core";
import policy from "../../.webpack/content-policy.json";
import { ROOT } from "../project/files";

/** Where the pane is served from: the address in the manifest. */
export const PANE = "https://localhost:3000";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE = join(ROOT, "node_modules", "@microsoft", "office-js", "dist");
const PARENT = join(__dirname, "parent");

export interface Disk {
  /** The folder of the built pane. */
  readonly pane: string;
  /** The origin of the page that plays Excel on the web. */
  readonly parent: string;
  /** Office.js is not answered before this is kept. */
  readonly officeReady: Promise<void>;
  /** Told of each request that nothing answers. */
  readonly onUnknown: (url: string) => void;
}

/** No request leaves the machine: each is answered with a file, or fails and is told. */
export async function answerFromDisk(context: BrowserContext, disk: Disk): Promise<void> {
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const path = decodeURIComponent(url.pathname);
    if (url.origin === disk.parent) return sendParent(route, path, disk);
    if (url.origin === PANE) return sendFile(route, join(disk.pane, path), disk, { ...POLICY, ...KEEP });
    if (!url.href.startsWith(CDN)) return refuse(route, disk);
    await disk.officeReady;
    // The library asks for AgaveErrorUX, and its package holds agaveerrorux.
    const file = path.slice(new URL(CDN).pathname.length).toLowerCase();
    return sendFile(route, join(OFFICE, file), disk, KEEP);
  });
}

/** What a server sends with the pages: `frame-ancestors` counts only there. */
const POLICY = {
  "Content-Security-Policy": Object.entries(policy)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; "),
};
const KEEP = { "Cache-Control": "max-age=3600" };

function sendParent(route: Route, path: string, disk: Disk): Promise<void> {
  if (path === "/favicon.ico") return route.fulfill({ status: 204 });
  if (extname(path) !== "") return sendFile(route, join(PARENT, path), disk);
  const source = readFileSync(join(PARENT, `${path}.ts`), "utf8");
  const { code } = transformSync(source, {
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "es6" },
  });
  return route.fulfill({ contentType: "text/javascript", body: code });
}

function sendFile(route: Route, file: string, disk: Disk, headers: Readonly<Record<string, string>> = {}) {
  if (!existsSync(file) || !statSync(file).isFile()) return refuse(route, disk);
  return route.fulfill({
    path: file,
    headers: { ...headers, "Content-Type": TYPES[extname(file)] ?? "text/plain" },
  });
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

function refuse(route: Route, { onUnknown }: Disk): Promise<void> {
  onUnknown(route.request().url());
  return route.abort();
}
