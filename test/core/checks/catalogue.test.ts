import { existsSync } from "node:fs";
import { join } from "node:path";
import { auditReport } from "../../../src/core/audit";
import { CATALOGUE } from "../../../src/core/checks/catalogue";
import { toContext } from "../../../src/core/checks/context";
import { toSnapshots } from "../../../src/core/checks/miniature";
import { CHECK_IDS } from "../../../src/core/edits/edit";
import { toMessage } from "../../../src/core/findings/message";
import { readReport } from "../../../src/core/read/read-report";
import { findings as words } from "../../../src/core/words/en/findings";

const audit = (text: string) => auditReport(readReport(toSnapshots(text)));

test("the catalogue lists every check once, in the public order", () => {
  expect(CATALOGUE.map(({ id }) => id)).toEqual([...CHECK_IDS]);
});

describe.each(CATALOGUE.map((check) => [check.id, check] as const))("%s", (id, check) => {
  test("its holding example gives no finding of any check", () => {
    const { findings, verdicts, report } = audit(check.holds);
    expect(findings.map((finding) => toMessage(finding, words))).toEqual([]);
    expect(report.tables).not.toEqual([]);
    expect(verdicts).toMatchObject({ fails: 0, broken: 0 });
  });

  test("its holding example is judged by it", () => {
    const report = readReport(toSnapshots(check.holds));
    expect([...check.plan(toContext(report))]).not.toEqual([]);
  });

  test("its failing example gives a finding of it", () => {
    const { findings, verdicts } = audit(check.fails);
    expect(findings.map((finding) => finding.check)).toContain(id);
    expect(verdicts.broken).toBe(0);
  });

  test("says what holds, why it matters and what it leaves out", () => {
    for (const text of [check.title, check.why, check.outOfScope]) expect(text).toMatch(/^\S.{20,}$/);
    expect(check.why).toMatch(/\.$/);
  });

  test("has tests of its own", () => {
    expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true);
  });
});
