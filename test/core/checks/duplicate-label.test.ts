import { counts, findingsOf } from "./findings-of";

test.each<[name: string, rows: string, findings: readonly string[]]>([
  ["each once", "Brazil | 3\nMexico | 2", []],
  ["names that are only alike", "Niger | 3\nNigeria | 2\nDominica | 1\nDominican Republic | 1", []],
  [
    "twice",
    "Brazil | 3\nMexico | 2\nBrazil | 1",
    ["warning A5 · Brazil stands more than once in this table: in A3, A5."],
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
