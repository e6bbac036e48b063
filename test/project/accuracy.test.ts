import { KEYING, SLIP_NAMES, SLIPS } from "../../bench/accuracy/error-kinds";
import { SECTIONS, SLIPS_OF_ALL_KINDS } from "../../bench/accuracy/lines";
import { writeDraft } from "../../bench/accuracy/draft-text";
import { randomFrom } from "../../bench/accuracy/random";
import { makeReport } from "../../bench/accuracy/reports";
import { draftOf, runLine, SEED, seedOf } from "../../bench/accuracy/run-line";
import { auditSheets } from "../../src/core/audit-sheets";
import { toSnapshots } from "../../src/core/checks/miniature";
import { findMistakes } from "../../src/core/mistakes/find-mistakes";
import { read } from "./files";

/** The full run is `npm run bench:accuracy`. */
const DRAFTS = 25;

const lines = SECTIONS.flatMap((section) => section.lines);

test("reports without errors are silent, whatever their shape", () => {
  const shapes = new Map(
    lines.flatMap(({ shape }) => (shape.rows > 30 ? [] : [[JSON.stringify(shape), shape]])),
  );
  expect(shapes.size).toBeGreaterThan(5);
  for (const shape of shapes.values()) {
    for (let seed = 1; seed <= 5; seed += 1) {
      const report = makeReport(shape, randomFrom(seed));
      const audit = auditSheets(toSnapshots(writeDraft({ shape, report, typed: report.problem }).text));
      expect({ shape, findings: audit.findings, mistakes: findMistakes(audit) }).toEqual({
        shape,
        findings: [],
        mistakes: [],
      });
    }
  }
});

test("a draft is the same in every run, and wrong where it says", () => {
  for (const [number, line] of lines.entries()) {
    const draft = draftOf(line, 0, seedOf(number));
    expect(draftOf(line, 0, seedOf(number)).text).toBe(draft.text);
    expect(draft.kinds).toHaveLength(line.wrong.errors);
    expect(draft.truth.parts.size).toBeGreaterThan(0);
  }
});

test.each(KEYING)("a %s is found, with the right value, and nothing else is proposed", (kind) => {
  const line = lines.find(({ title, wrong }) => title === kind && wrong.errors === 1);
  if (line === undefined) throw new Error(`No line for ${kind}`);
  const { tally } = runLine({ ...line, drafts: DRAFTS }, SEED);
  expect(tally).toMatchObject({ noticed: DRAFTS, right: DRAFTS, masked: 0, wrongOneClick: 0 });
  expect(tally.oneClick).toBeGreaterThanOrEqual(DRAFTS - 2);
});

test("one or two slips of any kind: everything is noticed, and no one-click correction is wrong", () => {
  const few = SLIPS_OF_ALL_KINDS.lines.filter(({ shape, wrong }) => shape.rows <= 30 && wrong.errors <= 2);
  expect(few).toHaveLength(6);
  for (const line of few) {
    const { tally } = runLine({ ...line, drafts: DRAFTS }, SEED);
    expect(tally).toMatchObject({ noticed: DRAFTS - tally.silent, wrongOneClick: 0, unproved: 0 });
    expect(tally.oneClick).toBeGreaterThan(DRAFTS / 2);
    expect(tally.right).toBeGreaterThan(0.85 * DRAFTS);
  }
});

describe("docs/accuracy.md", () => {
  const document = read("docs/accuracy.md");

  test("names what is measured", () => {
    expect(Object.keys(SLIPS).sort()).toEqual([...SLIP_NAMES].sort());
    for (const kind of SLIP_NAMES) expect(document).toContain(kind);
    expect(document).toContain(`seed ${SEED}`);
  });

  test.each(SECTIONS.map((section) => [section.title, section] as const))(
    "has the table %s",
    (title, section) => {
      const own = document.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? "";
      const rows = own.split("\n").filter((row) => row.startsWith("| ") && !row.startsWith("| -"));
      expect(rows.slice(1).map((row) => row.split("|")[1]?.trim())).toEqual(
        section.lines.map((line) => line.title),
      );
    },
  );
});
