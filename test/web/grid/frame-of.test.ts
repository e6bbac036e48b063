import { toAxis } from "../../../src/web/grid/axis";
import { frameOf, SIDE } from "../../../src/web/grid/frame-of";

// Row 4 is hidden.
const rows = toAxis({ size: 20, sizes: new Map([[3, 0]]) }, 20, null);
const columns = toAxis({ size: 60, sizes: new Map() }, 10, null);
const RANGE = { top: 1, left: 1, bottom: 3, right: 2 };

/** `top left` */
function sides(row: number, col: number, ranges = [RANGE]): string | null {
  const frame = frameOf(ranges, { row, col, rowSpan: 1, colSpan: 1 }, rows, columns);
  if (frame === null) return null;
  return Object.entries(SIDE)
    .flatMap(([name, bit]) => ((frame & bit) > 0 ? [name] : []))
    .join(" ");
}

test("each cell draws its sides of the one frame", () => {
  expect([sides(1, 1), sides(1, 2), sides(0, 1), sides(1, 3)]).toEqual(["top left", "top right", null, null]);
});

test("where the last row is hidden, the one before it draws the lower side", () => {
  expect([sides(2, 1), sides(4, 1)]).toEqual(["bottom left", null]);
});

test("a merge draws the sides of all its cells", () => {
  expect(frameOf([RANGE], { row: 1, col: 1, rowSpan: 3, colSpan: 2 }, rows, columns)).toBe(15);
});

test("a whole column has no upper or lower side within the sheet but its own", () => {
  const column = { top: 0, left: 1, bottom: 1_048_575, right: 1 };
  expect([sides(0, 1, [column]), sides(5, 1, [column])]).toEqual(["top right left", "right left"]);
});
