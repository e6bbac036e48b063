import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { GRAMMAR } from "../../src/cli/grammar";
import { HELP } from "../../src/cli/help";
import { listFiles, read, ROOT } from "./files";

const readme = read("README.md");

test("the two commands stand at the top", () => {
  const top = readme.split("\n").slice(0, 8).join("\n");
  expect(top).toContain("npm ci && npm run demo");
  expect(top).toContain("npm ci && npm test");
});

test("it is a screenful", () => {
  expect(readme.split("\n").length).toBeLessThanOrEqual(80);
});

test.each(["README.md", ...listFiles("docs").filter((path) => path.endsWith(".md"))])(
  "links of %s lead somewhere",
  (path) => {
    const links = [...read(path).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link]) => link ?? "");
    const missing = links.filter(
      (link) => !/^https?:/.test(link) && !existsSync(join(ROOT, dirname(path), link)),
    );
    expect(missing).toEqual([]);
  },
);

test("the commands that it shows are those of the program, all of them", () => {
  const shown = [...readme.matchAll(/npx crossfoot (\w+)/g)].map(([, command]) => command ?? "");
  expect(new Set(shown)).toEqual(new Set(Object.keys(GRAMMAR)));
  for (const command of shown) expect(HELP).toContain(`crossfoot ${command} `);
});
