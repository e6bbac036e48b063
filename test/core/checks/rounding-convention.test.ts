import { findingsOf, outcomes } from "./findings-of";

test.each<[name: string, rows: string, findings: readonly string[]]>([
  ["half up", "Brazil | 13% | 1 | 88% | 7\nMexico | 67% | 2 | 33% | 1", []],
  ["shares that any rule gives", "Brazil | 100% | 1 | 0% | 0\nMexico | 50% | 2 | 50% | 2", []],
  [
    "down",
    "Brazil | 12% | 1 | 87% | 7\nMexico | 66% | 2 | 33% | 1",
    [
      "note B3 · The 4 percentages that can be recalculated all follow from cutting off (rounding down); B3:B4, D3 do not follow from rounding half up. They are judged by that rule.",
    ],
  ],
  [
    "half even",
    "Brazil | 12% | 1 | 88% | 7\nMexico | 67% | 2 | 33% | 1",
    [
      "note B3 · The 4 percentages that can be recalculated all follow from rounding halves to the even digit; B3 does not follow from rounding half up. They are judged by that rule.",
    ],
  ],
  [
    "half down",
    "Brazil | 12% | 1 | 87% | 7\nMexico | 67% | 2 | 33% | 1",
    [
      "note B3 · The 4 percentages that can be recalculated all follow from rounding halves down; B3, D3 do not follow from rounding half up. They are judged by that rule.",
    ],
  ],
  [
    "up",
    "Brazil | 13% | 1 | 88% | 7\nMexico | 67% | 2 | 34% | 1\nPeru | 15% | 1 | 86% | 6",
    [
      "note D4 · The 6 percentages that can be recalculated all follow from rounding up; D4, B5 do not follow from rounding half up. They are judged by that rule.",
    ],
  ],
  [
    "a single share cut off, as likely a slip",
    "Brazil | 100% | 14 | 0% | 0\nMexico | 66% | 2 | 33% | 1",
    [
      "warning B4 · The 4 percentages that can be recalculated all follow from cutting off (rounding down); B4 does not follow from rounding half up. They are judged by that rule.",
    ],
  ],
  ["no rule at all", "Brazil | 66% | 2 | 33% | 1\nMexico | 67% | 2 | 33% | 1", []],
])("%s", (_, rows, findings) => {
  expect(findingsOf("rounding-convention", outcomes(rows))).toEqual(findings);
});
