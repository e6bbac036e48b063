import { sumUp } from "../../../src/web/grid/sum-up";
import { toView, type Draft } from "./views";

const of = (column: readonly Draft[], more: Parameters<typeof toView>[1] = {}) =>
  sumUp(
    toView(
      column.map((draft) => [draft]),
      more,
    ),
    [{ top: 0, left: 0, bottom: 99, right: 0 }],
  );
const shown = (text: string, value: number): Draft => ({ text, value });

test.each<readonly [string, readonly Draft[], string, string]>([
  ["counts", [3, 1, 4, 2, 1], "11", "2.2"],
  ["large ones", [9_007_199_254_740_991, 2], "9,007,199,254,740,993", "4,503,599,627,370,496.5"],
  ["negative ones", [-5, 2], "-3", "-1.5"],
  ["decimals", [shown("0.1", 0.1), shown("0.2", 0.2)], "0.3", "0.15"],
  ["percentages", [shown("10%", 0.1), shown("20%", 0.2)], "30%", "15%"],
  ["percentages that were rounded", [shown("33.3%", 1 / 3), shown("66.7%", 2 / 3)], "100.0%", "50.0%"],
  ["numbers with a sign behind them", [shown("64%", 64), shown("36%", 36)], "100%", "50%"],
  ["numbers that show fewer decimals than they have", [shown("1", 1.25), shown("2", 1.5)], "3", "1.38"],
  ["nought", [0, 0], "0", "0"],
])("%s", (_, column, sum, average) => {
  expect(of(column)).toMatchObject({ sum, average, count: column.length, numbers: column.length });
});

test("texts are counted and not added, also those that look like numbers", () => {
  expect(of(["Total", 3, "", "4"])).toMatchObject({ sum: "3", average: "3", count: 3, numbers: 1 });
  expect(of(["a", "b"])).toMatchObject({ sum: null, average: null, count: 2, numbers: 0 });
});

test("counts and percentages have no sum in common", () => {
  expect(of([60, shown("64%", 0.64)])).toMatchObject({ sum: null, average: null, count: 2, numbers: 2 });
});

test("what is hidden is left out, and that is said", () => {
  const rowHeights = new Map([[1, 0]]);
  expect(of([1, 2, 4], { rowHeights })).toMatchObject({ sum: "5", count: 2, hasHidden: true });
  expect(of([1, "text", 4], { rowHeights })).toMatchObject({ sum: "5", hasHidden: false });
});

test("a cell that lies in two ranges counts once, and those beside a range do not", () => {
  const view = toView([
    [1, 10],
    [2, 20],
    [4, 40],
  ]);
  const upper = { top: 0, left: 0, bottom: 1, right: 0 };
  const lower = { top: 1, left: 0, bottom: 2, right: 0 };
  expect(sumUp(view, [upper, lower])).toMatchObject({ sum: "7", count: 3 });
});
