import { fromA1, toRangeA1, type Range } from "../../../src/core/address";
import {
  addCell,
  addLine,
  chooseAll,
  chooseCell,
  chooseLine,
  countCells,
  extendTo,
  extendToLine,
  isSeveral,
  widen,
  type Selection,
} from "../../../src/web/grid/selection";

const at = (address: string) => fromA1(address) ?? { row: -1, col: -1 };
const shown = ({ ranges }: Selection): string => ranges.map(toRangeA1).join(" ");
/** B2:C3 is one cell. */
const MERGES: readonly Range[] = [{ top: 1, left: 1, bottom: 2, right: 2 }];
const WHOLE_COLUMN = "1048576";

test("a cell is one, and so is a merge", () => {
  const one = chooseCell(MERGES, at("A1"));
  expect([shown(one), isSeveral(MERGES, one)]).toEqual(["A1", false]);
  const merged = chooseCell(MERGES, at("C3"));
  expect([shown(merged), merged.active, isSeveral(MERGES, merged)]).toEqual(["B2:C3", at("B2"), false]);
});

test.each([
  ["D4", "A1", "A1:D4"],
  ["A1", "D4", "A1:D4"],
  ["D1", "A4", "A1:D4"],
])("from %s to %s the cells between are chosen, and the first stays the active one", (from, to, range) => {
  const selection = extendTo([], chooseCell([], at(from)), at(to));
  expect([shown(selection), selection.active, selection.head]).toEqual([range, at(from), at(to)]);
  expect(isSeveral([], selection)).toBe(true);
});

test("what touches a merge takes all of it, and what that touches too", () => {
  const merges = [...MERGES, { top: 2, left: 3, bottom: 4, right: 3 }];
  expect(shown(extendTo(merges, chooseCell(merges, at("A2")), at("B2")))).toBe("A2:C3");
  expect(shown(extendTo(merges, chooseCell(merges, at("A3")), at("D3")))).toBe("A2:D5");
});

test("going back leaves what was chosen on the way", () => {
  const further = extendTo(MERGES, chooseCell(MERGES, at("A1")), at("D5"));
  expect(shown(extendTo(MERGES, further, at("A3")))).toBe("A1:A3");
});

test("another cell is added before the others, and extended by itself", () => {
  const two = addCell([], chooseCell([], at("A1")), at("C3"));
  expect([shown(two), two.active, isSeveral([], two)]).toEqual(["C3 A1", at("C3"), true]);
  expect(shown(extendTo([], two, at("C5")))).toBe("C3:C5 A1");
});

test("whole columns and rows go to the edge of the sheet, and stay whole", () => {
  const column = widen(extendTo([], chooseCell([], at("B2")), at("C3")), "col");
  expect(shown(column)).toBe(`B1:C${WHOLE_COLUMN}`);
  expect(shown(extendTo([], column, at("D9")))).toBe(`B1:D${WHOLE_COLUMN}`);
  expect(shown(widen(chooseCell([], at("B2")), "row"))).toBe("A2:XFD2");
});

test("a heading chooses its line with the active cell in sight, and goes on to another one", () => {
  const column = chooseLine("col", 2, 40);
  expect([shown(column), column.active]).toEqual([`C1:C${WHOLE_COLUMN}`, { row: 40, col: 2 }]);
  expect(shown(extendToLine(column, "col", 0))).toBe(`A1:C${WHOLE_COLUMN}`);
  expect(shown(extendToLine(chooseCell([], at("B3")), "row", 4))).toBe("A3:XFD5");
});

test("another row or column is added before the others, and extended by itself", () => {
  const two = addLine(chooseCell([], at("A1")), "row", 2, 1);
  expect([shown(two), two.active]).toEqual(["A3:XFD3 A1", at("B3")]);
  expect(shown(extendToLine(two, "row", 3))).toBe("A3:XFD4 A1");
  expect(shown(addLine(two, "col", 1, 0))).toBe(`B1:B${WHOLE_COLUMN} A3:XFD3 A1`);
});

test.each([
  [[[0, 0, 2, 1]], 6],
  [
    [
      [1, 3, 1, 3],
      [0, 3, 2, 3],
    ],
    3,
  ],
  [
    [
      [0, 0, 1, 1],
      [1, 1, 2, 2],
    ],
    7,
  ],
  [
    [
      [0, 0, 2, 2],
      [1, 1, 1, 1],
      [1, 2, 1, 4],
    ],
    11,
  ],
  [
    [
      [0, 0, 0, 0],
      [4, 4, 4, 4],
    ],
    2,
  ],
])("cells that lie in several of the ranges %j count once", (ranges, count) => {
  const all = ranges.map(([top = 0, left = 0, bottom = 0, right = 0]) => ({ top, left, bottom, right }));
  expect(countCells(all)).toBe(count);
});

test("everything is what the sheet holds, with the active cell where it lies beyond", () => {
  const view = { rows: 4, columns: 3 };
  expect(shown(chooseAll(view, at("B2")))).toBe("A1:C4");
  expect(chooseAll(view, at("B2")).active).toEqual(at("B2"));
  expect(shown(chooseAll(view, at("E2")))).toBe("A1:E4");
});
