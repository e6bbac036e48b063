import { evaluate, asStated } from "../../../src/core/edits/evaluate";
import type { BalanceEdit, Edit, ShareEdit } from "../../../src/core/edits/edit";
import type { Figure, Reading } from "../../../src/core/figure";
import { parseDecimal, type RoundingRule } from "../../../src/core/rounding";

/** `5`, `64%`, `–` (nil), `` (empty), `N/A`, `0-499` (band), `text` */
function figure(stated: string): Figure {
  const measure = stated.endsWith("%") ? ("share" as const) : ("count" as const);
  const value = parseDecimal(stated.replace("%", ""));
  const band = /^(\d+)-(\d+)$/.exec(stated);
  const reading: Reading =
    value !== null
      ? { kind: "number", value, unit: measure === "share" ? "percent" : "none", exact: null }
      : band !== null
        ? { kind: "band", low: Number(band[1]), high: Number(band[2]) }
        : stated === "–"
          ? { kind: "nil" }
          : stated === ""
            ? { kind: "empty" }
            : { kind: stated === "N/A" ? "not-available" : "text" };
  return {
    cell: { sheet: "S", row: 0, col: 0 },
    stated,
    reading,
    amount: value,
    measure,
    isText: false,
    formula: null,
    marks: [],
  };
}

const balance = (
  whole: string,
  parts: readonly string[],
  coefficients: readonly (1 | -1)[] = [],
): BalanceEdit => ({
  kind: "balance",
  check: "footing",
  evidence: "wording",
  whole: figure(whole),
  terms: parts.map((part, index) => ({ coefficient: coefficients[index] ?? 1, figure: figure(part) })),
});
const share = (stated: string, count: readonly string[], whole: readonly string[]): ShareEdit => ({
  kind: "share",
  check: "share-recalculation",
  evidence: "wording",
  share: figure(stated),
  count: count.map(figure),
  whole: whole.map(figure),
});

/** `fails 60 +1`, `fails? 60 +1` (not certain), `fails 0..501`, `holds`, `because band` */
function verdict(edit: Edit, rule: RoundingRule = "half-up"): string {
  const result = evaluate(edit, { rule, amountOf: asStated });
  if (result.outcome === "holds") return "holds";
  if (result.outcome === "not-applicable") return `because ${result.because}`;
  const say = (decimal: { digits: number; decimals: number } | null) =>
    decimal === null ? "∞" : (decimal.digits / 10 ** decimal.decimals).toFixed(decimal.decimals);
  const fails = result.certain ? "fails" : "fails?";
  if (result.between !== null) return `${fails} ${say(result.between.low)}..${say(result.between.high)}`;
  return result.expected === null ? fails : `${fails} ${say(result.expected)} ${say(result.difference)}`;
}

