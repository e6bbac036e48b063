import {
  hiddenAround,
  hiddenBefore,
  isOpenedAt,
  isShown,
  lineAt,
  placeAt,
  placeOf,
  sizeOf,
  startOf,
  toAxis,
  totalOf,
} from "../../../src/web/grid/axis";

const SIZES = {
  size: 20,
  sizes: new Map([
    [1, 30],
    [2, 0],
    [3, 0],
  ]),
};

test("hidden lines take no room", () => {
  const axis = toAxis(SIZES, 6, null);
  expect([...axis.lines]).toEqual([0, 1, 4, 5]);
  expect([...axis.starts]).toEqual([0, 20, 50, 70, 90]);
  expect(totalOf(axis)).toBe(90);
  expect(startOf(axis, 2)).toBe(50);
  expect(startOf(axis, 9)).toBe(90);
  expect(sizeOf(axis, 2)).toBe(0);
  expect(sizeOf(axis, 1, 4)).toBe(50);
  expect([isShown(axis, 1), isShown(axis, 2), isShown(axis, 6)]).toEqual([true, false, false]);
});

test("a line has a place, and a way leads to a place", () => {
  const axis = toAxis(SIZES, 6, null);
  expect([0, 2, 4, 9].map((line) => placeOf(axis, line))).toEqual([0, 2, 2, 4]);
  expect([-5, 0, 19, 20, 69, 70, 500].map((way) => placeAt(axis, way))).toEqual([0, 0, 0, 1, 2, 3, 3]);
  expect(lineAt(axis, 4)).toBeNull();
  expect(lineAt(axis, -1)).toBeNull();
});

test("hidden lines are counted before the line that follows, and after the last", () => {
  const axis = toAxis({ size: 20, sizes: new Map([0, 3, 4, 7].map((line) => [line, 0])) }, 8, null);
  expect([...axis.lines]).toEqual([1, 2, 5, 6]);
  expect([0, 1, 2, 3, 4].map((place) => hiddenBefore(axis, place))).toEqual([1, 0, 2, 0, 1]);
});

test("a hidden stretch can be opened", () => {
  expect(hiddenAround(SIZES, 1, 6)).toBeNull();
  const stretch = hiddenAround(SIZES, 3, 6);
  expect(stretch).toEqual({ first: 2, last: 3 });
  const axis = toAxis(SIZES, 6, stretch);
  expect([...axis.lines]).toEqual([0, 1, 2, 3, 4, 5]);
  expect(sizeOf(axis, 2)).toBe(20);
  expect([1, 2, 3, 4].map((place) => isOpenedAt(axis, place))).toEqual([false, true, true, false]);
});

test("a sheet that hides every line without a size of its own", () => {
  const sizes = { size: 0, sizes: new Map([[2, 25]]) };
  expect([...toAxis(sizes, 5, null).lines]).toEqual([2]);
  expect(sizeOf(toAxis(sizes, 5, hiddenAround(sizes, 4, 5)), 4)).toBe(20);
});
