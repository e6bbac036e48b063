import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toMessage } from "../../src/core/findings/message";
import { findings as words } from "../../src/core/words/en/findings";
import { compareMarked } from "./marked";

const FOLDER = join(__dirname, "fixtures");
const read = (name: string): string => readFileSync(join(FOLDER, name), "utf8");

test.each(readdirSync(FOLDER))("%s is reported where it is marked, and nowhere else", (name) => {
  const { expected, found, audit } = compareMarked(read(name));
  expect(audit.verdicts.broken).toBe(0);
  if (found.join() !== expected.join()) {
    // What was said helps more than what was not where a report fails.
    expect(audit.findings.map((finding) => `${finding.check}: ${toMessage(finding, words)}`)).toEqual(
      expected,
    );
  }
  expect(found).toEqual(expected);
});

test("the published reports are judged in full", () => {
  expect(compareMarked(read("h1-2024.txt")).audit.verdicts).toMatchObject({ fails: 0, broken: 0 });
  expect(compareMarked(read("h1-2024.txt")).audit.verdicts.holds).toBeGreaterThan(90);
  expect(compareMarked(read("h2-2025.txt")).audit.verdicts.holds).toBeGreaterThan(40);
});
