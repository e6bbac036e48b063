import { en, toMessage, type CellRef, type Finding } from "../../../src/core";
import type { Facts } from "../../../src/core/findings/facts";
import { toPlaces } from "../../../src/taskpane/engine/to-places";

/** Every other row of column B: each cell is a piece of its own. */
const scattered = (count: number): readonly CellRef[] =>
  Array.from({ length: count }, (_, index) => ({ sheet: "S", row: 3 + 2 * index, col: 1 }));

function toFinding(facts: Facts, cells: readonly CellRef[]): Finding {
  const shown = { stated: "", expected: null, waiver: null } as const;
  return { id: "", check: "number-as-text", severity: "note", facts, cells, ...shown };
}

/** How many cells the sentence counts without naming them. */
const moreIn = (finding: Finding): number =>
  Number(/ and (\d+) more/.exec(toMessage(finding, en.findings))?.[1] ?? 0);

test.each([1, 6, 7, 20])("%d cells in one list are cut where the sentence cuts them", (count) => {
  const cells = scattered(count);
  const finding = toFinding({ kind: "number-as-text", cells }, cells);
  const { places, more } = toPlaces(finding);
  expect(more).toBe(moreIn(finding));
  expect(places).toHaveLength(count - more);
  expect(places[0]?.name).toBe("B4");
});

test.each([1, 6, 7, 20])(
  "%d cells beside the one that it is about are cut where the sentence cuts them",
  (count) => {
    const [total, ...parts] = scattered(count + 1);
    if (total === undefined) throw new Error("no cell");
    const finding = toFinding(
      {
        kind: "coverage",
        total: { cell: total, label: "", stated: "" },
        formula: "SUM()",
        omitted: parts,
        twice: [],
        foreign: [],
        hasItself: false,
        otherColumn: false,
      },
      [total, ...parts],
    );
    const { places, more } = toPlaces(finding);
    expect(more).toBe(moreIn(finding));
    expect(places).toHaveLength(1 + count - more);
  },
);

test("cells that form one piece are one place; those of other sheets carry its name", () => {
  const cells: readonly CellRef[] = [
    { sheet: "S", row: 3, col: 1 },
    { sheet: "S", row: 4, col: 1 },
    { sheet: "T", row: 4, col: 1 },
  ];
  const { places, more } = toPlaces(toFinding({ kind: "number-as-text", cells }, cells));
  expect(places.map(({ name }) => name)).toEqual(["B4:B5", "T!B5"]);
  expect(more).toBe(0);
});
