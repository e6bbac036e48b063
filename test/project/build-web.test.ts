import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import manifest from "../../package.json";
import { builtWeb } from "../browser/web/built-web";
import { makeFolder } from "../cli/made";
import { listFiles, ROOT } from "./files";

/** The page without Excel as it goes onto a server. */

const SERVICE_WORKER = "service-worker.js";
const BUDGET = 140 * 1024;
const folder = makeFolder();

let output = "";
let files: readonly string[] = [];
beforeAll(async () => {
  output = await builtWeb();
  files = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(output.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}, 240_000);
afterAll(() => folder.remove());

const built = (name: string): string => readFileSync(join(output, name), "utf8");
const endingIn = (end: string): readonly string[] => files.filter((name) => name.endsWith(end));
const loadedBy = (page: string): readonly string[] =>
  [...built(page).matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)].map(([, address = ""]) => address);

test("nothing of Office is in it, and nothing asks for it", () => {
  // The pane has a sentence for Excel that names both; an address has slashes.
  const office = /\/\/appsforoffice|["'`/]office\.js|OfficeExtension|Office\.onReady|Excel\.run/i;
  expect(files.filter((name) => /\.(js|html|css)$/.test(name) && office.test(built(name)))).toEqual([]);
});

test("nothing is loaded from outside, and every name is one beside the page, so that any folder will do", () => {
  const pages = endingIn(".html");
  expect(pages).toEqual(["index.html", "privacy.html", "support.html"]);
  const addresses = pages.flatMap((page) =>
    [...built(page).matchAll(/\s(?:src|href)="?([^\s">]+)/g)].map(([, address = ""]) => address),
  );
  expect(addresses.length).toBeGreaterThan(5);
  expect([...new Set(addresses)].filter((address) => !files.includes(address))).toEqual([]);
});

test("the page loads scripts of ours only, and those beside it run none", () => {
  expect(loadedBy("index.html").length).toBeGreaterThan(0);
  for (const page of ["support.html", "privacy.html"]) expect(built(page)).not.toContain("<script");
});

test("what it loads at its start is at most 140 KB packed", () => {
  const sizes = loadedBy("index.html").map((name) => gzipSync(built(name)).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
});

test("scripts have names that change with their contents, but for the one by which newer versions are seen", () => {
  const others = endingIn(".js").filter((name) => !/^[\w-]+\.[0-9a-f]{20}\.js$/.test(name));
  expect(others).toEqual([SERVICE_WORKER]);
});

test("no script evaluates text, and none has a dialog of the browser", () => {
  const forbidden =
    /\beval\(|\bnew Function\b|(?<![.\w$])(alert|confirm|prompt)\(|\bwindow\.(alert|confirm|prompt)\(/;
  expect(endingIn(".js").filter((name) => forbidden.test(built(name)))).toEqual([]);
});

test("the samples are those of the project", () => {
  const samples = listFiles("samples").filter((path) => path.endsWith(".xlsx"));
  expect(endingIn(".xlsx")).toEqual(samples);
  for (const path of samples)
    expect(readFileSync(join(output, path)).equals(readFileSync(join(ROOT, path)))).toBe(true);
});

test("every file is kept for when there is no network, by what is in it", () => {
  const [list = "[]"] = /\[\{"url":.*?\}\]/.exec(built(SERVICE_WORKER)) ?? [];
  const kept: unknown = JSON.parse(list);
  const expected = files
    .filter((name) => name !== SERVICE_WORKER && !name.endsWith(".js.LICENSE.txt"))
    .map((name) => ({ url: name, revision: name.endsWith(".js") ? null : digestOf(name) }));
  expect(kept).toEqual(expected);
});

const digestOf = (name: string): string =>
  createHash("sha256")
    .update(readFileSync(join(output, name)))
    .digest("hex")
    .slice(0, 20);

test("a service worker without a place for the list fails the build", () => {
  const script = `
    const { precacheList } = require("./.webpack/precache-list");
    const output = { path: process.argv[1], filename: "worker.js" };
    const plugins = [precacheList("worker.js")];
    require("webpack")({ mode: "none", entry: "./.webpack/content-policy.json", output, plugins }, (fault, stats) => {
      console.log(JSON.stringify(fault ?? stats.compilation.errors.map(({ message }) => message)));
    });`;
  const argv = ["--eval", script, "--", folder.at("no-place")];
  const errors: unknown = JSON.parse(
    execFileSync(process.execPath, argv, { cwd: ROOT, stdio: "pipe", encoding: "utf8" }),
  );
  expect(errors).toEqual(["worker.js must name self.__WB_MANIFEST once, and does so 0 times"]);
});

test("the licences of what is bundled lie beside it", () => {
  const licences = built("crossfoot.LICENSE.txt");
  const bundled = ["react", "@fluentui/react-icons", "echarts", "hucre", "fflate", "workbox-precaching"];
  for (const name of bundled) expect(licences).toMatch(new RegExp(`^${name} \\d`, "m"));
  // By version: `echarts` brings a `tslib` of its own.
  for (const [name, version] of Object.entries(manifest.devDependencies))
    expect(licences).not.toContain(`\n${name} ${version} `);
});
