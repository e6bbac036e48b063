import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles, ROOT } from "../project/files";
import { madeOnce } from "./made-once";

const SOURCES =
  /^(src|\.webpack|assets)\/|^samples\/.*\.xlsx$|^(manifest\.xml|webpack\.config\.js|package-lock\.json)$/;

const built = new Map<string, Promise<string>>();

/**
 * The folder of a part of the program as it goes onto a server, built anew only where a source has changed.
 *
 * @param name of its configuration of webpack
 */
export function toBuilt(name: "pane" | "web"): Promise<string> {
  const begun = built.get(name) ?? build(name);
  built.set(name, begun);
  return begun;
}

function build(name: string): Promise<string> {
  return madeOnce(`${name}-${toDigest(listFiles().filter((path) => SOURCES.test(path)))}`, (folder) => {
    const webpack = require.resolve("webpack/bin/webpack.js");
    const options = ["--mode", "production", "--config-name", name, "--output-path", folder];
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
