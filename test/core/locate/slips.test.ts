import type { Figure } from "../../../src/core/figure";
import { likeliestSlip } from "../../../src/core/locate/slips";
import { slipsOfDigits } from "../../../src/core/locate/slips-of-digits";

test.each([
  ["26", "25", ["replaced-digit"]],
  ["5", "25", ["omitted-digit"]],
  ["225", "25", ["added-digit"]],
  ["52", "25", ["swapped-digits"]],
  ["250", "25", ["added-digit", "power-of-ten"]],
  ["25", "2500", ["power-of-ten"]],
  ["71", "25", []],
  ["0", "00", ["omitted-digit"]],
])("%s typed for %s: %j", (typed, intended, kinds) => {
  expect(slipsOfDigits(typed, intended).map(({ kind }) => kind)).toEqual(kinds);
});

test("a slip with more forms is more surprising", () => {
  const [short] = slipsOfDigits("6", "5");
  const [long] = slipsOfDigits("1236", "1235");
  expect(long?.bits).toBeGreaterThan(short?.bits ?? Infinity);
});

describe("a share that is written in another way", () => {
  const share = (stated: string, digits: number, decimals: number, col = 0): Figure => {
    const amount = { digits, decimals };
    return {
      cell: { sheet: "S", row: 0, col },
      stated,
      reading: {
        kind: "number",
        value: amount,
        unit: stated.endsWith("%") ? "percent" : "none",
        exact: amount,
      },
      amount,
      measure: "share",
      isText: false,
      formula: null,
      marks: [],
    };
  };
  const slipOf = (figure: Figure, intended: number, others: readonly Figure[] = []): string =>
    likeliestSlip({
      figure,
      intended,
      valueOf: () => 0,
      around: { neighbours: () => [], partsOf: () => [], closureOf: () => [figure, ...others] },
    }).kind;

  test.each([
    ["two noughts left out", share("1%", 1, 0), 100, [], "power-of-ten"],
    ["one that may mean all", share("1", 1, 0), 100, [], "other"],
    ["a digit replaced", share("7.2%", 72, 1), 71, [share("92.9%", 929, 1, 1)], "replaced-digit"],
    ["more decimals than beside it", share("7.11%", 711, 2), 714, [share("92.9%", 929, 1, 1)], "other"],
  ])("%s", (_name, figure, intended, others, kind) => {
    expect(slipOf(figure, intended, others)).toBe(kind);
  });
});
