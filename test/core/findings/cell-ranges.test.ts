import { fromA1, toRangeA1, type CellRef } from "../../../src/core/address";
import { toSheetRanges } from "../../../src/core/findings/cell-ranges";
import { cellList, cellName } from "../../../src/core/words/cell-names";

const cell = (address: string): CellRef => {
  const [sheet, a1] = address.includes("!") ? address.split("!") : ["Sheet1", address];
  return { sheet: sheet ?? "", ...(fromA1(a1 ?? "") ?? { row: -1, col: -1 }) };
};
const cells = (list: string): CellRef[] => list.split(" ").map(cell);

test.each([
  ["B4", "B4"],
  ["B4 B5 B6", "B4:B6"],
  ["B6 B4 B5", "B4:B6"],
  ["B4 B5 B7", "B4:B5 B7"],
  ["B4 C4 D4", "B4:D4"],
  ["B4 D4", "B4 D4"],
  ["B4 B5 C4 C5", "B4:C5"],
  ["B4 B5 C5", "B4:B5 C5"],
  ["B4 B4", "B4"],
  ["C9 E9 B10", "C9 E9 B10"],
])("%s is %s", (list, ranges) => {
  expect(
    toSheetRanges(cells(list))
      .flatMap((each) => each.ranges.map(toRangeA1))
      .join(" "),
  ).toBe(ranges);
});

test("names the sheet of cells that are elsewhere", () => {
  expect(cellName(cell("B4"), cell("A1"))).toBe("B4");
  expect(cellName(cell("Data!B4"), cell("A1"))).toBe("Data!B4");
  expect(cellName(cell("H1 2024!B4"), cell("A1"))).toBe("'H1 2024'!B4");
  expect(cellList(cells("B4 Data!B4 Data!B5"), cell("A1"))).toBe("B4, Data!B4:B5");
});

test("counts what is too much to name", () => {
  expect(cellList(cells("B1 B3 B5 B7 B9 B11"), cell("A1"))).toBe("B1, B3, B5, B7, B9, B11");
  expect(cellList(cells("B1 B3 B5 B7 B9 B11 B13"), cell("A1"))).toBe("B1, B3, B5, B7, B9 and 2 more");
});
