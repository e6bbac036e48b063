import { findingsOf, outcomes } from "./findings-of";

const RUSSIA = "Russia | 100% | 1 | 0% | 0";

test.each<[name: string, rows: string, findings: readonly string[]]>([
  ["0 % throughout", "Brazil | 0% | 0 | 0% | 0\nMexico | 0% | 0 | 0% | 0", []],
  ["a dash throughout", "Brazil | – | 0 | – | 0\nMexico | - | 0 | - | 0", []],
  ["N/A throughout", "Brazil | N/A | 0 | N/A | 0\nMexico | N/A | 0 | N/A | 0", []],
  ["0 of something is no share of nothing", "Brazil | – | 0 | – | 0\nMexico | 0% | 0 | 100% | 1", []],
  [
    "two ways",
    "Brazil | 0% | 0 | 0% | 0\nMexico | – | 0 | 0% | 0",
    ["note B4 · 0 of 0 is shown in different ways in this table: 0% in B3, D3:D4; – in B4."],
  ],
  [
    "all of nothing",
    "Brazil | 100% | 0 | 0% | 0\nMexico | 0% | 0 | 0% | 0",
    ["warning B3 · B3 shows 100% for 0 of 0."],
  ],
  [
    "a twentieth of nothing",
    "Brazil | 5% | 0 | 0% | 0\nMexico | 0% | 0 | 0% | 0",
    ["error B3 · B3 shows 5% for 0 of 0."],
  ],
  [
    "all of nothing in several rows is one question",
    "Brazil | 100% | 0 | 0% | 0\nMexico | 100% | 0 | 0% | 0",
    ["warning B3 · B3:B4 show 100% for 0 of 0."],
  ],
  [
    "parts of nothing are mistakes, each its own",
    "Brazil | 5% | 0 | 0% | 0\nMexico | 0% | 0 | 7% | 0\nPeru | 5% | 0 | 0% | 0",
    [
      "error B3 · B3 shows 5% for 0 of 0.",
      "error D4 · D4 shows 7% for 0 of 0.",
      "error B5 · B5 shows 5% for 0 of 0.",
    ],
  ],
])("%s", (_, rows, findings) => {
  expect(findingsOf("zero-base", outcomes(`${rows}\n${RUSSIA}`))).toEqual(findings);
});
