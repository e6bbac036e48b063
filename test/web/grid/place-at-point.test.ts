import { toAxis } from "../../../src/web/grid/axis";
import { beyondFrame, firstSeen, placeAtPoint } from "../../../src/web/grid/place-at-point";
import type { Axes } from "../../../src/web/grid/use-axes";

// Rows are 20 pixels high, columns 60 wide; the headings take 22 and 30. The frame is 300 by 200 at (100, 50).
const RECT: DOMRect = {
  x: 100,
  y: 50,
  left: 100,
  top: 50,
  right: 400,
  bottom: 250,
  width: 300,
  height: 200,
  toJSON: () => "",
};
const SIGHT = { first: 0, last: 0, size: 0 };
const axes = (frozen: number): Axes => ({
  rows: toAxis({ size: 20, sizes: new Map() }, 100, null),
  columns: toAxis({ size: 60, sizes: new Map() }, 20, null),
  rowSight: SIGHT,
  columnSight: SIGHT,
  frozenRows: frozen,
  frozenColumns: frozen,
  headingWidth: 30,
});
const frame = (scrollTop = 0, scrollLeft = 0) => ({
  clientWidth: 300,
  clientHeight: 200,
  scrollTop,
  scrollLeft,
  getBoundingClientRect: () => RECT,
});

test.each([
  ["in a cell", frame(), 0, { x: 135, y: 80 }, { row: 0, col: 0 }],
  ["in another", frame(), 0, { x: 195, y: 95 }, { row: 1, col: 1 }],
  ["where the sheet is scrolled", frame(400, 120), 0, { x: 135, y: 80 }, { row: 20, col: 2 }],
  ["in what stays in sight", frame(400, 120), 1, { x: 135, y: 80 }, { row: 0, col: 0 }],
  ["beside what stays in sight", frame(400, 120), 1, { x: 195, y: 95 }, { row: 21, col: 3 }],
  ["over the headings of a scrolled sheet", frame(400, 120), 0, { x: 0, y: 0 }, { row: 20, col: 2 }],
  ["over the headings beside what stays", frame(400, 120), 1, { x: 0, y: 0 }, { row: 21, col: 3 }],
  ["over the headings of one that is not", frame(), 1, { x: 0, y: 0 }, { row: 0, col: 0 }],
  ["far beyond the frame", frame(), 0, { x: 9999, y: 9999 }, { row: 8, col: 4 }],
])("a point %s", (_, scroller, frozen, point, place) => {
  expect(placeAtPoint(scroller, axes(frozen), point)).toEqual(place);
});

test("how far a point is out of the frame, the headings counted as outside", () => {
  expect(beyondFrame(frame(), axes(0), { x: 200, y: 100 })).toEqual({ x: 0, y: 0 });
  expect(beyondFrame(frame(), axes(0), { x: 110, y: 262 })).toEqual({ x: -20, y: 12 });
});

test("the first cell that is seen as a whole", () => {
  expect(firstSeen(frame(), axes(0))).toEqual({ row: 0, col: 0 });
  expect(firstSeen(frame(410, 60), axes(0))).toEqual({ row: 21, col: 1 });
  expect(firstSeen(frame(410, 60), axes(2))).toEqual({ row: 0, col: 0 });
});
