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

const times = (count: number, draft: Draft): readonly Draft[] => Array.from({ length: count }, () => draft);

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
  ["small percentages shown as none", times(10, shown("0%", 0.004)), "4%", "0.4%"],
  ["small percentages shown as none, with a decimal", times(10, shown("0.0%", 0.0004)), "0.4%", "0.04%"],
  [
    "a large percentage and small ones",
    [shown("100%", 0.996), ...times(9, shown("0%", 0.004))],
    "103%",
    "10.32%",
  ],
  ["percentages on the half", [shown("13%", 0.125), shown("29%", 0.285)], "41%", "20.5%"],
  ["negative percentages", [shown("-0%", -0.004), shown("-64%", -0.64)], "-64%", "-32.2%"],
  ["percentages in groups of digits", [shown("1,234%", 12.34), shown("1%", 0.01)], "1,235%", "617.5%"],
  ["rounded ones with a sign behind them", [shown("65%", 64.6), shown("35%", 35.4)], "100%", "50%"],
  ["percentages beside other figures", times(2, shown("30% of 5", 0.3)), "60%", "30%"],
  ["percentages as powers of ten", times(2, shown("6.4E+01%", 0.64)), "128%", "64%"],
  ["powers of ten", times(10, shown("1.00E-10", 1e-10)), "1.00E-09", "1.00E-10"],
  ["the smallest powers of ten", times(3, shown("-1E-300", -1e-300)), "-3E-300", "-1E-300"],
  ["large powers of ten", times(10, shown("1.00E+06", 1e6)), "10,000,000", "1,000,000"],
  ["powers of ten that come to nought", [shown("1.0E-10", 1e-10), shown("-1.0E-10", -1e-10)], "0.0", "0.0"],
  ["a power of ten beside a number", [1, shown("1E-05", 1e-5)], "1.00001", "0.500005"],
  [
    "very many decimals",
    times(2, shown("0.00000000000000000001", 1e-20)),
    "0.00000000000000000002",
    "0.00000000000000000001",
  ],
  [
    "a large one and a small one",
    [9_007_199_254_740_991, 2, shown("0.0000001", 1e-7)],
    "9,007,199,254,740,993",
    "3,002,399,751,580,331",
  ],
  [
    "large ones that are not whole",
    times(2, shown("1000000000000000.5", 1e15 + 0.5)),
    "2,000,000,000,000,001.0",
    "1,000,000,000,000,000.5",
  ],
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
