import {
  audit,
  findMistakes,
  NO_CORRECTIONS,
  planFindingsWorkbook,
  toFingerprint,
  type Audit,
} from "../../../src/core";
import { isOwnSheet } from "../../../src/core/own-sheets";
import { en } from "../../../src/core/words/en";
import { sheetOf } from "./draft";
import { H1_2024 } from "./drafts";
import { toOutline } from "./outline";
import { toSnapshots } from "./snapshots";

const WRONG = sheetOf(
  "Draft",
  `
Government requests, 2024
Country | Requests
Total | 9
Brazil | 5
Columbia | 3
Mexico | 2

Budget | Euro
Rent | 100
Total | 100
`,
);
const planOf = (checked: Audit, taken: readonly string[] = ["Draft"]) =>
  planFindingsWorkbook(checked, { words: en, version: "1.2.3", date: "2 March 2025", taken });

test("how it stands, one line a finding with a link to its cell, and what was not checked", () => {
  expect(toOutline(planOf(audit([WRONG])))).toBe(
    `
== Findings
1: Crossfoot: Findings
2: 1 error, 1 warning; 5 of 7 conditions hold.
3: Click on a cell to go to it. This sheet shows what was found when it was made, and does not change by itself.
5: Severity | Sheet | Cell | Check | What was found
6: Error | Draft | B3 -> Draft!B3 | footing | B3 says 9, but its 3 rows (B4:B6) add up to 10: 1 too few.
7: Warning | Draft | A5 -> Draft!A5 | place-name | A5 says “Columbia”, which is not a known country: is Colombia meant?
9: Not checked
10:  | Draft | A8:B10 -> Draft!A8:B10 |  | A8:B10 on sheet “Draft” (“Budget”) does not look like a table of requests, so nothing in it was checked.
12: Crossfoot: made with version 1.2.3 on 2 March 2025.
`.trim(),
  );
});

test("one block a mistake, with the findings that it explains; the others below", () => {
  const text = `Requests for user data, 2024
Country | Requests | Approved | Rejected
Total | 30 | 18 | 12
Brazil | 10 | 6 | 4
Columbia | 80 | 5 | 3
Mexico | 12 | 7 | 5`;
  const checked = audit([sheetOf("Draft", text)]);
  const mistakes = findMistakes(checked);
  const options = { words: en, version: "1.2.3", taken: ["Draft"], mistakes };
  const plan = planFindingsWorkbook(checked, options);
  expect(toOutline(plan).split("\n").slice(4, -1).join("\n")).toBe(
    `
5: Severity | Sheet | Cell | Check | What was found
6: Mistake | Draft | B5 -> Draft!B5 |  | B5 should be 8, not 80 (wrong number of zeros). This is the only change of one cell that makes all 7 conditions hold.
7: Error | Draft | B3 -> Draft!B3 | footing | B3 says 30, but its 3 rows (B4:B6) add up to 102: 72 too few.
8: Error | Draft | B5 -> Draft!B5 | cross-footing | B5 (Columbia) says 80, but C5:D5 add up to 8: 72 too many.
9:  |  |  |  | Other findings
10: Warning | Draft | A5 -> Draft!A5 | place-name | A5 says “Columbia”, which is not a known country: is Colombia meant?
`.trim(),
  );
  expect(plan.sheets[0]?.cells.filter(({ style }) => style === "mistake").map(({ row }) => row + 1)).toEqual([
    6, 6, 6, 6, 9, 9, 9, 9, 9,
  ]);
});

test("what is ignored stands below, with its reason; so does what is no longer true", () => {
  const [finding] = audit([WRONG]).findings;
  if (finding === undefined) throw new Error("the draft has a wrong total");
  const waiver = { finding: finding.id, fingerprint: toFingerprint(finding), reason: "known" };
  const old = { finding: "footing:Draft!C3", fingerprint: "0".repeat(16), reason: "" };
  const checked = audit([WRONG], { corrections: { ...NO_CORRECTIONS, waivers: [waiver, old] } });
  const outline = toOutline(planOf(checked));
  expect(outline).toContain("2: 1 warning, 1 ignored; 5 of 7 conditions hold.");
  expect(outline).toContain("6: Warning | Draft | A5");
  expect(outline).toMatch(/^8: Ignored\n9: Error \| Draft \| B3 -> Draft!B3 \| .* Ignored because: known$/m);
  expect(outline).toMatch(
    /^11: No longer true of this workbook\n12: .*You ignored a finding in Draft!C3 that is no longer found \(footing\)\.$/m,
  );
});

test("where nothing is wrong, it says so", () => {
  expect(toOutline(planOf(audit([H1_2024])))).toMatch(
    /^2: Nothing is wrong; all \d+ conditions hold, \d+ do not apply\.\n4: Nothing was found that needs a look\.$/m,
  );
});

test("a workbook without tables", () => {
  const outline = toOutline(planOf(audit([sheetOf("Shopping", "Milk | 2")])));
  expect(outline).toContain("2: No table of requests was found in this workbook, so nothing was checked.");
  expect(outline).toContain("6: Not checked");
});

test("it is known as the program's own, and takes a name that is free", () => {
  const plan = planOf(audit([WRONG]), ["Draft", "findings"]);
  expect(plan.sheets.map(({ name }) => name)).toEqual(["Findings (2)"]);
  expect(toSnapshots(plan).every(isOwnSheet)).toBe(true);
});
