import { toRangeA1 } from "../../src/core/address";
import { toAddresses, toRectangles, type Marked } from "../../src/excel/write/rectangles";

/** Cells as text: a letter is a key, a dot is no cell. */
function cellsOf(text: string): readonly Marked[] {
  return text
    .trim()
    .split("\n")
    .flatMap((line, row) => [...line.trim()].flatMap((key, col) => (key === "." ? [] : [{ row, col, key }])));
}

const outline = (text: string, options: { tallest?: number } = {}): Record<string, string> =>
  Object.fromEntries(
    [...toRectangles(cellsOf(text), options)].map(([key, ranges]) => [key, ranges.map(toRangeA1).join()]),
  );

test("a few rectangles cover all cells of a key, and no other", () => {
  const text = `
    hhh
    abc
    abc
    a.c
    lll`;
  expect(outline(text)).toEqual({ h: "A1:C1", a: "A2:A4", b: "B2:B3", c: "C2:C4", l: "A5:C5" });
});

test("shapes that are no rectangles are cut", () => {
  expect(outline("aab\naaa\n.aa")).toEqual({ a: "A1:B2,C2:C3,B3", b: "C1" });
});

test("rows can be kept apart", () => {
  expect(outline("aa\naa", { tallest: 1 })).toEqual({ a: "A1:B1,A2:B2" });
});

test("every cell is covered once, whatever the shape", () => {
  const cells = Array.from({ length: 400 }, (_, index) => ({
    row: Math.floor(index / 20),
    col: index % 20,
    key: "abc".charAt((index * index) % 3),
  }));
  const covered = [...toRectangles(cells)].flatMap(([key, ranges]) =>
    ranges.flatMap(({ top, left, bottom, right }) => {
      const spots: string[] = [];
      for (let row = top; row <= bottom; row += 1)
        for (let col = left; col <= right; col += 1) spots.push(`${row} ${col} ${key}`);
      return spots;
    }),
  );
  expect(covered.sort()).toEqual(cells.map(({ row, col, key }) => `${row} ${col} ${key}`).sort());
});

test("addresses stay shorter than Excel takes", () => {
  const ranges = Array.from({ length: 3000 }, (_, row) => ({
    top: row * 2,
    left: 0,
    bottom: row * 2,
    right: 3,
  }));
  const addresses = toAddresses(ranges);
  expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThan(8192);
  expect(addresses.join().split(",")).toEqual(ranges.map(toRangeA1));
});
