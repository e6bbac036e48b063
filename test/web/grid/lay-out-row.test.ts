import { toAxis } from "../../../src/web/grid/axis";
import { layOutRow, type Box } from "../../../src/web/grid/lay-out-row";
import type { Measure } from "../../../src/web/grid/measure-text";
import type { CellView, SheetView } from "../../../src/xlsx/view/sheet-view";
import { TEN, toView, type Draft } from "./views";

function layOut(view: SheetView, row = 0, measure: Measure = TEN): readonly Box[] {
  const rows = toAxis({ size: view.rowHeight, sizes: view.rowHeights }, 10, null);
  const columns = toAxis({ size: view.columnWidth, sizes: view.columnWidths }, 8, null);
  const drawn = [...columns.lines];
  return layOutRow({ view, row, drawn, rows, columns, merges: view.merges, measure });
}

/** Of one row: what the cell in this column is drawn as. */
function cellOf(row: readonly Draft[], col: number, more: Parameters<typeof toView>[1] = {}): Box {
  const box = layOut(toView([row], more)).find((each) => each.col === col);
  if (box === undefined) throw new Error("There is no such cell.");
  return box;
}

describe("a text that is longer than its cell", () => {
  // 12 letters and 6 pixels around them need 126 pixels: 66 more than the cell has.
  const LONG = "abcdefghijkl";

  test("goes on over empty cells, as far as it needs", () => {
    expect(cellOf([LONG], 0)).toMatchObject({ spillLeft: 0, spillRight: 66, fit: "line" });
  });

  test("stops at a cell with content", () => {
    expect(cellOf([LONG, "", 5], 0).spillRight).toBe(60);
    expect(cellOf([LONG, 5], 0).spillRight).toBe(0);
  });

  test("stops at content in a hidden column, and passes an empty one", () => {
    const columnWidths = new Map([[1, 0]]);
    expect(cellOf([LONG, 5], 0, { columnWidths }).spillRight).toBe(0);
    expect(cellOf([LONG], 0, { columnWidths }).spillRight).toBe(66);
  });

  test("stops at a merge", () => {
    const merges = [{ top: 0, left: 1, bottom: 1, right: 1 }];
    expect(cellOf([LONG], 0, { merges }).spillRight).toBe(0);
  });

  test("goes to the left where it is aligned right, and to both sides where it is centred", () => {
    const right = cellOf(["", "", { text: LONG, horizontal: "right" }], 2);
    expect(right).toMatchObject({ spillLeft: 66, spillRight: 0 });
    const centred = cellOf(["", { text: LONG, horizontal: "center" }], 1);
    expect(centred).toMatchObject({ spillLeft: 33, spillRight: 33 });
  });

  test("needs the room of all its parts, each in its own letters", () => {
    const wide = { ...TEN, widthOf: (text: string, { bold }: CellView) => text.length * (bold ? 20 : 10) };
    const runs = [{ text: "abcdef", bold: true }, { text: "ghijkl" }];
    const [box] = layOut(toView([[{ text: LONG, runs }]]), 0, wide);
    expect(box).toMatchObject({ spillRight: 6 * 20 + 6 * 10 + 6 - 60, fit: "line" });
  });

  test("goes nowhere where it is wrapped", () => {
    expect(cellOf([{ text: LONG, wrap: true }], 0)).toMatchObject({ fit: "wrapped", spillRight: 0 });
  });

  test("hides the grid lines that it crosses", () => {
    const [first, second, third] = layOut(toView([[LONG]]));
    expect([first?.right, second?.right, third?.right]).toEqual([null, null, "grid"]);
  });
});

test("a text is centred across the empty cells that say the same", () => {
  const across = { text: "", horizontal: "center-across" } as const;
  const box = cellOf([{ ...across, text: "title" }, across, across, ""], 0);
  expect(box).toMatchObject({ side: "center", spillLeft: 0, spillRight: 120 });
  expect(cellOf([{ ...across, text: "title" }, across, 5], 0).spillRight).toBe(60);
});

