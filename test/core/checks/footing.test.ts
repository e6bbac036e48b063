import { counts, findingsOf, outcomes } from "./findings-of";

const totals: readonly [name: string, rows: string, findings: readonly string[]][] = [
  ["the sum", "TOTAL: | 60\nBrazil | 30\nChile | 25\nMexico | 5", []],
  ["the total last", "Brazil | 30\nChile | 25\nMexico | 5\nTOTAL: | 60", []],
  ["nothing at all", "TOTAL: | 0\nBrazil | 0\nChile | 0", []],
  [
    "one too many",
    "TOTAL: | 61\nBrazil | 30\nChile | 25\nMexico | 5",
    ["error B3 · B3 says 61, but its 3 rows (B4:B6) add up to 60: 1 too many."],
  ],
  [
    "one too few, with the total last",
    "Brazil | 30\nChile | 25\nMexico | 5\nTOTAL: | 59",
    ["error B6 · B6 says 59, but its 3 rows (B3:B5) add up to 60: 1 too few."],
  ],
  [
    "thousands as the sheet writes them",
    "TOTAL: | 5,112\nBrazil | 3,000\nChile | 2,000\nMexico | 111",
    ["error B3 · B3 says 5,112, but its 3 rows (B4:B6) add up to 5,111: 1 too many."],
  ],
  [
    "a row left out",
    "TOTAL: | 57\nBrazil | 30\nChile | 25\nMexico | 5\nPeru | 2",
    [
      "error B3 · B3 says 57, but its 4 rows (B4:B7) add up to 62: 5 too few, exactly the 5 of Mexico (B6): that row seems to be left out.",
    ],
  ],
  [
    "a row counted twice",
    "TOTAL: | 65\nBrazil | 30\nChile | 25\nMexico | 5",
    [
      "error B3 · B3 says 65, but its 3 rows (B4:B6) add up to 60: 5 too many, exactly the 5 of Mexico (B6): that row seems to be counted twice.",
    ],
  ],
  [
    "one of several rows left out",
    "TOTAL: | 56\nBrazil | 30\nChile | 25\nMexico | 1\nPeru | 1",
    [
      "error B3 · B3 says 56, but its 4 rows (B4:B7) add up to 57: 1 too few, as much as the 1 of Mexico (B6) or the 1 of Peru (B7): one of these rows seems to be left out.",
    ],
  ],
  [
    "a guess among too many rows",
    "TOTAL: | 33\nBrazil | 30\nChile | 1\nMexico | 1\nPeru | 1\nCuba | 1",
    ["error B3 · B3 says 33, but its 5 rows (B4:B8) add up to 34: 1 too few."],
  ],
];

test.each(totals)("a total is held against %s", (_, rows, findings) => {
  expect(findingsOf("footing", counts(rows))).toEqual(findings);
});

const unknown: readonly [name: string, rows: string, findings: readonly string[]][] = [
  ["a dash that stands for nought", "TOTAL: | 55\nBrazil | 30\nChile | 25\nMexico | –", []],
  [
    "a dash that would have to stand for 1",
    "TOTAL: | 56\nBrazil | 30\nChile | 25\nMexico | –",
    [
      "warning B3 · B3 says 56, but its 3 rows (B4:B6) add up to 55: 1 too many. This takes B6, which shows no number, as 0.",
    ],
  ],
  ["N/A", "TOTAL: | 56\nBrazil | 30\nChile | 25\nMexico | N/A", []],
  [
    "N/A, and already too much without it",
    "TOTAL: | 50\nBrazil | 30\nChile | 25\nMexico | N/A",
    [
      "error B3 · B3 says 50, but its parts (B4:B6) add up to at least 55, whatever the cells without a number stand for.",
    ],
  ],
  ["a band that allows the total", "TOTAL: | 554\nBrazil | 30\nChile | 25\nMexico | 0-499", []],
  [
    "a band that does not",
    "TOTAL: | 555\nBrazil | 30\nChile | 25\nMexico | 0-499",
    [
      "error B3 · B3 says 555, but its parts (B4:B6) add up to between 55 and 554, whatever the cells without a number stand for.",
    ],
  ],
  ["a total that is not given", "TOTAL: | –\nBrazil | 30\nChile | 25\nMexico | 5", []],
];

test.each(unknown)("no number is invented for %s", (_, rows, findings) => {
  expect(findingsOf("footing", counts(rows))).toEqual(findings);
});

test("says what hidden rows have to do with it", () => {
  expect(findingsOf("footing", counts("TOTAL: | 60\nBrazil | 30\nChile | 25\n(hidden) Mexico | 5"))).toEqual([
    "note B3 · B3 says 60 and counts hidden row 6 too: the rows in sight add up to 55.",
  ]);
  expect(findingsOf("footing", counts("TOTAL: | 55\nBrazil | 30\nChile | 25\n(hidden) Mexico | 5"))).toEqual([
    "warning B3 · B3 says 55, which does not count hidden row 6: with it the rows add up to 60.",
  ]);
  expect(findingsOf("footing", counts("TOTAL: | 55\nBrazil | 30\nChile | 25\n(hidden) Mexico | 0"))).toEqual(
    [],
  );
});