describe("balance", () => {
  test.each<[string, readonly string[], string]>([
    ["60", ["39", "21"], "holds"],
    ["61", ["39", "21"], "fails 60 1"],
    ["59", ["39", "21"], "fails 60 -1"],
    ["0", ["0", "0"], "holds"],
    ["5", ["3", "2", "–"], "holds"],
    ["5", ["3", "2", ""], "holds"],
    ["5", ["3", "–"], "fails? 3 2"],
    ["5", ["3", ""], "fails? 3 2"],
    ["5", ["6", "–"], "fails 6..∞"],
    ["5", ["–", "–"], "because no-number"],
    ["0", ["–", "–"], "holds"],
    ["5", ["3", "N/A"], "because no-number"],
    ["5", ["3", "2", "N/A"], "because no-number"],
    ["5", ["6", "N/A"], "fails 6..∞"],
    ["5", ["3", "see note"], "because no-number"],
    ["5", ["0-499", "2"], "because band"],
    ["501", ["0-499", "2"], "because band"],
    ["502", ["0-499", "2"], "fails 2..501"],
    ["1", ["0-499", "2"], "fails 2..501"],
    ["0-499", ["300", "100"], "holds"],
    ["0-499", ["300", "200"], "fails 500..500"],
    ["0-499", ["0-249", "0-249"], "because band"],
    ["–", ["3", "2"], "because not-stated"],
    ["", ["3", "2"], "because not-stated"],
    ["3.5", ["1.5", "2"], "holds"],
    ["3.5", ["1.25", "2"], "fails 3.25 0.25"],
    ["900719925474099", ["900719925474098", "1"], "holds"],
    ["900719925474099", ["900719925474098", "2"], "fails 900719925474100 -1"],
  ])("%s of %j %s", (whole, parts, expected) => {
    expect(verdict(balance(whole, parts))).toBe(expected);
  });

  test("subtracts terms with a negative coefficient", () => {
    expect(verdict(balance("2", ["5", "3"], [1, -1]))).toBe("holds");
    expect(verdict(balance("2", ["5", "N/A"], [1, -1]))).toBe("because no-number");
    expect(verdict(balance("6", ["5", "N/A"], [1, -1]))).toBe("fails 0..5");
  });

  test("stays exact where floating point would not", () => {
    const huge = (digits: number): Figure => ({ ...figure("0"), amount: { digits, decimals: 0 } });
    const edit: BalanceEdit = {
      ...balance("0", []),
      whole: huge(Number.MAX_SAFE_INTEGER),
      terms: [
        { coefficient: 1, figure: huge(Number.MAX_SAFE_INTEGER) },
        { coefficient: 1, figure: huge(Number.MAX_SAFE_INTEGER) },
        { coefficient: -1, figure: huge(Number.MAX_SAFE_INTEGER - 1) },
      ],
    };
    expect(verdict(edit)).toBe("because too-large");
  });
});

describe("share", () => {
  test.each<[string, readonly string[], readonly string[], string]>([
    ["64%", ["39"], ["39", "22"], "holds"],
    ["63%", ["39"], ["39", "22"], "fails 64 -1"],
    ["64.0%", ["39"], ["61"], "fails 63.9 0.1"],
    ["63.9%", ["39"], ["61"], "holds"],
    ["13%", ["1"], ["8"], "holds"],
    ["12%", ["1"], ["8"], "fails 13 -1"],
    ["0%", ["0"], ["0"], "because zero-base"],
    ["100%", ["0"], ["0", "0"], "because zero-base"],
    ["0%", ["–"], ["3"], "holds"],
    ["40%", ["–"], ["3"], "fails? 0 40"],
    ["40%", ["N/A"], ["3"], "because no-number"],
    ["40%", ["2"], ["0-499"], "because band"],
    ["–", ["2"], ["5"], "because not-stated"],
    ["40%", ["-2"], ["5"], "because not-a-count"],
    ["40%", ["2.5"], ["5"], "because not-a-count"],
    ["40%", ["2.0"], ["5"], "holds"],
    ["167%", ["5"], ["3"], "holds"],
  ])("%s is %j of %j: %s", (stated, count, whole, expected) => {
    expect(verdict(share(stated, count, whole))).toBe(expected);
  });

  test("is judged by the rule it is given", () => {
    expect(verdict(share("12%", ["1"], ["8"]), "half-down")).toBe("holds");
    expect(verdict(share("63%", ["39"], ["61"]), "down")).toBe("holds");
    expect(verdict(share("64%", ["39"], ["61"]), "down")).toBe("fails 63 1");
  });
});