describe("numbers", () => {
  test("in the format General lose decimals before they are drawn as ####, and digits before that", () => {
    const general = (value: number) => cellOf([{ text: String(value), value, isGeneral: true }], 0);
    expect(general(20.33333333)).toMatchObject({ fit: "line", text: "20.33333333", drawnText: "20.33" });
    expect(general(20.33333333).scale).toBe(1);
    expect(general(20.33333333).side).toBe("right");
    expect(general(123456789)).toMatchObject({ fit: "line", drawnText: "1E+08" });
    expect(general(-123456789)).toMatchObject({ fit: "too-wide", drawnText: "#####" });
    // A format of its own says how many decimals there are.
    expect(cellOf([20.33333333], 0)).toMatchObject({ fit: "too-wide" });
  });

  test("in the format General are not drawn smaller for the sake of decimals", () => {
    const measure = { ...TEN, isStandIn: () => true };
    const drawn = (value: number): Box | undefined =>
      layOut(toView([[{ text: String(value), value, isGeneral: true }]]), 0, measure)[0];
    expect(drawn(1.33333)).toMatchObject({ drawnText: "1.333", scale: 1 });
    // No digit of the whole number goes where smaller letters keep them all.
    expect(drawn(123456)).toMatchObject({ drawnText: "123456" });
    expect(drawn(123456)?.scale).toBeLessThan(1);
  });

  test("are never cut off: one that has no room is drawn as ####", () => {
    expect(cellOf([1234567], 0)).toMatchObject({ fit: "too-wide", text: "1234567", drawnText: "#####" });
    expect(cellOf([12345], 0)).toMatchObject({ fit: "line", drawnText: "12345", side: "right" });
  });

  test("are drawn smaller where another font stands in, down to three quarters", () => {
    const measure = { ...TEN, isStandIn: () => true };
    const [shrunk] = layOut(toView([[123456]]), 0, measure);
    expect(shrunk).toMatchObject({ fit: "line", scale: 60 / 66 });
    const [tooWide] = layOut(toView([[12345678]]), 0, measure);
    expect(tooWide).toMatchObject({ fit: "too-wide", scale: 1 });
  });

  test("have the room of their whole merge", () => {
    const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    expect(cellOf([12345678901], 0, { merges })).toMatchObject({ fit: "line", width: 120, colSpan: 2 });
  });
});

describe("merges", () => {
  const merge = { top: 0, left: 1, bottom: 2, right: 3 };

  test("are one cell, and cover the others", () => {
    const view = toView([["", "title"], [], []], { merges: [merge] });
    expect(layOut(view).map(({ col }) => col)).toEqual([0, 1, 4, 5, 6, 7]);
    expect(layOut(view)[1]).toMatchObject({ left: 60, width: 180, height: 60, rowSpan: 3, colSpan: 3 });
    expect(layOut(view, 1).map(({ col }) => col)).toEqual([0, 4, 5, 6, 7]);
  });

  test("begin in the first row and column that are shown, with the content of the corner", () => {
    const columnWidths = new Map([[1, 0]]);
    const rowHeights = new Map([[0, 0]]);
    const view = toView([["", "title"], [], []], { merges: [merge], columnWidths, rowHeights });
    const box = layOut(view, 1).find(({ text }) => text === "title");
    expect(box).toMatchObject({ row: 0, col: 1, left: 60, width: 120, height: 40 });
  });
});

describe("lines", () => {
  const thin = { width: 1, style: "solid", color: null } as const;
  const thick = { ...thin, width: 3 } as const;

  test("of two cells that share an edge, the wider is drawn", () => {
    const row: Draft[] = [
      { text: "a", borders: { right: thin } },
      { text: "b", borders: { left: thick } },
    ];
    expect(cellOf(row, 0).right).toEqual(thick);
  });

  test("a fill covers the grid lines around it", () => {
    const row: Draft[] = ["a", { text: "b", fill: "ffff00" }, "c"];
    expect([cellOf(row, 0).right, cellOf(row, 1).right, cellOf(row, 2).right]).toEqual([null, null, "grid"]);
  });

  test("there are no grid lines where the sheet has none", () => {
    expect(cellOf(["a"], 0, { hasGridLines: false })).toMatchObject({ right: null, bottom: null });
  });

  test("above the first row and before the first column the cell draws its own", () => {
    const box = cellOf([{ text: "a", borders: { top: thin, left: thick } }], 0);
    expect(box).toMatchObject({ top: thin, leftLine: thick });
  });
});
