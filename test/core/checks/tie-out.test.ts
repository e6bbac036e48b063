import { findingsOf, overview } from "./findings-of";

const OVERVIEW = overview("TOTAL: | 7 | 3 | 4\nBrazil | 5 | 2 | 3\nMexico | 2 | 1 | 1");
const below = (rows: string): string =>
  `${OVERVIEW}\n\nRequests for User Data\nCountry | Requests Approved | | Requests Rejected |\n${rows}`;
const onOtherSheet = (rows: string): string =>
  `${OVERVIEW}\n# User data\nRequests for User Data, H1 2024\nCountry | Requests Approved | | Requests Rejected |\n${rows}`;

test.each<[name: string, text: string, findings: readonly string[]]>([
  ["holds", below("TOTAL: | 67% | 2 | 33% | 1\nBrazil | 50% | 1 | 50% | 1\nMexico | 100% | 1 | 0% | 0"), []],
  [
    "one place and the total differ",
    below("TOTAL: | 75% | 3 | 25% | 1\nBrazil | 67% | 2 | 33% | 1\nMexico | 100% | 1 | 0% | 0"),
    [
      "error C3 · C3 (TOTAL) says 3, but C9 + E9 add up to 4 for the same count: they differ by 1.",
      "error C4 · C4 (Brazil) says 2, but C10 + E10 add up to 3 for the same count: they differ by 1.",
    ],
  ],
  [
    "tables on two sheets",
    onOtherSheet("Brazil | 0% | 0 | 100% | 1\nMexico | 100% | 1 | 0% | 0"),
    [
      "error C4 · C4 (Brazil) says 2, but 'User data'!C3 + 'User data'!E3 add up to 1 for the same count: they differ by 1.",
    ],
  ],
  ["one figure is not known", below("Brazil | N/A | N/A | 50% | 1\nMexico | 100% | 1 | 0% | 0"), []],
  [
    "another name for the same place",
    below("Brasil | 0% | 0 | 100% | 3\nMexico | 100% | 1 | 0% | 0"),
    ["error C4 · C4 (Brazil) says 2, but C9 + E9 add up to 3 for the same count: they differ by 1."],
  ],
])("%s", (_, text, findings) => {
  expect(findingsOf("tie-out", text)).toEqual(findings);
});

test("the same column in two tables", () => {
  const again = `${OVERVIEW}\n# Summary\nRequests, H1 2024\nCountry | Total Number of Requests\nTOTAL: | 7\nBrazil | 4\nMexico | 2`;
  expect(findingsOf("tie-out", again)).toEqual([
    "error B4 · B4 (Brazil) says 5, but Summary!B4 says 4 for the same count: they differ by 1.",
  ]);
});

test("tables that only share a heading are not compared", () => {
  const other = `${OVERVIEW}\n# Preservation\nPreservation, H1 2024\nCountry | Total Number of Requests\nTOTAL: | 90\nBrazil | 40\nMexico | 50`;
  expect(findingsOf("tie-out", other)).toEqual([]);
});

test("approved requests alone are not all requests", () => {
  const text = `${OVERVIEW}\n\nRequests for User Data\nCountry | Requests Approved\nBrazil | 1\nMexico | 0`;
  expect(findingsOf("tie-out", text)).toEqual([]);
});

test("other periods are not compared", () => {
  const text = onOtherSheet("Brazil | 0% | 0 | 100% | 3\nMexico | 100% | 5 | 0% | 0").replace(
    "Data, H1 2024",
    "Data, H2 2024",
  );
  expect(findingsOf("tie-out", text)).toEqual([]);
});

test("long form is compared with a table by country", () => {
  const long = `${OVERVIEW}\n# Long\nRequests, H1 2024\nCountry | Type of request | Number of requests\nBrazil | User data | 2\nBrazil | Technical | 4\nMexico | User data | 1\nMexico | Technical | 1`;
  expect(findingsOf("tie-out", long)).toEqual([
    "error D4 · D4 (Brazil) says 3, but Long!B4 says 4 for the same count: they differ by 1.".replace(
      "B4",
      "C4",
    ),
  ]);
});
