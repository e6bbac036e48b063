import { holds, nameCell, nameSheet } from "../../src/core/address";

test.each([
  ["Summary", "Summary"],
  ["Übersicht_2.1", "Übersicht_2.1"],
  ["_data", "_data"],
  ["国別", "国別"],
  ["H1 2024", "'H1 2024'"],
  ["it’s", "'it’s'"],
  ["it's", "'it''s'"],
  ["R&D", "'R&D'"],
  ["2024", "'2024'"],
  [".x", "'.x'"],
  ["", "''"],
  // They would be taken for cells, or for values.
  ["H1", "'H1'"],
  ["q4", "'q4'"],
  ["R", "'R'"],
  ["r1c1", "'r1c1'"],
  ["C2", "'C2'"],
  ["True", "'True'"],
  ["Total2024", "Total2024"],
])("a sheet called %s is named %s before its cells", (name, named) => {
  expect(nameSheet(name)).toBe(named);
  expect(nameCell({ sheet: name, row: 2, col: 1 })).toBe(`${named}!B3`);
});

test("a range holds the cells at its ends, and none beyond", () => {
  const range = { top: 2, left: 1, bottom: 4, right: 3 };
  const cells = [1, 2, 4, 5].flatMap((row) => [0, 1, 3, 4].map((col) => ({ row, col })));
  expect(cells.filter((cell) => holds(range, cell))).toEqual([
    { row: 2, col: 1 },
    { row: 2, col: 3 },
    { row: 4, col: 1 },
    { row: 4, col: 3 },
  ]);
});
