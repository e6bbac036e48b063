import { execFile, execFileSync, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../package.json";
import { ROOT } from "../project/files";
import { makeFolder, RIGHT, save, WRONG } from "./made";

/** The program as it is installed: bundled, without node_modules, in a process of its own. */

const folder = makeFolder();
const bundle = join(folder.at("dist"), "crossfoot.js");

beforeAll(async () => {
  const webpack = require.resolve("webpack/bin/webpack.js");
  const options = ["--mode", "production", "--config-name", "cli", "--output-path", folder.at("dist")];
  execFileSync(process.execPath, [webpack, ...options], { cwd: ROOT, stdio: "pipe" });
  await save(folder.at("right.xlsx"), { "H1 2024": RIGHT });
  await save(folder.at("wrong.xlsx"), { "H1 2024": WRONG });
});
afterAll(() => folder.remove());

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts it by its name, as npm does. */
function start(argv: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(bundle, argv, { cwd: folder.at(""), env }, (_, out, err) => {
      resolve({ status: child.exitCode, out, err });
    });
  });
}

test("the exit status says how it went", async () => {
  expect((await start(["check", "right.xlsx"])).status).toBe(0);
  expect((await start(["check", "wrong.xlsx"])).status).toBe(1);
  expect(await start(["check", "none.xlsx"])).toEqual({
    status: 2,
    out: "",
    err: "crossfoot: There is no file none.xlsx.\n",
  });
});

test("--version is the version of the package", async () => {
  expect(await start(["--version"])).toEqual({ status: 0, out: `${manifest.version}\n`, err: "" });
});

test("FORCE_COLOR colours what goes into a pipe", async () => {
  const { out } = await start(["check", "wrong.xlsx"], { ...process.env, FORCE_COLOR: "1" });
  expect(out).toContain("\u001b[31merror");
});

test("SARIF names a file in the folder by its relative path", async () => {
  const { out } = await start(["check", "right.xlsx", "--format", "sarif"]);
  expect(JSON.parse(out)).toMatchObject({ runs: [{ artifacts: [{ location: { uri: "right.xlsx" } }] }] });
});

test("a reader that stops reading is not an error", async () => {
  const child = spawn(bundle, ["check", "wrong.xlsx", "--format", "sarif"], { cwd: folder.at("") });
  child.stdout.destroy();
  let err = "";
  child.stderr.on("data", (part) => (err += String(part)));
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect({ status, err }).toEqual({ status: 1, err: "" });
});

test.each(["text", "json"])("a full device is told in a plain sentence: %s", async (format) => {
  const full = openSync("/dev/full", "w");
  const child = spawn(bundle, ["check", "right.xlsx", "--format", format], {
    cwd: folder.at(""),
    stdio: ["ignore", full, "pipe"],
  });
  let err = "";
  child.stderr?.on("data", (part) => (err += String(part)));
  const status = await new Promise((resolve) => child.on("close", resolve));
  closeSync(full);
  expect({ status, err }).toEqual({
    status: 2,
    err: "crossfoot: There is no room left to write the result.\n",
  });
});

test("the licences of what is bundled lie beside it", () => {
  const licences = readFileSync(join(folder.at("dist"), "crossfoot.LICENSE.txt"), "utf8");
  for (const name of ["fflate", "hucre", "i18n-iso-countries", "numfmt"]) {
    expect(licences).toMatch(new RegExp(`^${name} \\d`, "m"));
  }
  // The pane is a program of its own.
  expect(licences).not.toMatch(/^react /m);
});
