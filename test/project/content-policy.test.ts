import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import directives from "../../.webpack/content-policy.json";
import webDirectives from "../../.webpack/content-policy-web.json";
import { builtPane } from "../browser/built-pane";
import { builtWeb } from "../browser/web/built-web";
import { makeFolder } from "../cli/made";
import { listFiles, read, ROOT } from "./files";

/** Each policy stands once, and the pages, the development servers and the sample servers must say the same. */

type Directives = Readonly<Record<string, readonly string[]>>;

const toText = (entries: readonly (readonly [string, readonly string[]])[]) =>
  entries.map(([name, values]) => `${name} ${values.join(" ")}`).join("; ");
const toHeader = (of: Directives) => toText(Object.entries(of));
const toMeta = (of: Directives) => toText(Object.entries(of).filter(([name]) => name !== "frame-ancestors"));

const header = toHeader(directives);

const OUTSIDE = "https://appsforoffice.microsoft.com";
/** What is built from which template. */
const PAGES = {
  pane: {
    "taskpane.html": "src/taskpane/taskpane.html",
    "commands.html": "src/commands/commands.html",
    "support.html": "assets/pages/support.html",
    "privacy.html": "assets/pages/privacy.html",
  },
  web: {
    "index.html": "src/web/index.html",
    "support.html": "assets/pages/web/support.html",
    "privacy.html": "assets/pages/web/privacy.html",
  },
} as const;

const folder = makeFolder();
afterAll(() => folder.remove());

const output = { pane: "", web: "" };
beforeAll(async () => {
  output.pane = await builtPane();
  output.web = await builtWeb();
}, 240_000);

test("it lets in nothing by default, and nothing from outside but office.js", () => {
  expect(directives["default-src"]).toEqual(["'none'"]);
  expect(directives["connect-src"]).toEqual(["'self'"]);
  const { "frame-ancestors": _, ...loading } = directives;
  expect(
    Object.values(loading)
      .flat()
      .filter((value) => value.includes(":") && !["data:", "blob:"].includes(value)),
  ).toEqual([OUTSIDE]);
  expect(directives["script-src"]).not.toContain("blob:");
  expect(header).not.toMatch(/unsafe-eval|\*(?!\.)/);
});

test("the page without Excel lets in nothing from outside at all, and is shown in no frame", () => {
  expect(webDirectives["default-src"]).toEqual(["'none'"]);
  expect(webDirectives["connect-src"]).toEqual(["'self'"]);
  expect(webDirectives["frame-ancestors"]).toEqual(["'none'"]);
  const outside = Object.values(webDirectives)
    .flat()
    .filter((value) => value.includes(":") && !["data:", "blob:"].includes(value));
  expect(outside).toEqual([]);
  expect(webDirectives["script-src"]).toEqual(["'self'"]);
  expect(toHeader(webDirectives)).not.toMatch(/unsafe-eval|\*/);
});

const built = [
  ...Object.keys(PAGES.pane).map((page) => ["pane", page] as const),
  ...Object.keys(PAGES.web).map((page) => ["web", page] as const),
];

test.each(built)("%s/%s carries its policy, before it loads anything", (part, page) => {
  const html = readFileSync(join(output[part], page), "utf8");
  const [before = "", policy = ""] =
    /^(.*?)http-equiv="?Content-Security-Policy"? content="([^"]+)"/s.exec(html)?.slice(1) ?? [];
  expect(policy).toBe(toMeta(part === "pane" ? directives : webDirectives));
  expect(before).not.toMatch(/<(script|link|style)/);
});

test("a thread begins in the page, so that it is under its policy, and may begin nowhere else", () => {
  for (const policy of [directives, webDirectives]) expect(policy["worker-src"]).toEqual(["'self'", "blob:"]);
  const starts = listFiles("src").filter(
    (path) => /\.tsx?$/.test(path) && /new (Shared)?Worker\(/.test(read(path)),
  );
  expect(starts).toEqual(["src/start-thread.ts"]);
});

test("every page that is built is named here", () => {
  const templates = [...listFiles("src"), ...listFiles("assets")].filter((path) => path.endsWith(".html"));
  const named = [...Object.values(PAGES.pane), ...Object.values(PAGES.web)];
  expect(templates.sort()).toEqual(named.sort());
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

test("the server of `npm run web` sends the policy of that page, and needs no certificate", () => {
  expect(configuration("web", { WEBPACK_SERVE: "true" })).toMatchObject({
    devServer: {
      host: "localhost",
      headers: { "Content-Security-Policy": toHeader(webDirectives) },
      // Nothing that a development server puts into pages: it would be refused, or is not there for others.
      ...{ hot: false, liveReload: false, client: false, webSocketServer: false },
    },
  });
});

test("the sample server of the page without Excel sends its policy", () => {
  const sample = read("docs/server/nginx-web.conf");
  expect(sample).toContain(`add_header Content-Security-Policy "${toHeader(webDirectives)}" always;`);
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

const paneConfiguration = (env: Readonly<Record<string, string>>) => configuration("pane", env);

/** What webpack is told about a part, in a process of its own with this environment. */
function configuration(part: "pane" | "web", env: Readonly<Record<string, string>>): unknown {
  const script = `
    const [, pane, web] = require("./webpack.config.js");
    const told = { pane, web }[process.argv[1]](null, { mode: "development", configName: [process.argv[1]] });
    console.log(JSON.stringify(told));`;
  const options = {
    cwd: ROOT,
    stdio: "pipe",
    encoding: "utf8",
    env: { PATH: process.env["PATH"], ...env },
  } as const;
  return JSON.parse(execFileSync(process.execPath, ["--eval", script, "--", part], options));
}