describe("closure", () => {
  const closure = (shares: readonly string[], whole: readonly string[] = []): Edit => ({
    kind: "closure",
    check: "share-closure",
    evidence: "wording",
    shares: shares.map(figure),
    whole: whole.map(figure),
  });
  test.each<[readonly string[], readonly string[], string]>([
    [["64%", "36%"], [], "holds"],
    [["64%", "35%"], [], "fails 100 -1"],
    [["13%", "88%"], [], "holds"],
    [["12%", "87%"], [], "fails 100 -1"],
    [["33%", "33%", "33%"], [], "holds"],
    [["33.3%", "33.3%", "33.3%"], [], "holds"],
    [["33%", "33%", "32%"], [], "fails 100 -2"],
    [["33.3%", "67%"], [], "holds"],
    [["0%", "0%"], [], "because zero-base"],
    [["0%", "0%"], ["0", "0"], "because zero-base"],
    [["0%", "0%"], ["3", "0"], "fails 100 -100"],
    [["64%", "–"], [], "because not-stated"],
  ])("%j of %j: %s", (shares, whole, expected) => {
    expect(verdict(closure(shares, whole))).toBe(expected);
  });
  test("rounding down leaves less than 100 %", () => {
    expect(verdict(closure(["63%", "36%"]), "down")).toBe("holds");
    expect(verdict(closure(["63%", "36%"]))).toBe("fails 100 -1");
  });
});

describe("attainability", () => {
  const attainability = (stated: string, whole: readonly string[]): Edit => ({
    kind: "attainability",
    check: "share-attainability",
    evidence: "wording",
    share: figure(stated),
    whole: whole.map(figure),
  });
  test.each<[string, readonly string[], string]>([
    ["67%", ["3"], "holds"],
    ["66%", ["3"], "fails"],
    ["50%", ["61"], "fails"],
    ["49%", ["61"], "holds"],
    ["101%", ["61"], "fails"],
    ["66%", ["0"], "because zero-base"],
    ["66%", ["–"], "because no-number"],
    ["66%", ["0-499"], "because band"],
  ])("%s of %j: %s", (stated, whole, expected) => {
    expect(verdict(attainability(stated, whole))).toBe(expected);
  });
});

describe("pooled share", () => {
  const pooled = (stated: string, rows: readonly (readonly [share: string, whole: string])[]): Edit => ({
    kind: "pooled-share",
    check: "total-share",
    evidence: "wording",
    share: figure(stated),
    parts: rows.map(([part, whole]) => ({ share: figure(part), whole: [figure(whole)] })),
  });
  test.each<[string, readonly (readonly [string, string])[], string]>([
    [
      "64%",
      [
        ["53%", "47"],
        ["100%", "14"],
      ],
      "holds",
    ],
    [
      "65%",
      [
        ["53%", "47"],
        ["100%", "14"],
      ],
      "because not-a-count",
    ],
    [
      "66%",
      [
        ["53%", "47"],
        ["100%", "14"],
      ],
      "fails 64..64",
    ],
    [
      "64%",
      [
        ["53%", "47"],
        ["100%", "14"],
        ["0%", "0"],
      ],
      "holds",
    ],
    [
      "64%",
      [
        ["53%", "47"],
        ["–", "14"],
      ],
      "holds",
    ],
    [
      "34%",
      [
        ["53%", "47"],
        ["–", "14"],
      ],
      "fails 41..64",
    ],
    [
      "64%",
      [
        ["53%", "N/A"],
        ["100%", "14"],
      ],
      "because no-number",
    ],
    [
      "64%",
      [
        ["50%", "47"],
        ["100%", "14"],
      ],
      "because not-a-count",
    ],
    ["0%", [["0%", "0"]], "because zero-base"],
  ])("%s of %j: %s", (stated, rows, expected) => {
    expect(verdict(pooled(stated, rows))).toBe(expected);
  });
});

test("form edits say what was found where they were read", () => {
  const form = {
    kind: "form",
    check: "duplicate-label",
    evidence: "wording",
    cell: { sheet: "S", row: 0, col: 0 },
  } as const;
  expect(verdict({ ...form, holds: true })).toBe("holds");
  expect(verdict({ ...form, holds: false })).toBe("fails");
});

test("judges by other amounts than the stated ones when asked what would hold", () => {
  const edit = balance("61", ["39", "21"]);
  const changed = edit.terms[1]?.figure;
  const amountOf = (asked: Figure) => (asked === changed ? { digits: 22, decimals: 0 } : asked.amount);
  expect(evaluate(edit, { rule: "half-up", amountOf })).toEqual({ outcome: "holds" });
});
