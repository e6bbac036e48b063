import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import manifest from "../../package.json";
import { builtPane } from "../browser/built-pane";
import { makeFolder } from "../cli/made";
import { ROOT } from "./files";

/** The add-in as it goes onto a server. */

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const BUDGET = 180 * 1024;
const folder = makeFolder();

let output = "";
let scripts: readonly string[] = [];
beforeAll(async () => {
  output = await builtPane();
  scripts = readdirSync(output).filter((name) => name.endsWith(".js"));
});
afterAll(() => folder.remove());

const built = (name: string): string => readFileSync(join(output, name), "utf8");
const loadedBy = (page: string): readonly string[] =>
  [...built(page).matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)].map(([, address = ""]) => address);

test.each(["taskpane.html", "commands.html"])("%s loads office.js, then one script of ours", (page) => {
  const [office, ...own] = loadedBy(page);
  expect(office).toBe(OFFICE_JS);
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((name) => !scripts.includes(name))).toEqual([]);
});

test.each(["support.html", "privacy.html"])("%s runs no script", (page) => {
  expect(built(page)).not.toContain("<script");
});

test("what the pane loads at its start is at most 180 KB packed", () => {
  const [, ...own] = loadedBy("taskpane.html");
  const sizes = own.map((name) => gzipSync(built(name)).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
});

test("a build that loads more than it may fails, and says by how much", () => {
  const script = `
    const { bundleBudget } = require("./.webpack/bundle-budget");
    const plugins = [bundleBudget({ entry: "main", bytes: Number(process.argv[2]) })];
    const output = { path: process.argv[1] };
    require("webpack")({ mode: "none", entry: "./.webpack/content-policy.json", output, plugins }, (fault, stats) => {
      console.log(JSON.stringify(fault ?? stats.compilation.errors.map(({ message }) => message)));
    });`;
  const errors = (bytes: number): unknown =>
    JSON.parse(run(["--eval", script, "--", folder.at("budget"), String(bytes)]));
  expect(errors(10_240)).toEqual([]);
  expect(errors(512)).toEqual([
    expect.stringMatching(/^main loads \d\.\d KB at its start, and may load 0\.5 KB \(gzip\): main\.js$/),
  ]);
});

test("scripts have names that change with their contents", () => {
  expect(scripts.filter((name) => !/^[\w-]+\.[0-9a-f]{20}\.js$/.test(name))).toEqual([]);
});

test("no script evaluates text, and none has a dialog of the browser", () => {
  expect(scripts.length).toBeGreaterThan(2);
  const forbidden =
    /\beval\(|\bnew Function\b|(?<![.\w$])(alert|confirm|prompt)\(|\bwindow\.(alert|confirm|prompt)\(/;
  expect(scripts.filter((name) => forbidden.test(built(name)))).toEqual([]);
});

test("nothing is loaded from outside but office.js", () => {
  const pages = readdirSync(output).filter((name) => name.endsWith(".html"));
  const addresses = pages.flatMap((page) =>
    [...built(page).matchAll(/(?:src|href|url\()=?"?'?(https?:\/\/[^\s"'>)]+)/g)].map(
      ([, address]) => address,
    ),
  );
  expect(new Set(addresses)).toEqual(new Set([OFFICE_JS]));
});

test("Office.js is not in it", () => {
  expect(scripts.filter((name) => built(name).includes("OfficeExtension.ClientRequestContext="))).toEqual([]);
});

test("the licences of what is bundled lie beside it", () => {
  const licences = built("crossfoot.LICENSE.txt");
  const bundled = ["react", "react-dom", "@fluentui/react-icons", "@griffel/react", "i18n-iso-countries"];
  for (const name of bundled) expect(licences).toMatch(new RegExp(`^${name} \\d`, "m"));
  for (const name of Object.keys(manifest.devDependencies)) expect(licences).not.toContain(`\n${name} `);
});

test("a build for another address says so in its manifest, and a development build evaluates nothing either", () => {
  const made = folder.at("other");
  run(
    [
      require.resolve("webpack/bin/webpack.js"),
      ...["--mode", "development", "--config-name", "pane", "--output-path", made],
    ],
    "https://example.com/cross-foot/",
  );
  const text = readFileSync(join(made, "manifest.xml"), "utf8");
  expect(text).not.toContain("localhost");
  expect(text).toContain('<SourceLocation DefaultValue="https://example.com/cross-foot/taskpane.html"/>');
  const code = readFileSync(join(made, "taskpane.js"), "utf8");
  expect(code).not.toMatch(/\beval\(/);
  expect(code).toContain("sourceMappingURL=taskpane.js.map");
});

test.each([
  ["http://example.com/", /https:/],
  ["https://example.com/crossfoot", /slash/],
  ["https://example.com/?a/", /no \?/],
  ["example.com", /no address/],
])("%s is refused as an address", (address, because) => {
  const script = 'require("./.webpack/addin-address").addinAddress(process.env.ADDIN_URL)';
  expect(() => run(["--eval", script], address)).toThrow(because);
});

/** Node in a process of its own. */
function run(argv: readonly string[], address = ""): string {
  const env = { ...process.env, ADDIN_URL: address };
  return execFileSync(process.execPath, argv, { cwd: ROOT, env, stdio: "pipe", encoding: "utf8" });
}
