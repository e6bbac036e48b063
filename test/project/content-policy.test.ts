import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import directives from "../../.webpack/content-policy.json";
import { builtPane } from "../browser/built-pane";
import { makeFolder } from "../cli/made";
import { listFiles, read, ROOT } from "./files";

/** The policy stands once, and the pages, the development server and the sample server must say the same. */

const toText = (entries: readonly (readonly [string, readonly string[]])[]) =>
  entries.map(([name, values]) => `${name} ${values.join(" ")}`).join("; ");

const header = toText(Object.entries(directives));
const meta = toText(Object.entries(directives).filter(([name]) => name !== "frame-ancestors"));

const OUTSIDE = "https://appsforoffice.microsoft.com";
const PAGES = ["taskpane.html", "commands.html", "support.html", "privacy.html"];

const folder = makeFolder();
afterAll(() => folder.remove());

let output = "";
beforeAll(async () => {
  output = await builtPane();
}, 120_000);

const built = (page: string): string => readFileSync(join(output, page), "utf8");

test("it lets in nothing by default, and nothing from outside but office.js", () => {
  expect(directives["default-src"]).toEqual(["'none'"]);
  expect(directives["connect-src"]).toEqual(["'self'"]);
  const { "frame-ancestors": _, ...loading } = directives;
  expect(
    Object.values(loading)
      .flat()
      .filter((value) => value.includes(":") && value !== "data:"),
  ).toEqual([OUTSIDE]);
  expect(header).not.toMatch(/unsafe-eval|\*(?!\.)/);
});

test.each(PAGES)("%s carries it, before it loads anything", (page) => {
  const [before = "", policy = ""] =
    /^(.*?)http-equiv="?Content-Security-Policy"? content="([^"]+)"/s.exec(built(page))?.slice(1) ?? [];
  expect(policy).toBe(meta);
  expect(before).not.toMatch(/<(script|link|style)/);
});

test("every page that is built is named here", () => {
  const templates = [...listFiles("src"), ...listFiles("assets")].filter((path) => path.endsWith(".html"));
  expect(templates.map((path) => path.split("/").at(-1)).sort()).toEqual([...PAGES].sort());
});

test("the sample server sends it, lets pages be shown in Excel on the web, and lets them be kept", () => {
  const sample = read("docs/server/nginx.conf");
  expect(sample).toContain(`add_header Content-Security-Policy "${header}" always;`);
  expect(sample).not.toMatch(/add_header (X-Frame-Options|Cache-Control "?no-)/i);
});

test("the development server sends it, on the address that the manifest names", () => {
  expect(paneConfiguration({ WEBPACK_SERVE: "true", ...withCertificates() })).toMatchObject({
    devServer: {
      host: "localhost",
      port: 3000,
      // The icons are asked for by Excel on the web, from another site.
      allowedHosts: ["localhost"],
      headers: { "Content-Security-Policy": header },
      server: { type: "https" },
    },
  });
});

test("without certificates the development server says how to make them, and a build does not ask", () => {
  const without = { HOME: folder.at("nobody"), USERPROFILE: folder.at("nobody") };
  expect(() => paneConfiguration({ WEBPACK_SERVE: "true", ...without })).toThrow(
    /npx --yes office-addin-dev-certs install/,
  );
  expect(paneConfiguration(without)).not.toHaveProperty("devServer");
});

/** A home folder with what `office-addin-dev-certs` would have put there. */
function withCertificates(): Readonly<Record<string, string>> {
  const certificates = folder.at("somebody/.office-addin-dev-certs");
  mkdirSync(certificates, { recursive: true });
  for (const name of ["localhost.key", "localhost.crt"]) writeFileSync(join(certificates, name), "invented");
  return { HOME: folder.at("somebody"), USERPROFILE: folder.at("somebody") };
}

/** What webpack is told about the pane, in a process of its own with this environment. */
function paneConfiguration(env: Readonly<Record<string, string>>): unknown {
  const script =
    'const [, pane] = require("./webpack.config.js"); console.log(JSON.stringify(pane(null, { mode: "development" })))';
  const options = {
    cwd: ROOT,
    stdio: "pipe",
    encoding: "utf8",
    env: { PATH: process.env["PATH"], ...env },
  } as const;
  return JSON.parse(execFileSync(process.execPath, ["--eval", script], options));
}
