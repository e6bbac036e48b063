import { audit, findMistakes } from "../../../src/core";
import { toSnapshots } from "../../../src/core/checks/miniature";
import type { Cell, SheetSnapshot } from "../../../src/core/sheet";

const COUNTS = `Government requests, 2024
Country | Requests | User data | Technical
Total | 30 | 18 | 12
Brazil | 10 | 6 | 4
Chile | 8 | 5 | 3
Mexico | 12 | 7 | 5`;

function offered(sheets: readonly SheetSnapshot[]): readonly string[] {
  return findMistakes(audit(sheets))
    .filter(({ isOneClick }) => isOneClick)
    .flatMap(({ changes }) => changes.map(({ stated, proposed }) => `${stated} → ${proposed ?? "?"}`));
}

/** Reports as people write them, in which the fewest changes are not what is wrong. */
test.each([
  [
    "requests without an outcome: two counts would have to go down by the same",
    `Requests for user data, 2024
Country | Requests | Approved | | Rejected |
Total | 33 | 60% | 18 | 40% | 12
Brazil | 10 | 60% | 6 | 40% | 4
Chile | 8 | 63% | 5 | 38% | 3
Mexico | 15 | 58% | 7 | 42% | 5`,
  ],
  [
    "two tables that are right each for itself",
    `Government requests, 2024
Country | User data
Total | 18
Brazil | 6
Chile | 5
Mexico | 7

Requests for user data, 2024
Country | Approved | | Rejected |
Total | 53% | 10 | 47% | 9
Brazil | 50% | 3 | 50% | 3
Chile | 50% | 3 | 50% | 3
Mexico | 57% | 4 | 43% | 3`,
  ],
  [
    "a percentage that makes its row add up to 100",
    `Requests for user data, 2024
Country | Approved | | Partially approved | | Rejected |
Total | 50% | 18 | 25% | 9 | 25% | 9
Brazil | 34% | 2 | 33% | 2 | 33% | 2
Chile | 60% | 6 | 20% | 2 | 20% | 2
Mexico | 50% | 10 | 25% | 5 | 25% | 5`,
  ],
  [
    "a row with a footnote that no total has",
    `${COUNTS.replace("Total | 30 | 18 | 12", "Total | 22 | 13 | 9")
      .replace("Chile", "Chile*")
      .trim()}\n* Received through another office.`,
  ],
  [
    "a place that stands there twice",
    COUNTS.replace("Mexico | 12", "Chile | 8 | 5 | 3\nMexico | 12").replace(
      "Total | 30 | 18 | 12",
      "Total | 38 | 22 | 15",
    ),
  ],
])("no click for %s", (_what, text) => {
  expect(offered(toSnapshots(text))).toEqual([]);
});

test("a figure kept as text with a digit at its end may have a footnote mark; a number has none", () => {
  const [sheet] = toSnapshots(COUNTS.replace("Mexico | 12", "Mexico | 121"));
  if (sheet === undefined) throw new Error("the draft has a sheet");
  const asText = (cell: Cell): Cell => (cell.text === "121" ? { ...cell, value: "121" } : cell);
  expect(offered([sheet])).toEqual(["121 → 12"]);
  expect(offered([{ ...sheet, cells: sheet.cells.map(asText) }])).toEqual([]);
});

test("two counts off by the same amount through one slip are one click: a total row that lacks a country", () => {
  const text = COUNTS.replace("Total | 30 | 18 | 12", "Total | 22 | 13 | 9");
  expect(offered(toSnapshots(text))).toEqual(["22 → 30", "13 → 18", "9 → 12"]);
});

test("where some of the changes that go together explain no error, they are told with the findings of the others", () => {
  const mistakes = findMistakes(
    audit(
      toSnapshots(`Government requests, 2024
Country | Requests | User data | Technical
Total | 30 | 18 | 12
Brazil | 10 | 6 | 4
Chile | 8 | 5 | 3
Mexico | 12 | 7 | 5

Requests for user data, 2024
Country | Approved | | Rejected |
Total | 53% | 10 | 47% | 9
Brazil | 50% | 3 | 50% | 3
Chile | 50% | 3 | 50% | 3
Mexico | 57% | 4 | 43% | 3`),
    ),
  );
  expect(mistakes.map(({ together }) => together)).toEqual([4, 4, 4]);
  const along = mistakes.filter(({ changes }) => changes.length === 2);
  const others = mistakes.filter(({ changes }) => changes.length === 1);
  expect(others).toHaveLength(2);
  const found = others.flatMap(({ findings }) => findings);
  expect(found.length).toBeGreaterThan(0);
  expect(along.map(({ findings }) => findings.toSorted())).toEqual([found.toSorted()]);
});
