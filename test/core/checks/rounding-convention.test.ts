import { findingsOf, outcomes } from "./findings-of";

test.each<[name: string, rows: string, findings: readonly string[]]>([
  ["half up", "Brazil | 13% | 1 | 88% | 7\nMexico | 67% | 2 | 33% | 1", []],
  ["shares that any rule gives", "Brazil | 100% | 1 | 0% | 0\nMexico | 50% | 2 | 50% | 2", []],
  [
    "down",
    "Brazil | 12% | 1 | 87% | 7\nMexico | 66% | 2 | 33% | 1",
    [
      "note B3 · B3 says 12%; 1 of 8 rounded half up is 13%. The same goes for D3, B4. All 4 percentages that can be recalculated fit cutting off (rounding down), so that rule is used.",
    ],
  ],
  [
    "half even",
    "Brazil | 12% | 1 | 88% | 7\nMexico | 67% | 2 | 33% | 1",
    [
      "note B3 · B3 says 12%; 1 of 8 rounded half up is 13%. All 4 percentages that can be recalculated fit rounding halves to the even digit, so that rule is used.",
    ],
  ],
  [
    "half down",
    "Brazil | 12% | 1 | 87% | 7\nMexico | 67% | 2 | 33% | 1",
    [
      "note B3 · B3 says 12%; 1 of 8 rounded half up is 13%. The same goes for D3. All 4 percentages that can be recalculated fit rounding halves down, so that rule is used.",
    ],
  ],
  [
    "up",
    "Brazil | 13% | 1 | 88% | 7\nMexico | 67% | 2 | 34% | 1\nPeru | 15% | 1 | 86% | 6",
    [
      "note D4 · D4 says 34%; 1 of 3 rounded half up is 33%. The same goes for B5. All 6 percentages that can be recalculated fit rounding up, so that rule is used.",
    ],
  ],
  [
    "a single share cut off, as likely a slip",
    "Brazil | 100% | 14 | 0% | 0\nMexico | 66% | 2 | 33% | 1",
    [
      "warning B4 · B4 says 66%; 2 of 3 rounded half up is 67%. All 4 percentages that can be recalculated fit cutting off (rounding down), so that rule is used.",
    ],
  ],
  ["no rule at all", "Brazil | 66% | 2 | 33% | 1\nMexico | 67% | 2 | 33% | 1", []],
])("%s", (_, rows, findings) => {
  expect(findingsOf("rounding-convention", outcomes(rows))).toEqual(findings);
});
