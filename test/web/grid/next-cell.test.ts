import { toAxis } from "../../../src/web/grid/axis";
import { nextCell, nextPlace } from "../../../src/web/grid/next-cell";
import { toA1, fromA1 } from "../../../src/core/address";
import { toView } from "./views";

// Row 4 and column C are hidden; D2:E3 is one cell.
const VIEW = toView(
  [
    ["Country", "H1", "hidden", "H2", "", "x"],
    ["Brazil", 1, 2, 3],
    ["Chile", 4, 5],
    ["Hidden", 6, 7, 8],
    [],
    ["Total", 9],
  ],
  {
    rowHeights: new Map([[3, 0]]),
    columnWidths: new Map([[2, 0]]),
    merges: [{ top: 1, left: 3, bottom: 2, right: 4 }],
  },
);
const AROUND = {
  view: VIEW,
  rows: toAxis({ size: 20, sizes: VIEW.rowHeights }, 26, null),
  columns: toAxis({ size: 60, sizes: VIEW.columnWidths }, 11, null),
  page: { height: 100, width: 180 },
};

/** `go("ctrl+ArrowDown", "A1") → "A3"` */
function go(keys: string, from: string): string | null {
  const parts = keys.split("+");
  const cell = fromA1(from);
  if (cell === null) throw new Error("This is no address.");
  const step = { key: parts.at(-1) ?? "", ctrl: parts.includes("ctrl"), alt: parts.includes("alt") };
  const next = nextCell(step, cell, AROUND);
  return next === null ? null : toA1(next.row, next.col);
}

test.each([
  ["ArrowDown", "A1", "A2"],
  ["ArrowUp", "A1", "A1"],
  ["ArrowDown", "A3", "A5"],
  ["ArrowUp", "A5", "A3"],
  ["ArrowRight", "B1", "D1"],
  ["ArrowLeft", "D1", "B1"],
  ["ArrowRight", "K1", "K1"],
  ["ArrowDown", "A26", "A26"],
  ["Home", "F1", "A1"],
  ["End", "A1", "F1"],
  ["End", "A6", "B6"],
  ["End", "D5", "D5"],
  ["PageDown", "A1", "A7"],
  ["PageUp", "A7", "A1"],
  ["PageDown", "A25", "A26"],
  ["alt+PageDown", "A1", "E1"],
  ["alt+PageUp", "E1", "A1"],
  ["ctrl+Home", "F6", "A1"],
  ["ctrl+End", "A1", "F6"],
])("%s leads from %s to %s", (keys, from, to) => expect(go(keys, from)).toBe(to));

test.each([
  ["out of a merge from its far side", "ArrowRight", "D2", "F2"],
  ["out of a merge from its far side", "ArrowDown", "D2", "D5"],
  ["into a merge to its corner", "ArrowLeft", "F3", "D2"],
])("%s: %s leads from %s to %s", (_, keys, from, to) => expect(go(keys, from)).toBe(to));

test.each([
  ["to the last cell before a gap", "ctrl+ArrowDown", "A1", "A3"],
  ["over a gap to the next cell with content", "ctrl+ArrowDown", "A3", "A6"],
  ["from an empty cell to the next with content", "ctrl+ArrowDown", "A5", "A6"],
  ["from the end of the data to the end of the sheet", "ctrl+ArrowDown", "A6", "A26"],
  ["to the end of the data where nothing follows", "ctrl+ArrowDown", "G1", "G6"],
  ["back to the beginning", "ctrl+ArrowUp", "A3", "A1"],
  ["back over the gap", "ctrl+ArrowUp", "A6", "A3"],
  ["aside to the last cell before a gap", "ctrl+ArrowRight", "A1", "D1"],
  ["aside over a gap", "ctrl+ArrowRight", "D1", "F1"],
  ["aside back", "ctrl+ArrowLeft", "F1", "D1"],
])("Ctrl and an arrow lead %s: %s from %s to %s", (_, keys, from, to) => expect(go(keys, from)).toBe(to));

test("other keys lead nowhere, and leave the browser what is its own", () => {
  expect(
    ["a", "Escape", "Tab", "ctrl+c", "alt+ArrowLeft", "ctrl+PageDown"].map((keys) => go(keys, "A1")),
  ).toEqual([null, null, null, null, null, null]);
});

test("where cells are chosen on the way, a merge is gone through along the same row", () => {
  const go = (key: string, row: number, col: number) =>
    nextPlace({ key, ctrl: false, alt: false }, { row, col }, AROUND);
  // D2:E3 from B3, beside which C is hidden, and from F3 on its other side.
  expect(go("ArrowRight", 2, 1)).toEqual({ row: 2, col: 3 });
  expect(go("ArrowRight", 2, 3)).toEqual({ row: 2, col: 5 });
  expect(go("ArrowLeft", 2, 5)).toEqual({ row: 2, col: 4 });
  expect(go("ArrowLeft", 2, 4)).toEqual({ row: 2, col: 1 });
});
