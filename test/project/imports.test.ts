import { posix } from "node:path";
import { listFiles, read } from "./files";

/** Beside the lint rules, which say it folder by folder: what must hold however those are changed. */

const sources = listFiles("src").filter((path) => /\.tsx?$/.test(path));

/** What a file imports: `./address`, `node:fs`, `hucre`. */
function importsOf(path: string): readonly string[] {
  return [...read(path).matchAll(/(?:\bfrom\s+|\bimport\s*\(?|\brequire\()"([^"]+)"/g)].map(
    ([, name]) => name ?? "",
  );
}

const isRelative = (name: string): boolean => name.startsWith(".");
const target = (path: string, name: string): string => posix.join(posix.dirname(path), name);

test("there are sources, and their imports are seen", () => {
  expect(sources.length).toBeGreaterThan(20);
  expect(importsOf("src/core/audit.ts")).toContain("./report");
});

test("the core imports nothing from outside, but the list of country names", () => {
  const outside = sources
    .filter((path) => path.startsWith("src/core/"))
    .flatMap((path) => importsOf(path).map((name) => ({ path, name })))
    .filter(({ path, name }) =>
      isRelative(name)
        ? !target(path, name).startsWith("src/core/")
        : !/^(i18n-iso-countries|@noble\/hashes)\b/.test(name),
    );
  expect(outside).toEqual([]);
});

/** The folders directly under `src` in which a library is imported. */
const importing = (library: RegExp): readonly string[] =>
  [
    ...new Set(
      sources
        .filter((path) => importsOf(path).some((name) => library.test(name)))
        .map((path) => path.split("/")[1] ?? ""),
    ),
  ].sort();

test.each([
  [/^hucre(\/|$)/, ["csv", "xlsx"]],
  [/^fflate(\/|$)/, ["xlsx"]],
  // Both hosts must know what a cell shows where its column hides it.
  [/^numfmt$/, ["excel", "xlsx"]],
  [/^(react|react-dom|@fluentui\/.+)(\/|$)/, ["taskpane", "web"]],
  [/^echarts(\/|$)/, ["web"]],
])("%s is imported only where it belongs", (library, folders) => {
  expect(importing(library)).toEqual(folders);
});

test("Office.js is never imported, and never bundled: it comes from Microsoft", () => {
  expect(importing(/office-js/)).toEqual([]);
});

test("only the start of the pane knows that its host is Excel", () => {
  const knowing = sources.filter(
    (path) =>
      path.startsWith("src/taskpane/") && importsOf(path).some((name) => /(^|\/)excel(\/|$)/.test(name)),
  );
  expect(knowing.filter((path) => path !== "src/taskpane/index.tsx")).toEqual([]);
});

test("the command line knows the core by its public API only", () => {
  const inner = sources
    .filter((path) => path.startsWith("src/cli/"))
    .flatMap((path) => importsOf(path).map((name) => ({ path, to: target(path, name) })))
    .filter(({ to }) => to.startsWith("src/core/"));
  expect(inner).toEqual([]);
});
