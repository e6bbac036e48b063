import { toAxis } from "../../../src/web/grid/axis";
import { besideOf, cornersOf, linesOf, mergesIn } from "../../../src/web/grid/drawn-lines";
import { cornerOf, isAnyShown, sortMerges } from "../../../src/web/grid/merges";
import { placeDrawings, reachOf } from "../../../src/web/grid/place-drawings";
import { scrollTo } from "../../../src/web/grid/scroll-to";
import type { DrawingView } from "../../../src/xlsx/view/sheet-view";
import { toView } from "./views";

const HIDDEN = { size: 20, sizes: new Map([[3, 0]]) };
const ROWS = toAxis(HIDDEN, 300, null);
const COLUMNS = toAxis({ size: 60, sizes: new Map() }, 20, null);
const TALL = { top: 1, left: 0, bottom: 250, right: 0 };
const SMALL = { top: 5, left: 2, bottom: 6, right: 4 };

test("lines in sight, those that stay, and others that have to be there", () => {
  expect(linesOf(ROWS, { first: 2, last: 4 }, 1, [9, 3])).toEqual([0, 2, 4, 5, 9]);
  expect(linesOf(ROWS, { first: 297, last: 500 }, 0, [])).toEqual([298, 299]);
});

test("a merge is seen as long as any of its rows is", () => {
  const scene = { rows: ROWS, columns: COLUMNS, merges: [TALL, SMALL] };
  const seen = mergesIn(scene, { first: 100, last: 120 }, { first: 0, last: 5 });
  expect(seen).toEqual([TALL]);
  expect([...cornersOf(seen, ROWS, COLUMNS, "row")]).toEqual([1]);
  expect(mergesIn(scene, { first: 0, last: 20 }, { first: 1, last: 5 })).toEqual([SMALL]);
});

test("merges are found by row, however tall", () => {
  const ofRow = sortMerges([TALL, SMALL]);
  expect(ofRow(0)).toEqual([]);
  expect(ofRow(5)).toEqual([SMALL, TALL]);
  expect(ofRow(250)).toEqual([TALL]);
  expect(cornerOf([TALL, SMALL], { row: 6, col: 3 })).toEqual({ row: 5, col: 2 });
  expect(cornerOf([TALL, SMALL], { row: 6, col: 5 })).toEqual({ row: 6, col: 5 });
  expect([isAnyShown(HIDDEN, 3, 3), isAnyShown(HIDDEN, 3, 4)]).toEqual([false, true]);
});

test("texts beside the window, that may reach into it", () => {
  const view = toView([["title", "", "", "", "", "", "", "", { text: "", fill: "ffff00" }, "right"]]);
  expect(besideOf(view, 0, COLUMNS, { first: 3, last: 5 })).toEqual([0, 9]);
  expect(besideOf(view, 0, COLUMNS, { first: 0, last: 5 })).toEqual([9]);
  expect(besideOf(view, 7, COLUMNS, { first: 0, last: 5 })).toEqual([]);
});

test("a drawing lies between its corners, and hidden rows do not count", () => {
  const anchor = { from: { row: 2, col: 1, x: 10, y: 5 }, to: { row: 4, col: 3, x: 0, y: 90 } };
  const drawing: DrawingView = { kind: "other", what: "shape", altText: "", anchor };
  const place = (first: number) =>
    placeDrawings([drawing], ROWS, COLUMNS, { first, last: first + 10 }, { first: 0, last: 5 });
  // From y 45 to the end of row 5: row 4 is hidden, and what goes beyond a row ends with it.
  expect(place(0)).toEqual([{ key: 0, drawing, left: 70, top: 45, width: 110, height: 35 }]);
  expect(place(50)).toEqual([]);
  expect(reachOf([drawing])).toEqual({ rows: 5, columns: 4 });
});

test.each([
  ["stays where it is seen", { scrolled: 100, size: 200 }, 150, 20, 0, 100],
  ["scrolls down to its end", { scrolled: 0, size: 200 }, 290, 20, 0, 110],
  ["scrolls up to its beginning", { scrolled: 300, size: 200 }, 100, 20, 0, 100],
  ["leaves room below", { scrolled: 0, size: 200 }, 290, 20, 50, 160],
  ["leaves room above", { scrolled: 300, size: 200 }, 100, 20, 50, 50],
  ["does not scroll before the beginning", { scrolled: 300, size: 200 }, 10, 20, 50, 0],
  ["shows the beginning of what is larger", { scrolled: 0, size: 200 }, 500, 900, 50, 500],
  ["leaves less room in a small frame", { scrolled: 0, size: 60 }, 200, 20, 50, 180],
])("%s", (_, frame, start, length, room, expected) => {
  expect(scrollTo(frame, start, length, room)).toBe(expected);
});
