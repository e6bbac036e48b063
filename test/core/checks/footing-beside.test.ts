import { audit, en, toMessage } from "../../../src/core";
import { textSheet } from "../../reports/text-sheet";

/** What is said of the total of this table. */
function saidOf(...rows: readonly string[]): readonly string[] {
  const { findings } = audit([textSheet("H1 2024", ["Country | Requests", ...rows].join("\n"))]);
  return findings.map((finding) => `${finding.severity}: ${toMessage(finding, en.findings)}`);
}

test.each(["Zemlya", "ドミニカ", "X"])(
  "a total that fits only without the row %s is asked about",
  (label) => {
    expect(saidOf("TOTAL: | 60", "Brazil | 3", `${label} | 1`, "Chile | 10", "Russia | 47")).toEqual([
      `warning: B2 says 60, which is the sum of 3 rows without B4 (“${label}”: 1). Should that row be counted? The total would be 61 then.`,
    ]);
  },
);

test("with the row, the total is wrong as ever; where the row is counted nothing is asked", () => {
  expect(saidOf("TOTAL: | 62", "Brazil | 3", "Zemlya | 1", "Chile | 10", "Russia | 47")[0]).toMatch(
    /^error: B2 says 62, but its 4 rows/,
  );
  expect(saidOf("TOTAL: | 61", "Brazil | 3", "Zemlya | 1", "Chile | 10", "Russia | 47")).toEqual([]);
});

test("a row whose label says why it is not counted is nobody's mistake", () => {
  for (const label of [
    "of which urgent",
    "Accounts affected",
    "Emergency requests",
    "Average",
    "EMEA",
    "Carried forward",
  ])
    expect(saidOf("TOTAL: | 60", "Brazil | 3", `${label} | 1`, "Chile | 10", "Russia | 47")).toEqual([]);
});

test("rows that add up to the country above them are its parts", () => {
  expect(saidOf("TOTAL: | 15", "Brazil | 5", "Subpoenas | 3", "Warrants | 2", "Chile | 10")).toEqual([]);
});

test("remarks under a total at the end stay remarks", () => {
  expect(saidOf("Brazil | 3", "Chile | 10", "Russia | 47", "TOTAL: | 60", "Zemlya | 1")).toEqual([]);
});
