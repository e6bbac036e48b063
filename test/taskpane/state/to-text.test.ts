import { en } from "../../../src/core";
import { NO_CORRECTIONS } from "../../../src/core/corrections";
import { createJudge } from "../../../src/taskpane/engine/judge";
import { toText } from "../../../src/taskpane/state/to-text";
import { BAD, GOOD, TURNED } from "../drafts";
import { STILL } from "../pane-parts";

const judge = createJudge(en, STILL);

test("says what was ignored, also in the line that sums up", () => {
  const [first] = judge.check({ sheets: [BAD], corrections: NO_CORRECTIONS }).findings;
  if (first === undefined) throw new Error("no finding");
  const waivers = [{ finding: first.id, fingerprint: first.fingerprint, reason: "known" }];
  const text = toText(judge.check({ sheets: [BAD], corrections: { ...NO_CORRECTIONS, waivers } }), en.pane);
  expect(text).toMatch(/^1 error; .*1 finding is ignored\.$/m);
  expect(text).toContain(`Ignored\nError: ${first.message} Reason: known`);
});

test("an outdated result says so", () => {
  const checked = judge.check({ sheets: [BAD], corrections: NO_CORRECTIONS });
  expect(toText(checked, en.pane, { isStale: true })).toContain(en.pane.stale);
  expect(toText(checked, en.pane, { isStale: false })).not.toContain(en.pane.stale);
});

test("says which mistakes there are, with what each explains under it, and what was said to be right", () => {
  const confirmed = [{ cell: { sheet: "H1 2024", row: 4, col: 1 }, stated: "2" }];
  const text = toText(judge.check({ sheets: [BAD], corrections: { ...NO_CORRECTIONS, confirmed } }), en.pane);
  expect(text).toMatch(/^1 mistake explains 2 errors\. This assumes that/m);
  expect(text).toMatch(
    /^Sheet “H1 2024”\nB3 should be 5, not 6 \(one digit wrong\)\..*\n {2}Error: B3 .*\n {2}Error: B3 /m,
  );
  expect(text).toMatch(/^Said to be right by you\nB5 Mexico: 2$/m);
});

test("says what was left out, read otherwise or not read", () => {
  const sheets = [GOOD, { ...GOOD, name: "Old" }, TURNED];
  const [now, old] = judge.check({ sheets, corrections: NO_CORRECTIONS }).understood.sheets;
  const [read, left] = [now?.tables[0], old?.tables[0]];
  if (read === undefined || left === undefined) throw new Error("no table");
  const meaning = { measure: "count", type: "emergency", outcome: "all" } as const;
  const corrections = {
    ...NO_CORRECTIONS,
    leftOut: [left.mark],
    columns: [{ table: read.mark, column: 3, meaning }],
  };
  const text = toText(judge.check({ sheets, corrections }), en.pane);
  expect(text).toContain("Left out by you, and not checked\nSheet “Old”, A2:D5");
  expect(text).toMatch(
    /^Read as you said\nSheet “H1 2024”, column D \(“Total Number .*”\): count, emergency$/m,
  );
  expect(text).toMatch(/^Figures that were not read\nA\d:E\d on sheet “Across”.*across/m);
});

test("says nothing of what there is none of", () => {
  const text = toText(judge.check({ sheets: [GOOD], corrections: NO_CORRECTIONS }), en.pane);
  expect(text.split("\n\n")).toHaveLength(2);
});
