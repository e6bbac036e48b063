import { audit, NO_CORRECTIONS, toDecidedLine, toFingerprint } from "../../../src/core";
import { decided } from "../../../src/core/words/en/decided";
import { sheetOf } from "../plan/draft";

const WRONG = sheetOf(
  "Draft",
  "Government requests, 2024\nCountry | Requests\nTotal | 9\nBrazil | 5\nColumbia | 3\nMexico | 2",
);

test.each([
  [{ ignored: 0, leftOut: 0, corrected: 0, right: 0 }, null],
  [{ ignored: 2, leftOut: 0, corrected: 0, right: 0 }, "Decided in this workbook: 2 findings are ignored."],
  [
    { ignored: 1, leftOut: 1, corrected: 1, right: 1 },
    "Decided in this workbook: 1 finding is ignored, 1 table is left out, 1 column is read as corrected and 1 figure is taken as right.",
  ],
  [
    { ignored: 0, leftOut: 2, corrected: 3, right: 1200 },
    "Decided in this workbook: 2 tables are left out, 3 columns are read as corrected and 1,200 figures are taken as right.",
  ],
])("%p", (counts, line) => {
  expect(decided.line(counts)).toBe(line);
});

test("only what holds is counted: neither what has lapsed nor what nobody decided", () => {
  const [finding] = audit([WRONG]).findings;
  if (finding === undefined) throw new Error("no finding");
  const waivers = [
    { finding: finding.id, fingerprint: toFingerprint(finding), reason: "" },
    { finding: "footing:Draft!B9", fingerprint: "gone", reason: "" },
  ];
  const confirmed = [
    { cell: { sheet: "Draft", row: 3, col: 1 }, stated: "5" },
    { cell: { sheet: "Draft", row: 4, col: 1 }, stated: "4" },
  ];
  const corrections = { ...NO_CORRECTIONS, waivers, confirmed };
  expect(toDecidedLine(audit([WRONG], { corrections }), corrections)).toBe(
    "Decided in this workbook: 1 finding is ignored and 1 figure is taken as right.",
  );
  expect(toDecidedLine(audit([WRONG]), NO_CORRECTIONS)).toBeNull();
});
