import { counts, findingsOf, overview } from "./findings-of";

test.each<[name: string, rows: string, findings: readonly string[]]>([
  ["each once", "Brazil | 3\nMexico | 2", []],
  ["names that are only alike", "Niger | 3\nNigeria | 2\nDominica | 1\nDominican Republic | 1", []],
  [
    "twice",
    "Brazil | 3\nMexico | 2\nBrazil | 1",
    ["warning A5 · Brazil stands twice in this table: in A3, A5."],
  ],
  [
    "under two names",
    "Russia | 4\nMexico | 2\nRussian Federation | 2",
    [
      "warning A5 · A5 says “Russian Federation”, and A3 says “Russia”: one place stands twice in this table.",
    ],
  ],
])("%s", (_, rows, findings) => {
  expect(findingsOf("duplicate-label", counts(rows))).toEqual(findings);
});

test("splits that another label column tells apart are right", () => {
  const title = "Government Requests, H1 2024\nCountry | Process | Requests\n";
  expect(
    findingsOf(
      "duplicate-label",
      `${title}Brazil | Subpoena | 3\nBrazil | Court order | 2\nMexico | Subpoena | 1`,
    ),
  ).toEqual([]);
});

test("a row pasted twice is said once, with the totals that are right without it", () => {
  const text = overview("Brazil | 5 | 2 | 3\nBrazil | 5 | 2 | 3\nMexico | 2 | 1 | 1\nTotal | 7 | 3 | 4");
  expect(findingsOf("duplicate-label", text)).toEqual([
    "error A4 · Brazil stands twice in this table: in A3:A4. Without A4 the totals are right (B6:D6).",
  ]);
  expect(findingsOf("footing", text)).toEqual([]);
  const split = text.replace("Total | 7 | 3 | 4", "Total | 12 | 5 | 7");
  expect(findingsOf("duplicate-label", split)).toEqual([
    "warning A4 · Brazil stands twice in this table: in A3:A4.",
  ]);
});

test("three rows of one place are named one by one", () => {
  expect(findingsOf("duplicate-label", counts("USA | 4\nUnited States | 2\nUSA | 2"))).toEqual([
    "warning A4 · A4 says “United States”, A5 says “USA”, and A3 says “USA”: one place stands more than once in this table.",
  ]);
});
