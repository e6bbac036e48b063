import { findingsOf, outcomes } from "./findings-of";

const rates = (rows: string): string =>
  `Requests for User Data, H1 2024\nCountry | Percentage of requests approved | Percentage of requests rejected\n${rows}\nChile | 50% | 50%\nPeru | 25% | 75%\nCuba | 10% | 90%`;

test.each<[name: string, row: string, findings: readonly string[]]>([
  ["100 %", "Brazil | 64% | 36%", []],
  ["101 %, both rounded up", "Brazil | 13% | 88%", []],
  ["0 % and 0 % of nothing", "Brazil | 0% | 0%", []],
  ["a share that is not given", "Brazil | 64% | –", []],
  [
    "99 %, which no rounding explains",
    "Brazil | 12% | 87%",
    [
      "warning B3 · B3:C3 (Brazil) add up to 99% instead of 100%: 1 percentage point too low, more than rounding explains.",
    ],
  ],
  [
    "too much",
    "Brazil | 64% | 63%",
    [
      "warning B3 · B3:C3 (Brazil) add up to 127% instead of 100%: 27 percentage points too high, more than rounding explains.",
    ],
  ],
])("%s", (_, row, findings) => {
  expect(findingsOf("share-closure", rates(row))).toEqual(findings);
});

test("is silent where the shares themselves are recalculated", () => {
  const rows = "Brazil | 64% | 39 | 30% | 22\nRussia | 53% | 25 | 47% | 22";
  expect(findingsOf("share-closure", outcomes(rows))).toEqual([]);
  expect(findingsOf("share-recalculation", outcomes(rows))).toHaveLength(1);
});

test("shares that never add up are not of one whole", () => {
  const text =
    "Requests for User Data, H1 2024\nCountry | Percentage of requests approved | Percentage of requests rejected\n";
  expect(findingsOf("share-closure", `${text}Brazil | 64% | 30%\nMexico | 13% | 80%`)).toEqual([]);
});

test("a third outcome stands beside them", () => {
  const text =
    "Requests for User Data, H1 2024\nCountry | Percentage of requests approved | Percentage of requests rejected | Percentage of requests pending\n";
  expect(findingsOf("share-closure", `${text}Brazil | 64% | 30% | 6%\nMexico | 20% | 80% | 0%`)).toEqual([]);
});

test.each<[name: string, rows: string]>([
  ["two rows of four", "Brazil | 75% | 8%\nChile | 50% | 50%\nPeru | 25% | 25%\nCuba | 50% | 50%"],
  ["two rows of three", "Brazil | 75% | 8%\nChile | 50% | 50%\nPeru | 50% | 50%"],
  [
    "three of five",
    "Brazil | 75% | 8%\nChile | 50% | 50%\nPeru | 25% | 25%\nCuba | 50% | 50%\nFiji | 0% | 100%",
  ],
])("without counts %s that add up prove nothing: requests may be open", (_, rows) => {
  const text =
    "Requests for User Data, H1 2024\nCountry | Percentage of requests approved | Percentage of requests rejected\n";
  expect(findingsOf("share-closure", text + rows)).toEqual([]);
});

const THREE = "Requests for user data, H1 2024\nCountry | Requests | % approved | % rejected | % OTHER\n";

test("three outcomes of one whole are added up", () => {
  const rows = "Brazil | 100 | 60% | 30% | 10%\nChile | 50 | 50% | 40% | 20%\nPeru | 25 | 12% | 80% | 0%";
  expect(findingsOf("share-closure", THREE.replace("OTHER", "pending") + rows)).toEqual([
    "warning C4 · C4:E4 (Chile) add up to 110% instead of 100%: 10 percentage points too high, more than rounding explains.",
  ]);
});

test("what is partly approved may be among the approved", () => {
  const rows = "Brazil | 100 | 70% | 30% | 10%\nChile | 50 | 60% | 40% | 20%\nPeru | 25 | 20% | 80% | 4%";
  expect(findingsOf("share-closure", THREE.replace("OTHER", "partially approved") + rows)).toEqual([]);
});
