import { findingsOf, overview } from "./findings-of";

test.each<[name: string, row: string, findings: readonly string[]]>([
  ["the parts add up", "Brazil | 5 | 2 | 3", []],
  ["a dash stands for nought", "Brazil | 5 | – | 5", []],
  ["a part is not known", "Brazil | 5 | N/A | 3", []],
  ["one too few", "Brazil | 4 | 2 | 3", ["error B3 · B3 (Brazil) says 4, but C3:D3 add up to 5: 1 too few."]],
  [
    "one too many",
    "Brazil | 6 | 2 | 3",
    ["error B3 · B3 (Brazil) says 6, but C3:D3 add up to 5: 1 too many."],
  ],
  [
    "a dash would have to stand for 2",
    "Brazil | 4 | 2 | –",
    [
      "warning B3 · B3 (Brazil) says 4, but C3:D3 add up to 2: 2 too many. This takes D3, which shows no number, as 0.",
    ],
  ],
])("%s", (_, row, findings) => {
  expect(findingsOf("cross-footing", overview(`${row}\nMexico | 2 | 1 | 1`))).toEqual(findings);
});

test("holds for the total row and for outcomes", () => {
  const title = "Requests for User Data, H1 2024\nCountry | Requests | Approved | Rejected\n";
  const rows = "TOTAL: | 9 | 6 | 4\nBrazil | 5 | 3 | 2\nMexico | 4 | 3 | 1";
  expect(findingsOf("cross-footing", title + rows)).toEqual([
    "error B3 · B3 (TOTAL) says 9, but C3:D3 add up to 10: 1 too few.",
  ]);
});

test("a relation that only the figures show is worth a look, and proves nothing", () => {
  const title = "Government Requests, H1 2024\nCountry | Requests | Subpoenas | Court orders | Warrants\n";
  const rows =
    "Brazil | 6 | 1 | 2 | 3\nChile | 7 | 2 | 2 | 3\nPeru | 8 | 3 | 2 | 3\nCuba | 10 | 4 | 3 | 3\nMexico | 12 | 4 | 4 | 3";
  expect(findingsOf("cross-footing", title + rows)).toEqual([
    "warning B7 · B7 (Mexico) says 12, but C7:E7 add up to 11: 1 too many. In all 4 other rows they add up.",
  ]);
});

test("accounts fewer than requests are no mistake", () => {
  const title = "Government Requests, H1 2024\nCountry | Requests | Accounts specified\n";
  expect(findingsOf("cross-footing", `${title}Brazil | 6 | 4\nChile | 7 | 9`)).toEqual([]);
});

test("asks for a look where a note says why a row need not add up", () => {
  const text =
    "Requests for User Data, H1 2024\nCountry | Requests | Approved | Rejected\nGermany | 12 | 9 | 3\nFrance | 8 | 5 | 3\nSpain* | 4 | 2 | 1\n* One request was withdrawn.";
  expect(findingsOf("cross-footing", text)).toEqual([
    "warning B5 · B5 (Spain) says 4, but C5:D5 add up to 3: 1 too many. A note says “* One request was withdrawn.”: please check that it explains the difference.",
  ]);
});

test("a row of medians adds up to nothing", () => {
  const rows = "Germany | 12 | 9 | 3\nFrance | 8 | 5 | 3\nTotal | 20 | 14 | 6\nMedian | 10 | 8 | 3";
  const title = "Requests for User Data, H1 2024\nCountry | Requests | Approved | Rejected\n";
  expect(findingsOf("cross-footing", title + rows)).toEqual([]);
});

test("says of a doubtful relation in how many rows it works out", () => {
  const title = "Government Requests, H1 2024\nCountry | Requests | Subpoenas | Court orders | Warrants\n";
  const rows =
    "Brazil | 6 | 1 | 2 | 3\nChile | 7 | 2 | 2 | 3\nPeru | 8 | 3 | 2 | 3\nCuba | 10 | 4 | 3 | 3\nFiji | 11 | 5 | 3 | 3\nIndia | 12 | 5 | 4 | 3\nItaly | 13 | 6 | 4 | 3\nJapan | 14 | 7 | 4 | 3\nMexico | 12 | 4 | 4 | 3\nSpain | 12 | 4 | 4 | 3";
  expect(findingsOf("cross-footing", title + rows)).toEqual([
    "warning B11 · B11 (Mexico) says 12, but C11:E11 add up to 11: 1 too many. In 8 of the 9 other rows they add up.",
    "warning B12 · B12 (Spain) says 12, but C12:E12 add up to 11: 1 too many. In 8 of the 9 other rows they add up.",
  ]);
});

test("a doubtful relation is not held against totals that their rows contradict", () => {
  const title =
    "Law Enforcement Requests, H1 2024\nCountry | Total Requests | Requests for User Data | Requests for Technical Information\n";
  const rows =
    "TOTAL: | 61 | 61 | 0\nBrazil | 14 | 0 | 14\nChina | 4 | 0 | 4\nIndia | 1 | 0 | 1\nRussia | 42 | 0 | 42\nPeru | 0 | 0 | 0";
  expect(findingsOf("footing", title + rows)).toHaveLength(2);
  expect(findingsOf("cross-footing", title + rows)).toEqual([]);
});
