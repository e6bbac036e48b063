import {
  add,
  countBelow,
  compare,
  countRange,
  fromNumber,
  isWhole,
  parseDecimal,
  roundedShare,
  ROUNDING_RULES,
  rulesThatFit,
  shareBounds,
  shareFits,
  toNumber,
  toText,
  type Decimal,
  type RoundingRule,
} from "../../src/core/rounding";

function decimal(text: string): Decimal {
  const parsed = parseDecimal(text);
  if (parsed === null) throw new Error(`not a decimal: ${text}`);
  return parsed;
}

describe("decimals", () => {
  test.each([
    ["64.0", 640, 1],
    ["64", 64, 0],
    ["-12", -12, 0],
    ["0.50", 50, 2],
    ["-0.0", 0, 1],
    ["000123", 123, 0],
    ["999999999999999", 999999999999999, 0],
    ["0.123456789012345", 123456789012345, 15],
  ])("%s is read", (text, digits, decimals) => {
    expect(parseDecimal(text)).toEqual({ digits, decimals });
    expect(Object.is(parseDecimal(text)?.digits, -0)).toBe(false);
  });

  test.each([
    "",
    "-",
    "1,5",
    "1.",
    ".5",
    "1e3",
    "+5",
    " 5",
    "５",
    "1234567890123456",
    "0.1234567890123456",
    "--1",
  ])("%j is not a decimal", (text) => expect(parseDecimal(text)).toBeNull());

  test.each([
    [0.285, "0.285"],
    [61, "61"],
    [-61.5, "-61.5"],
    [0.1 + 0.2, "0.3"],
    [1 / 3, "0.333333333333333"],
    [2 / 3, "0.666666666666667"],
    [0.07 * 100, "7"],
    [1.005, "1.005"],
    [1234567.891, "1234567.891"],
    [0, "0"],
    [-0, "0"],
    [1e-20, "0"],
    [5e-324, "0"],
    [6e-16, "0.000000000000001"],
    [-4e-16, "0"],
    [1e21, "9007199254740991"],
    [-1e21, "-9007199254740991"],
    [123456789012345, "123456789012345"],
    [99.99999999999999, "100"],
  ])("%d is kept as %s", (value, text) => {
    const kept = fromNumber(value);
    // closing zeros are only left where rounding made them, and carry no value
    expect(compare(kept, decimal16(text))).toBe(0);
    expect(Number.isSafeInteger(kept.digits) && kept.decimals >= 0 && kept.decimals <= 15).toBe(true);
  });

  function decimal16(text: string): Decimal {
    return text.length > 15 && !text.includes(".") ? { digits: Number(text), decimals: 0 } : decimal(text);
  }

  test("a value that no cell can hold is a programmer's mistake", () => {
    expect(() => fromNumber(Number.NaN)).toThrow(RangeError);
    expect(() => fromNumber(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });

  test.each(["64.0", "0.05", "-0.5", "-12", "0", "100", "0.000"])("%s comes back as it was", (text) => {
    expect(toText(decimal(text))).toBe(text);
  });

  test.each<[string, string, -1 | 0 | 1]>([
    ["64", "64.0", 0],
    ["0.3", "0.30", 0],
    ["0.1", "0.09", 1],
    ["-1", "0", -1],
    ["999999999999999", "0.000000000000001", 1],
    ["9999999999999.9", "9999999999999.90", 0],
    ["123456789012.345", "123456789012.346", -1],
  ])("%s against %s", (a, b, expected) => {
    expect(compare(decimal(a), decimal(b))).toBe(expected);
    expect(compare(decimal(b), decimal(a)) + expected).toBe(0);
  });

  test("whole numbers and plain numbers", () => {
    expect(["64.0", "0.00", "-3", "12.50", "0.1"].map((text) => isWhole(decimal(text)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(toNumber(decimal("0.285"))).toBe(0.285);
    expect(toNumber(decimal("-64.0"))).toBe(-64);
  });
});

describe("rounded shares", () => {
  test.each<[number, number, number, RoundingRule, string]>([
    [39, 61, 0, "half-up", "64"],
    [22, 61, 0, "half-up", "36"],
    [25, 47, 0, "half-up", "53"],
    [39, 61, 1, "half-up", "63.9"],
    [1, 8, 0, "half-up", "13"],
    [1, 8, 0, "half-even", "12"],
    [3, 8, 0, "half-even", "38"],
    [1, 8, 0, "half-down", "12"],
    [1, 8, 0, "down", "12"],
    [1, 8, 0, "up", "13"],
    [1, 200, 0, "half-up", "1"],
    [1, 200, 0, "half-even", "0"],
    [1, 250, 0, "half-up", "0"],
    [1, 1_000_000, 0, "up", "1"],
    [999_999, 1_000_000, 0, "down", "99"],
    [57, 200, 1, "half-up", "28.5"],
    [285, 1000, 0, "half-up", "29"],
    [0, 7, 2, "up", "0.00"],
    [7, 7, 2, "down", "100.00"],
    [9, 6, 0, "half-up", "150"],
    [-1, 8, 0, "half-up", "-13"],
    [-1, 8, 0, "down", "-12"],
    [-1, 8, 0, "up", "-13"],
    [-1, -8, 0, "half-up", "13"],
    [2.5, 5, 0, "half-up", "50"],
    [1, 0.5, 0, "half-up", "200"],
    [9_007_199_254_740_991, 9_007_199_254_740_991, 3, "half-up", "100.000"],
    [4_503_599_627_370_495, 9_007_199_254_740_991, 0, "half-even", "50"],
    [4_503_599_627_370_495, 9_007_199_254_740_991, 0, "down", "49"],
    [4_503_599_627_370_496, 9_007_199_254_740_991, 0, "up", "51"],
  ])("%d of %d with %d decimals, %s: %s %%", (count, whole, decimals, rule, text) => {
    const share = roundedShare({ count, whole, decimals, rule });
    expect(toText(share)).toBe(text);
    expect(shareFits({ share, count, whole, rule })).toBe(true);
    expect(shareFits({ share: { ...share, digits: share.digits + 1 }, count, whole, rule })).toBe(false);
  });

  test("the decimals shown are part of the claim", () => {
    expect(shareFits({ share: decimal("64"), count: 39, whole: 61, rule: "half-up" })).toBe(true);
    expect(shareFits({ share: decimal("64.0"), count: 39, whole: 61, rule: "half-up" })).toBe(false);
  });

  test("more decimals than safe integers hold", () => {
    expect(roundedShare({ count: 1, whole: 1, decimals: 15, rule: "half-up" })).toEqual({
      digits: 1e15,
      decimals: 13,
    });
    expect(toText(roundedShare({ count: 1, whole: 3, decimals: 14, rule: "half-up" }))).toBe(
      "33.33333333333333",
    );
  });

  test("a share of nothing is a programmer's mistake, not a verdict", () => {
    const share = decimal("0");
    expect(() => roundedShare({ count: 0, whole: 0, decimals: 0, rule: "half-up" })).toThrow(RangeError);
    expect(() => shareFits({ share, count: 0, whole: 0, rule: "half-up" })).toThrow(RangeError);
    expect(() => countRange({ share, whole: 0, rule: "half-up" })).toThrow(RangeError);
  });

  test.each<[string, number, number, readonly RoundingRule[]]>([
    ["64", 39, 61, ["half-up", "half-even", "half-down", "up"]],
    ["63", 39, 61, ["down"]],
    ["13", 1, 8, ["half-up", "up"]],
    ["12", 1, 8, ["half-even", "half-down", "down"]],
    ["38", 3, 8, ["half-up", "half-even", "up"]],
    ["100", 5, 5, ROUNDING_RULES],
    ["65", 39, 61, []],
    ["0", 1, 1000, ["half-up", "half-even", "half-down", "down"]],
  ])("rules under which %s %% is %d of %d", (share, count, whole, rules) => {
    expect(rulesThatFit({ share: decimal(share), count, whole })).toEqual(rules);
  });
});

/** The same by definition, in integers only: `share = 100 count / whole` lies in the interval of the rule. */
function fitsByDefinition(
  digits: number,
  decimals: number,
  count: number,
  whole: number,
  rule: RoundingRule,
): boolean {
  const shown = 2n * BigInt(digits) * BigInt(whole);
  const real = 200n * BigInt(count) * 10n ** BigInt(decimals);
  const half = BigInt(whole);
  const difference = real - shown;
  switch (rule) {
    case "half-up":
      return -half <= difference && difference < half;
    case "half-down":
      return -half < difference && difference <= half;
    case "half-even":
      return digits % 2 === 0
        ? -half <= difference && difference <= half
        : -half < difference && difference < half;
    case "down":
      return 0n <= difference && difference < 2n * half;
    case "up":
      return -2n * half < difference && difference <= 0n;
  }
}

describe("against the definition", () => {
  const wholes = [1, 2, 3, 7, 8, 16, 40, 61, 200, 333];

  test.each(ROUNDING_RULES)("every share of every count, %s", (rule) => {
    const wrong: string[] = [];
    for (const whole of wholes) {
      for (const decimals of [0, 1, 2]) {
        for (let count = 0; count <= whole; count += 1) {
          const share = roundedShare({ count, whole, decimals, rule });
          const fits = [-1, 0, 1].map((off) =>
            fitsByDefinition(share.digits + off, decimals, count, whole, rule),
          );
          if (fits.join() !== "false,true,false") wrong.push(`${count} of ${whole}: ${toText(share)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(ROUNDING_RULES)("attainable counts of every share, %s", (rule) => {
    const wrong: string[] = [];
    for (const whole of wholes) {
      for (const decimals of [0, 1]) {
        for (let digits = -2; digits <= 102 * 10 ** decimals; digits += 1) {
          const fitting: number[] = [];
          for (let count = 0; count <= whole; count += 1) {
            if (fitsByDefinition(digits, decimals, count, whole, rule)) fitting.push(count);
          }
          const found = countRange({ share: { digits, decimals }, whole, rule });
          // rounding is symmetric around zero, so -0.4 % would be 0 %; counts are never negative
          const expected =
            digits < 0 || fitting.length === 0 ? null : { low: fitting[0], high: fitting.at(-1) };
          if (found?.low !== expected?.low || found?.high !== expected?.high)
            wrong.push(`${digits} of ${whole}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("attainability", () => {
  test.each<[string, number, RoundingRule, { low: number; high: number } | null]>([
    ["64", 61, "half-up", { low: 39, high: 39 }],
    ["50", 61, "half-up", null],
    ["0", 61, "half-up", { low: 0, high: 0 }],
    ["0", 1000, "half-up", { low: 0, high: 4 }],
    ["100", 1000, "half-up", { low: 995, high: 1000 }],
    ["100", 1000, "down", { low: 1000, high: 1000 }],
    ["101", 1000, "half-up", null],
    ["-1", 1000, "half-up", null],
    ["50", -10, "half-up", null],
    ["33.33", 3, "half-up", { low: 1, high: 1 }],
    ["50", 2.5, "half-up", null],
    ["40", 2.5, "half-up", { low: 1, high: 1 }],
    ["50", 9_007_199_254_740_990, "half-even", { low: 4_458_563_631_096_791, high: 4_548_635_623_644_199 }],
  ])("%s %% of %d, %s", (share, whole, rule, expected) => {
    expect(countRange({ share: decimal(share), whole, rule })).toEqual(expected);
  });
});

describe("sums", () => {
  test.each([
    ["5", "6", "11"],
    ["5", "-6", "-1"],
    ["6.0", "-1", "5.0"],
    ["1", "0.25", "1.25"],
    ["0.1", "0.2", "0.3"],
    ["0.10", "-0.1", "0.00"],
    ["1.5", "-2.75", "-1.25"],
    ["9007199254740.99", "0.01", "9007199254741.00"],
  ])("%s + %s is %s", (a, b, sum) => {
    expect(add(decimal(a), decimal(b))).toEqual(decimal(sum));
    expect(add(decimal(b), decimal(a))).toEqual(decimal(sum));
  });

  test("what cannot be held exactly is no sum", () => {
    const most: Decimal = { digits: Number.MAX_SAFE_INTEGER, decimals: 0 };
    expect(add(most, decimal("1"))).toBeNull();
    expect(add(most, decimal("-1"))).toEqual({ digits: Number.MAX_SAFE_INTEGER - 1, decimals: 0 });
    expect(add(most, decimal("0.5"))).toBeNull();
  });
});

describe("rounding intervals", () => {
  test.each<[string, RoundingRule, string]>([
    ["64", "half-up", "[127/2, 129/2)"],
    ["64", "half-down", "(127/2, 129/2]"],
    ["64", "half-even", "[127/2, 129/2]"],
    ["63", "half-even", "(125/2, 127/2)"],
    ["64", "down", "[128/2, 130/2)"],
    ["64", "up", "(126/2, 128/2]"],
    ["64.0", "half-up", "[1279/20, 1281/20)"],
    ["0", "half-up", "[0/2, 1/2)"],
    ["0", "up", "[0/2, 0/2]"],
    ["0", "half-even", "[0/2, 1/2]"],
    ["100", "half-up", "[199/2, 200/2]"],
    ["100", "up", "(198/2, 200/2]"],
    ["100", "down", "[200/2, 200/2]"],
    ["100.0", "half-down", "(1999/20, 2000/20]"],
    ["120", "half-up", "[239/2, 241/2)"],
    ["-3", "half-up", "(-7/2, -5/2]"],
    ["-3", "down", "(-8/2, -6/2]"],
  ])("%s %% under %s", (share, rule, expected) => {
    const { low, lowClosed, high, highClosed } = shareBounds({ share: decimal(share), rule });
    const text = (fraction: { numerator: number; denominator: number }) =>
      `${fraction.numerator}/${fraction.denominator}`;
    expect(`${lowClosed ? "[" : "("}${text(low)}, ${text(high)}${highClosed ? "]" : ")"}`).toBe(expected);
  });

  test("beyond fifteen digits nothing is thrown", () => {
    const share: Decimal = { digits: Number.MAX_SAFE_INTEGER, decimals: 15 };
    expect(shareBounds({ share, rule: "half-up" })).toMatchObject({ lowClosed: true, highClosed: true });
    expect(countRange({ share, whole: 61, rule: "half-up" })).toBeNull();
  });
});

test.each([
  ["50", 61, 30],
  ["57.3", 1000, 573],
  ["14.5", 200, 29],
  ["0", 7, 0],
  ["100", 7, 7],
])("the largest count whose share of %s %% of %i is not above it is %i", (share, whole, count) => {
  const parsed = parseDecimal(share);
  expect(parsed === null ? null : countBelow({ share: parsed, whole })).toBe(count);
});
