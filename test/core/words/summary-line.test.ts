import { audit, NO_CORRECTIONS, toFingerprint, toSummaryLine } from "../../../src/core";
import { en } from "../../../src/core/words/en";
import { sheetOf } from "../plan/draft";

const WRONG = sheetOf(
  "Draft",
  "Government requests, 2024\nCountry | Requests\nTotal | 9\nBrazil | 5\nColumbia | 3\nMexico | 2",
);

test.each([
  [
    { error: 2, warning: 0, note: 1 },
    0,
    129,
    131,
    36,
    0,
    "2 errors, 1 note; 129 of 131 conditions hold, 36 do not apply.",
  ],
  [
    { error: 1, warning: 3, note: 0 },
    2,
    1,
    5,
    1,
    0,
    "1 error, 3 warnings, 2 ignored; 1 of 5 conditions holds, 1 does not apply.",
  ],
  [{ error: 0, warning: 0, note: 0 }, 1, 9, 10, 0, 0, "1 ignored; 9 of 10 conditions hold."],
  [{ error: 0, warning: 0, note: 0 }, 0, 1200, 1200, 0, 0, "Nothing is wrong; all 1,200 conditions hold."],
  [{ error: 0, warning: 0, note: 0 }, 0, 1, 1, 0, 0, "Nothing is wrong; the one condition holds."],
  [
    { error: 0, warning: 0, note: 0 },
    0,
    0,
    0,
    2,
    0,
    "Nothing was checked; there was nothing to compare, 2 do not apply.",
  ],
  [
    { error: 0, warning: 0, note: 0 },
    0,
    5,
    5,
    0,
    1,
    "Nothing is wrong; all 5 conditions hold, 1 could not be checked through a fault in crossfoot.",
  ],
])("%o, %d ignored", (found, ignored, holds, decided, notApplicable, broken, line) => {
  expect(
    en.reading.summary({ found, ignored, holds, decided, notApplicable, broken, unread: 0, uncalculated: 0 }),
  ).toBe(line);
});

test("an audit in one line; what is ignored is counted apart", () => {
  const checked = audit([WRONG]);
  expect(toSummaryLine(checked, en)).toBe("1 error, 1 warning; 5 of 7 conditions hold.");
  const waivers = checked.findings.map((finding) => ({
    finding: finding.id,
    fingerprint: toFingerprint(finding),
    reason: "",
  }));
  const waived = audit([WRONG], { corrections: { ...NO_CORRECTIONS, waivers } });
  expect(toSummaryLine(waived, en)).toBe("2 ignored; 5 of 7 conditions hold.");
});

test("a workbook without tables", () => {
  expect(toSummaryLine(audit([sheetOf("Shopping", "Milk | 2")]), en)).toBe(en.reading.noTables);
});

test.each([
  [1, "Nothing is wrong in what was read; all 5 conditions hold. 1 part with figures was not read."],
  [2, "Nothing is wrong in what was read; all 5 conditions hold. 2 parts with figures were not read."],
])("%d parts with figures that were not read", (unread, line) => {
  const found = { error: 0, warning: 0, note: 0 };
  const facts = {
    found,
    ignored: 0,
    holds: 5,
    decided: 5,
    notApplicable: 0,
    broken: 0,
    unread,
    uncalculated: 0,
  };
  expect(en.reading.summary(facts)).toBe(line);
});

test("formulas without a result are no part of what is right", () => {
  const cells = [
    { row: 0, col: 0, value: "Country", text: "Country", format: "General", formula: null, isError: false },
    { row: 1, col: 1, value: null, text: "", format: "General", formula: "SUM(B3:B4)", isError: false },
  ];
  const sheet = {
    name: "Draft",
    hidden: false,
    protected: false,
    cells,
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
  };
  expect(audit([sheet]).report.uncalculated).toEqual([{ sheet: "Draft", row: 1, col: 1, isEmptied: false }]);
  const counts = {
    found: { error: 0, warning: 0, note: 0 },
    ignored: 0,
    holds: 3,
    decided: 3,
    notApplicable: 0,
    broken: 0,
  };
  expect(en.reading.summary({ ...counts, unread: 0, uncalculated: 1 })).toBe(
    "Nothing is wrong in what was read; all 3 conditions hold. 1 formula has no result.",
  );
});
