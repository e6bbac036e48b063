import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles, ROOT } from "../project/files";
import { madeOnce } from "./made-once";

const SOURCES = /^(src|build|assets)\/|^(manifest\.xml|webpack\.config\.js|package-lock\.json)$/;

let built: Promise<string> | null = null;

/**
 * The folder of the pane as it goes onto a server, built anew only where a source of it has changed; or one that is
 * there already, named by `CROSSFOOT_PANE`.
 */
export function builtPane(): Promise<string> {
  const there = process.env["CROSSFOOT_PANE"];
  built ??= there === undefined ? build() : Promise.resolve(there);
  return built;
}

function build(): Promise<string> {
  return madeOnce(`pane-${toDigest(listFiles().filter((path) => SOURCES.test(path)))}`, (folder) => {
    const webpack = require.resolve("webpack/bin/webpack.js");
    const options = ["--mode", "production", "--config-name", "pane", "--output-path", folder];
    // The address that the tests answer for.
    const env = { ...process.env, ADDIN_URL: "" };
    execFileSync(process.execPath, [webpack, ...options], { cwd: ROOT, stdio: "pipe", env });
  });
}

function toDigest(paths: readonly string[]): string {
  const digest = createHash("sha256");
  for (const path of paths) digest.update(path).update(readFileSync(join(ROOT, path)));
  return digest.digest("hex").slice(0, 16);
}
