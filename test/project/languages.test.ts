import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { LANGUAGES } from "../../src/core/words/languages";
import { listFiles, read, ROOT } from "./files";

/** Languages are complete, told of, and no burden to the start of the pane. */

const OTHERS = LANGUAGES.filter((language) => language !== "en");
const FOLDER = "src/core/words";

function groupsOf(language: string): readonly string[] {
  return listFiles(`${FOLDER}/${language}`).map((path) => posix.basename(path, ".ts"));
}

/** Files that hold signs of one language, and no sentences. */
const OWN = ["signs"];

test.each(OTHERS)("%s has the files that German has", (language) => {
  const files = groupsOf(language).filter((name) => !OWN.includes(name));
  expect(files).toEqual(groupsOf("de"));
  expect(read(`${FOLDER}/${language}.ts`)).toContain("report");
});

test.each(LANGUAGES)("docs/languages.md tells of %s", (language) => {
  expect(read("docs/languages.md")).toMatch(
    new RegExp(`^\\| \`${language}\` \\|.*\\| (the original|\\*\\*no\\*\\*) +\\|$`, "m"),
  );
});

/** Everything that a page loads at its start: imports of values, followed; not what is loaded by `import()` or in a worker. */
function loadedAtStart(entry: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [entry];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const imports = [...read(path).matchAll(/^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)"/gms)];
    for (const [, name = ""] of imports) {
      const target = posix.join(posix.dirname(path), name);
      const file = [".ts", ".tsx", "/index.ts"].map((end) => target + end).find(isFile);
      if (file !== undefined) open.push(file);
    }
  }
  return seen;
}

const isFile = (path: string): boolean => existsSync(join(ROOT, path));

test.each(["src/taskpane/index.tsx", "src/commands/index.ts"])(
  "%s starts without the translations",
  (entry) => {
    const loaded = loadedAtStart(entry);
    expect(loaded.size).toBeGreaterThan(5);
    const translations = [...loaded].filter((path) =>
      OTHERS.some((each) => path.startsWith(`${FOLDER}/${each}`)),
    );
    expect(translations).toEqual([]);
  },
);

test("the engine has them", () => {
  expect([...loadedAtStart("src/core/words/to-words.ts")]).toEqual(
    expect.arrayContaining(OTHERS.map((language) => `${FOLDER}/${language}/report.ts`)),
  );
});
