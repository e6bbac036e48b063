import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

export const ROOT = join(__dirname, "..", "..");

/** Made by tools, or not ours. */
const APART = new Set([".git", "node_modules", "dist", "out", "coverage"]);

/** All files of the project, as paths from its root with `/`. */
export function listFiles(folder = ""): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: false })
    .filter(({ name }) => !(folder === "" && APART.has(name)))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listFiles(path);
      return entry.isFile() ? [relative("", path).split(sep).join("/")] : [];
    })
    .sort();
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** `listFiles`, without pictures and workbooks. */
export function listTexts(): readonly string[] {
  return listFiles().filter((path) => !/\.(png|xlsx|ico|docx)$/.test(path));
}
