import { findingsOf, shares } from "./findings-of";

test.each<[name: string, rows: string, findings: readonly string[]]>([
  ["what the rows give", "Total | 61 | 64%\nBrazil | 14 | 100%\nRussia | 47 | 53%", []],
  ["the lower end of what they allow", "Total | 6100 | 63%\nBrazil | 1400 | 100%\nRussia | 4700 | 53%", []],
  ["the upper end", "Total | 6100 | 64%\nBrazil | 1400 | 100%\nRussia | 4700 | 53%", []],
  [
    "below it",
    "Total | 6100 | 62%\nBrazil | 1400 | 100%\nRussia | 4700 | 53%",
    [
      "error C3 · C3 (Total) says 62%, but the percentages and bases of its rows (C4:C5) give between 63% and 64%.",
    ],
  ],
  [
    "the plain average of the rows",
    "Total | 61 | 77%\nBrazil | 14 | 100%\nRussia | 47 | 53%",
    ["error C3 · C3 (Total) says 77%, but the percentages and bases of its rows (C4:C5) give 64%."],
  ],
  ["rows without requests", "Total | 61 | 64%\nBrazil | 14 | 100%\nRussia | 47 | 53%\nPeru | 0 | 0%", []],
  ["a base that is not known", "Total | 61 | 77%\nBrazil | 14 | 100%\nRussia | N/A | 53%", []],
  ["a base that is wrong itself", "Total | 62 | 77%\nBrazil | 14 | 100%\nRussia | 47 | 53%", []],
])("%s", (_, rows, findings) => {
  expect(findingsOf("total-share", shares(rows))).toEqual(findings);
});
