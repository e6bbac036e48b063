import { counts, findingsOf } from "./findings-of";

test.each<[name: string, rows: string, findings: readonly string[]]>([
  ["numbers", "TOTAL: | 5\nBrazil | 3\nMexico | 2", []],
  ["a footnote mark makes it text", "TOTAL: | 5\nBrazil | 3*\nMexico | 2", []],
  ["words are not numbers", "TOTAL: | 5\nBrazil | N/A\nMexico | 2", []],
  [
    "one",
    "TOTAL: | 5\nBrazil | '3\nMexico | 2",
    ["note B4 · B4 holds a number kept as text: Excel's sums and charts pass over it."],
  ],
  [
    "a whole column, said once",
    "TOTAL: | '5\nBrazil | '3\nMexico | '2",
    ["note B3 · B3:B5 hold numbers kept as text: Excel's sums and charts pass over them."],
  ],
  [
    "under a SUM that passes over it",
    "TOTAL: | =SUM(B4:B5) => 3\nBrazil | 3\nMexico | '2",
    ["warning B5 · B5 holds a number kept as text, and the SUM in B3 passes over it."],
  ],
  [
    "under a SUM that came out right all the same",
    "TOTAL: | =SUM(B4:B5) => 5\nBrazil | 3\nMexico | '2",
    ["note B5 · B5 holds a number kept as text, and the SUM in B3 passes over it."],
  ],
  [
    "joined by plus signs, which count texts",
    "TOTAL: | =B4+B5 => 5\nBrazil | 3\nMexico | '2",
    ["note B5 · B5 holds a number kept as text: Excel's sums and charts pass over it."],
  ],
])("%s", (_, rows, findings) => {
  expect(findingsOf("number-as-text", counts(rows))).toEqual(findings);
});

const APPROVED = "Requests for User Data, H1 2024\nCountry | Requests Approved | | Requests Rejected |\n";

test("a column of percentages kept as text does no harm", () => {
  const rows = "Brazil | '75 % | 3 | '25 % | 1\nMexico | '50 % | 1 | '50 % | 1";
  expect(findingsOf("number-as-text", APPROVED + rows)).toEqual([]);
});

test("texts among the percentages of a column are mentioned, once a column", () => {
  const rows = "Brazil | '75 % | 3 | 25% | 1\nMexico | 50% | 1 | 50% | 1\nChile | '50 % | 1 | 50% | 1";
  expect(findingsOf("number-as-text", APPROVED + rows)).toEqual([
    "note B3 · B3, B5 hold percentages kept as text, while others in this column are numbers: Excel's charts pass over them.",
  ]);
});