test("never adds up shares", () => {
  const rows = "TOTAL: | 64% | 39 | 36% | 22\nBrazil | 100% | 14 | 0% | 0\nRussia | 53% | 25 | 47% | 22";
  expect(findingsOf("footing", outcomes(rows))).toEqual([]);
});

test("asks for a look where a note says why the rows need not add up", () => {
  const text = (note: string): string => counts(`Germany | 20\nFrance | 10\nTotal | 33\n${note}`);
  const note = "Note: Countries with fewer than 5 requests are not listed, but are included in the total.";
  expect(findingsOf("footing", text(note))).toEqual([
    `warning B5 · B5 says 33, but its 2 rows (B3:B4) add up to 30: 3 too many. A note says “${note}”: please check that it explains the difference.`,
  ]);
  expect(findingsOf("footing", text("Note: Figures as of 1 July."))).toEqual([
    "error B5 · B5 says 33, but its 2 rows (B3:B4) add up to 30: 3 too many.",
  ]);
});

test("accounts may be counted in several rows, but not more often in the total", () => {
  const text = (total: number): string =>
    `Requests, H1 2024\nCountry | Requests | Accounts\nGermany | 20 | 30\nFrance | 10 | 12\nTotal | 30 | ${total}`;
  expect(findingsOf("footing", text(40))).toEqual([
    "warning C5 · C5 says 40, but its 2 rows (C3:C4) add up to 42: 2 too few. That can be right if the same accounts are counted more than once in the parts.",
  ]);
  expect(findingsOf("footing", text(43))).toEqual([
    "error C5 · C5 says 43, but its 2 rows (C3:C4) add up to 42: 1 too many.",
  ]);
});

const HEAD = "Requests, H1 2024\nCountry | Requests | Accounts named\n";

test.each<[name: string, text: string, findings: readonly string[]]>([
  [
    "a row left out everywhere",
    `${HEAD}Brazil | 30 | 40\nChile | 25 | 25\nMexico | 5 | 7\nTotal | 55 | 65`,
    [
      "error B6 · B6 says 55, but its 3 rows (B3:B5) add up to 60: 5 too few, exactly the 5 of Mexico (B5): that row seems to be left out.",
    ],
  ],
  [
    "a row that another column counts",
    `${HEAD}Brazil | 30 | 40\nChile | 25 | 25\nMexico | 5 | 7\nTotal | 55 | 72`,
    ["error B6 · B6 says 55, but its 3 rows (B3:B5) add up to 60: 5 too few."],
  ],
  [
    "the rest",
    counts("Brazil | 30\nChile | 25\nOther | 5\nTotal | 55"),
    ["error B6 · B6 says 55, but its 3 rows (B3:B5) add up to 60: 5 too few."],
  ],
])("names a row only where it explains all columns: %s", (_, text, findings) => {
  expect(findingsOf("footing", text).filter((each) => each.startsWith("error"))).toEqual(findings);
});

test("speaks of a single row as of one", () => {
  expect(findingsOf("footing", counts("Brazil | 30\nTotal | 31"))).toEqual([
    "error B4 · B4 says 31, but its 1 row (B3) adds up to 30: 1 too many.",
  ]);
});

test("says in one sentence what is wrong with the formula of a wrong total", () => {
  const text = counts("Brazil | 30\nChile | 25\nMexico | 5\nTotal | =SUM(B3:B4) => 55");
  expect(findingsOf("footing", text)).toEqual([
    "error B6 · B6 says 55, but its 3 rows (B3:B5) add up to 60: 5 too few. Its formula =SUM(B3:B4) leaves out B5.",
  ]);
  expect(findingsOf("formula-coverage", text)).toEqual([]);
});

test("a formula over another column does not put the blame on a row", () => {
  const text = `${HEAD}Brazil | 30 | 40\nChile | 25 | 25\nMexico | 5 | 7\nTotal | =SUM(C3:C5) => 72 | =SUM(C3:C5) => 72`;
  expect(findingsOf("footing", text)).toEqual([
    "error B6 · B6 says 72, but its 3 rows (B3:B5) add up to 60: 12 too many. Its formula =SUM(C3:C5) adds up another column.",
  ]);
});

test("nothing is added up to a count that is no whole number", () => {
  const text = counts("Brazil | 30\nChile | 2.5\nMexico | 5\nTotal | 37");
  expect(findingsOf("footing", text)).toEqual([]);
  expect(findingsOf("count-validity", text)).toHaveLength(1);
});
