import { HyperFormula } from "hyperformula";
import { planShare } from "../../../src/core/plan/share-formula";
import { ROUNDING_RULES } from "../../../src/core/rounding";

/** What a spreadsheet makes of the formula, with count and rest in A1 and B1. */
function calculate(formula: string, count: number, rest: number): unknown {
  const sheet = HyperFormula.buildFromArray([[count, rest, `=${formula}`]], { licenseKey: "gpl-v3" });
  const value = sheet.getCellValue({ sheet: 0, row: 0, col: 2 });
  sheet.destroy();
  return value;
}

function shareOf(count: number, rest: number, options: Partial<Parameters<typeof planShare>[0]> = {}) {
  return planShare({
    count: { formula: "A1", value: count },
    base: { formula: "A1+B1", value: count + rest },
    rule: "half-up",
    decimals: 0,
    zeroBase: "zero",
    ...options,
  });
}

test("the usual share is short enough to be read", () => {
  expect(shareOf(39, 22)).toEqual({ formula: "IF(A1+B1=0,0,ROUND(A1*100/(A1+B1),0)/100)", value: 0.64 });
});

describe.each(ROUNDING_RULES)("rounding %s", (rule) => {
  test.each([0, 1, 2] as const)("the formula gives the stored result, %d decimals", (decimals) => {
    for (const [count, rest] of [
      [0, 5],
      [5, 0],
      [39, 22],
      [1, 7],
      [3, 5],
      [5, 3],
      [7, 1],
      [29, 171],
      [23, 177],
      [1, 2],
      [1, 1999],
      [3, 1997],
      [57, 43],
    ] as const) {
      const { formula, value } = shareOf(count, rest, { rule, decimals });
      expect(calculate(formula, count, rest)).toBeCloseTo(Number(value), 12);
    }
  });
});

test.each([
  ["half-up", 0.13, 0.88],
  ["half-even", 0.12, 0.88],
  ["half-down", 0.12, 0.87],
  ["down", 0.12, 0.87],
  ["up", 0.13, 0.88],
] as const)("1 and 7 of 8, rounded %s", (rule, eighth, rest) => {
  expect([shareOf(1, 7, { rule }).value, shareOf(7, 1, { rule }).value]).toEqual([eighth, rest]);
});

test("a tie that binary fractions put a little too low is rounded as on paper: 29 of 200 are 14.5 %", () => {
  expect(shareOf(29, 171).value).toBe(0.15);
});

test.each(["–", "N/A"] as const)("0 of 0 shows %s where the draft does", (zeroBase) => {
  const { formula, value } = shareOf(0, 0, { zeroBase });
  expect(value).toBe(zeroBase);
  expect(calculate(formula, 0, 0)).toBe(zeroBase);
});

test("0 of 0 shows 0 % otherwise", () => {
  const { formula, value } = shareOf(0, 0);
  expect(value).toBe(0);
  expect(calculate(formula, 0, 0)).toBe(0);
});
