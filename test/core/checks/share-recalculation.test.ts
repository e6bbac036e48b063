import { findingsOf, outcomes } from "./findings-of";

const PLAIN = "Russia | 53% | 25 | 47% | 22\nPeru | 33% | 1 | 67% | 2\nChile | 17% | 1 | 83% | 5\n";

test.each<[name: string, rows: string, findings: readonly string[]]>([
  ["rounded half up", "Brazil | 64% | 39 | 36% | 22", []],
  ["a decimal more", "Brazil | 63.9% | 39 | 36.1% | 22", []],
  ["a tie, rounded up twice", "Brazil | 13% | 1 | 88% | 7", []],
  ["0 of 0", "Brazil | 0% | 0 | 0% | 0", []],
  ["0 of 0 as a dash", "Brazil | – | 0 | N/A | 0", []],
  ["a count that is not known", "Brazil | 64% | N/A | 36% | 22", []],
  [
    "one point too high",
    "Brazil | 65% | 39 | 36% | 22",
    ["error B3 · B3 (Brazil) says 65%, but 39 of 61 is 64%: 1 percentage point too high."],
  ],
  [
    "a tenth of a point too low",
    "Brazil | 63.8% | 39 | 36.1% | 22",
    ["error B3 · B3 (Brazil) says 63.8%, but 39 of 61 is 63.9%: 0.1 percentage points too low."],
  ],
  [
    "written to the other precision",
    "Brazil | 64.0% | 39 | 36% | 22",
    [
      "error B3 · B3 (Brazil) says 64.0%, but 39 of 61 is 63.9%: 0.1 percentage points too high. It would be right by rounding up, but the other percentages are not made that way.",
    ],
  ],
  [
    "a dash taken as nought",
    "Brazil | 64% | 3 | 0% | –",
    [
      "warning B3 · B3 (Brazil) says 64%, but 3 of 3 is 100%: 36 percentage points too low. This takes E3, which shows no number, as 0.",
    ],
  ],
])("%s", (_, row, findings) => {
  expect(findingsOf("share-recalculation", outcomes(`${row}\n${PLAIN}`))).toEqual(findings);
});

test("a report that is consistent under another rule is not wrong", () => {
  const down = "TOTAL: | 63% | 39 | 36% | 22\nBrazil | 100% | 14 | 0% | 0\nRussia | 53% | 25 | 46% | 22";
  expect(findingsOf("share-recalculation", outcomes(down))).toEqual([]);
});

test("one share cut off among rounded ones is wrong", () => {
  expect(
    findingsOf("share-recalculation", outcomes("Brazil | 66% | 2 | 33% | 1\nMexico | 67% | 2 | 33% | 1")),
  ).toEqual([
    "error B3 · B3 (Brazil) says 66%, but 2 of 3 is 67%: 1 percentage point too low. It would be right by cutting off (rounding down), but the other percentages are not made that way.",
  ]);
});

const COUNTS =
  "Requests for User Data, H1 2024\nCountry | Requests | Approved | Approved % | Rejected | Rejected %\n";

test("a row of medians is not recalculated", () => {
  const rows =
    "Germany | 10 | 5 | 50% | 5 | 50%\nFrance | 4 | 3 | 75% | 1 | 25%\nJapan | 8 | 2 | 25% | 6 | 75%\n";
  expect(findingsOf("share-recalculation", `${COUNTS}${rows}Median | 8 | 3 | 50% | 5 | 50%`)).toEqual([]);
});

test("percentages that are the rest of 100 % are mentioned together", () => {
  const rows =
    "Germany | 8 | 1 | 13% | 7 | 87%\nFrance | 8 | 3 | 38% | 5 | 62%\nJapan | 3 | 1 | 33% | 2 | 67%\n";
  expect(findingsOf("share-recalculation", COUNTS + rows)).toEqual([
    "warning F3 · F3:F4 are not rounded, but what the rounded percentages beside them leave of 100%. Rounded themselves they would be 88% instead of 87% in F3, 63% instead of 62% in F4.",
  ]);
  // In the last row both are rounded up, so nobody makes them close here.
  expect(findingsOf("share-recalculation", `${COUNTS}${rows}Italy | 8 | 1 | 13% | 7 | 88%`)).toEqual([
    expect.stringMatching("^error F3 · .* 7 of 8 is 88%"),
    expect.stringMatching("^error F4 · .* 5 of 8 is 63%"),
  ]);
});

test("a dash where some were counted is worth a look, a dash for none is not", () => {
  const rows = "Brazil | – | 1 | – | 0\nRussia | 54% | 25 | 46% | 21\nTOTAL: | 55% | 26 | 45% | 21";
  expect(findingsOf("share-recalculation", outcomes(rows))).toEqual([
    "warning B3 · B3 (Brazil) shows –, but 1 of 1 is 100%.",
  ]);
});

test("shares that are left out in most rows are left out by intent", () => {
  const rows = "Brazil | – | 1 | – | 0\nChile | – | 2 | – | 0\nRussia | 54% | 25 | 46% | 21";
  expect(findingsOf("share-recalculation", outcomes(rows))).toEqual([]);
});

test("shares as parts of one are proposed as such", () => {
  const title =
    "Requests for user data, H1 2024\nCountry | Approved | Approved (%) | Rejected | Rejected (%)\n";
  const rows = "Total | 39 | 0.64 | 22 | 0.36\nBrazil | 14 | 1 | 0 | 0\nRussia | 25 | 0.54 | 22 | 0.47";
  expect(findingsOf("share-recalculation", title + rows)[0]).toMatch(
    /^error C5 · C5 \(Russia\) says 0\.54, but 25 of 47 is 0\.53:/,
  );
});

describe("shares written as fractions, and one mistake among them", () => {
  const table = (...shares: readonly string[]): string =>
    `Requests for user data, H1 2024\nCountry | Requests | Approved | Approved %\nTotal | 20 | 11 | ${shares[0] ?? ""}\nBrazil | 8 | 2 | ${shares[1] ?? ""}\nMexico | 4 | 3 | ${shares[2] ?? ""}\nChile | 8 | 6 | ${shares[3] ?? ""}`;

  test("the mistake alone is reported", () => {
    expect(findingsOf("share-recalculation", table("0.55", "0.25", "0.75", "0.75"))).toEqual([]);
    const found = findingsOf("share-recalculation", table("0.55", "2", "0.75", "0.75"));
    expect(found.filter((line) => !line.includes("D4"))).toEqual([]);
    const wrong = findingsOf("count-validity", table("0.55", "2", "0.75", "0.75"));
    expect([...found, ...wrong].join()).toMatch(/^error D4/);
  });

  test("small percentages among larger ones are no fractions", () => {
    const text =
      "Requests, H1 2024\nCountry | Requests | Approved | Approved %\nTotal | 1000 | 8 | 0.8\nBrazil | 400 | 1 | 0.25\nMexico | 200 | 4 | 2.00\nChile | 400 | 3 | 0.75";
    expect(findingsOf("share-recalculation", text)).toEqual([]);
    expect(findingsOf("share-recalculation", text.replace("0.75", "0.57"))).toHaveLength(1);
  });
});
