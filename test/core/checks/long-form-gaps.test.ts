import { audit } from "../../../src/core";
import { textSheet } from "../../reports/text-sheet";

const HEAD = `
Government requests
Period | Country | Request type | Outcome | Number of requests`;

/** The warnings of count-validity: the row of the sheet (from one) and what was found there. */
function gapsOf(text: string): readonly string[] {
  return audit([textSheet("Data", text)]).findings.flatMap(({ check, severity, facts }) =>
    check === "count-validity" && facts.kind === "validity"
      ? [`${severity} in row ${facts.figure.cell.row + 1}: ${facts.problem}`]
      : [],
  );
}

const table = (counts: readonly string[]): string => {
  const labels = ["H1 2024", "H2 2024"].flatMap((period) =>
    ["Brazil", "Chile"].flatMap((place) =>
      ["Approved", "Rejected"].map((outcome) => `${period} | ${place} | User data | ${outcome}`),
    ),
  );
  return [HEAD, ...labels.map((label, index) => `${label} | ${counts[index] ?? ""}`)].join("\n");
};

test("an empty count among counts is named", () => {
  expect(gapsOf(table(["3", "2", "", "4", "1", "4", "2", "5"]))).toEqual(["warning in row 5: missing"]);
});

test("so is a count in words", () => {
  expect(gapsOf(table(["3", "2", "1", "4", "four", "4", "2", "5"]))).toEqual(["warning in row 7: text"]);
});

test("full counts, dashes and bands are no gaps", () => {
  expect(gapsOf(table(["3", "2", "–", "4", "<10", "n/a", "0", "5"]))).toEqual([]);
});

test("where blanks are the habit of the table, they stand for none", () => {
  expect(gapsOf(table(["3", "", "", "4", "", "4", "2", ""]))).toEqual([]);
});

test("a period that nobody has filled in yet is no gap", () => {
  const next = ["Approved", "Rejected"].map((outcome) => `H1 2025 | Brazil | User data | ${outcome} |`);
  expect(gapsOf([table(["3", "2", "1", "4", "1", "4", "2", "5"]), ...next].join("\n"))).toEqual([]);
});

test("a total takes the empty cell into account", () => {
  const total = "TOTAL | | | | 21";
  expect(gapsOf([table(["3", "2", "", "4", "1", "4", "2", "5"]), total].join("\n"))).toEqual([]);
});

test("a blank in a wide table is none of these gaps", () => {
  const text = `
Government requests, H1 2024
Country | Approved | Rejected
Brazil | 3 | 2
Chile | | 4
Peru | 1 | 5
France | 2 | 2`;
  expect(gapsOf(text)).toEqual([]);
});
