import { findingsOf, outcomes, shares } from "./findings-of";

test.each<[name: string, row: string, findings: readonly string[]]>([
  ["2 of 3", "Brazil | 3 | 67%", []],
  ["all", "Brazil | 1 | 100%", []],
  ["1 of 8, a tie", "Brazil | 8 | 13%", []],
  ["a share of nothing", "Brazil | 0 | 0%", []],
  ["a base that is not known", "Brazil | N/A | 66%", []],
  ["a base large enough for any whole percentage", "Brazil | 250 | 66%", []],
  [
    "no count of 3",
    "Brazil | 3 | 66%",
    [
      "error C3 · C3 (Brazil) says 66%, but no count out of 3 gives this percentage: 1 would be 33%, 2 would be 67%.",
    ],
  ],
  [
    "half of an odd count",
    "Brazil | 61 | 50%",
    [
      "error C3 · C3 (Brazil) says 50%, but no count out of 61 gives this percentage: 30 would be 49%, 31 would be 51%.",
    ],
  ],
])("%s", (_, row, findings) => {
  expect(
    findingsOf("share-attainability", shares(`${row}\nChile | 3 | 33%\nPeru | 6 | 17%\nCuba | 3 | 67%`)),
  ).toEqual(findings);
});

test("leaves shares to recalculation where the count is there", () => {
  expect(
    findingsOf("share-attainability", outcomes("Brazil | 66% | 2 | 33% | 1\nChile | 67% | 2 | 33% | 1")),
  ).toEqual([]);
});

test("leaves more than 100 % to the validity of the figure", () => {
  expect(
    findingsOf("share-attainability", shares("Brazil | 7 | 101%\nChile | 3 | 67%\nPeru | 6 | 17%")),
  ).toEqual([]);
});
