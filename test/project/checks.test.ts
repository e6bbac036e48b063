import { CATALOGUE } from "../../src/core";
import { CHECK_IDS } from "../../src/core/edits/edit";
import { listFiles, read } from "./files";

const files = listFiles();

test("the catalogue lists every check once, in the order of reports", () => {
  expect(CATALOGUE.map(({ id }) => id)).toEqual([...CHECK_IDS]);
});

test.each(CHECK_IDS)("%s has a file, a test and documentation", (id) => {
  expect(files).toContain(`src/core/checks/${id}.ts`);
  expect(files).toContain(`test/core/checks/${id}.test.ts`);
  expect(read("docs/checks.md")).toContain(`\n## \`${id}\`\n`);
});

test.each(CATALOGUE.map((check) => [check.id, check] as const))("%s is documented in full", (_, check) => {
  for (const text of [check.title, check.why, check.holds, check.fails, check.outOfScope]) {
    expect(text.trim()).not.toBe("");
  }
  // Titles stand in lists and are followed by a full stop where a sentence is needed.
  expect(check.title).not.toMatch(/\.$/);
});
