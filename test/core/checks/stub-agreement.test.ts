import { findingsOf, overview } from "./findings-of";

const OVERVIEW = overview("TOTAL: | 7 | 3 | 4\nBrazil | 5 | 2 | 3\nMexico | 2 | 1 | 1\nPeru | 0 | 0 | 0");
const below = (rows: string): string =>
  `${OVERVIEW}\n\nRequests for User Data\nCountry | Requests Approved | | Requests Rejected |\n${rows}`;
const BRAZIL = "Brazil | 50% | 1 | 50% | 1";
const MEXICO = "Mexico | 100% | 1 | 0% | 0";
const PERU = "Peru | 0% | 0 | 0% | 0";

test.each<[name: string, rows: string, findings: readonly string[]]>([
  ["the same places", `${BRAZIL}\n${MEXICO}\n${PERU}`, []],
  ["in another order", `${PERU}\n${MEXICO}\n${BRAZIL}`, []],
  [
    "a place without requests left out",
    `${BRAZIL}\n${MEXICO}`,
    ["note A6 · The table in A9:E11 leaves out Peru, which has no requests of its kind."],
  ],
  [
    "a place with requests missing from a table with a total",
    `TOTAL: | 50% | 1 | 50% | 1\n${BRAZIL}\n${PERU}`,
    ["error A5 · A5 lists Mexico with 1, but the table in A9:E12 has no row for it."],
  ],
  [
    "a place with requests missing from a table without a total",
    `${BRAZIL}\n${PERU}`,
    ["warning A5 · A5 lists Mexico with 1, but the table in A9:E11 has no row for it."],
  ],
  [
    "a place that the overview lacks",
    `${BRAZIL}\n${MEXICO}\n${PERU}\nCuba | 100% | 1 | 0% | 0`,
    ["error A13 · A13 lists Cuba with 1, but the table in A2:D6 has no row for it."],
  ],
  [
    "another name for the same place",
    `${BRAZIL.replace("Brazil", "Brasil")}\n${MEXICO}\n${PERU}`,
    ["warning A10 · A10 writes “Brasil”, but A4 writes “Brazil” for the same place."],
  ],
  ["capital letters", `${BRAZIL.toUpperCase()}\n${MEXICO}\n${PERU}`, []],
])("%s", (_, rows, findings) => {
  expect(findingsOf("stub-agreement", below(rows))).toEqual(findings);
});

test("a list of the top countries is a selection", () => {
  const top = `${OVERVIEW}\n\nTop countries by requests for user data\nCountry | Requests for User Data\nBrazil | 2`;
  expect(findingsOf("stub-agreement", top)).toEqual([]);
});

const HEAD = "Country | Requests | Approved | Rejected\n";

test("tables in two languages are not compared in spelling", () => {
  const text = `# EN\nRequests, H1 2024\n${HEAD}Germany | 40 | 30 | 10\nFrance | 10 | 5 | 5\nChile | 1 | 1 | 0
# DE\nAnfragen 1. Halbjahr 2024\nLand | Anfragen | Genehmigt | Abgelehnt\nDeutschland | 40 | 30 | 10\nFrankreich | 10 | 5 | 5\nChile | 1 | 1 | 0`;
  expect(findingsOf("stub-agreement", text)).toEqual([]);
});

test("two good names of a place are a note", () => {
  const text = `# One\nRequests, H1 2024\n${HEAD}United States | 40 | 30 | 10\nFrance | 10 | 5 | 5
# Two\nRequests, H1 2024\n${HEAD}USA | 40 | 30 | 10\nFrance | 10 | 5 | 5`;
  expect(findingsOf("stub-agreement", text)).toEqual([
    "note A3 · A3 writes “USA”, but One!A3 writes “United States” for the same place.",
  ]);
});

test("a misspelt name is left to the check of names", () => {
  const text = `${OVERVIEW.replace("Peru", "Colombia")}\n\nRequests for User Data\nCountry | Requests Approved | | Requests Rejected |\n${BRAZIL}\n${MEXICO}\nColumbia | 0% | 0 | 0% | 0`;
  expect(findingsOf("stub-agreement", text)).toEqual([]);
  expect(findingsOf("place-name", text)).toHaveLength(1);
});

test("what outcomes say of a missing place is added up", () => {
  const text = below(`${BRAZIL}\n${MEXICO}\n${PERU}\nCuba | 33% | 1 | 67% | 2`);
  expect(findingsOf("stub-agreement", text)).toEqual([
    "error A13 · A13 lists Cuba with 3, but the table in A2:D6 has no row for it.",
  ]);
});

test("in long form a type of a place is missing, not the place", () => {
  const text = `${OVERVIEW}\n# Long\nRequests, H1 2024\nCountry | Type of request | Number of requests\nBrazil | User data | 2\nBrazil | Technical | 3\nMexico | User data | 1`;
  expect(findingsOf("stub-agreement", text)).toContain(
    "warning A5 · A5 lists Mexico with 1, but the table in Long!A2:C5 has no row for Mexico’s technical information.",
  );
});

test("Korea may be South Korea", () => {
  const text = below(`${BRAZIL}\n${MEXICO}\nKorea | 0% | 0 | 100% | 1`).replace(
    "Peru | 0 | 0",
    "South Korea | 1 | 1",
  );
  expect(findingsOf("stub-agreement", text)).toEqual([]);
  expect(findingsOf("place-name", text)).toHaveLength(1);
});
