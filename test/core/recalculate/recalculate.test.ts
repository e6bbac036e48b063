import { parseFormula } from "../../../src/core/recalculate/parse";
import { recalculate } from "../../../src/core/recalculate/recalculate";
import { evaluateFormula, type Value } from "../../../src/core/recalculate/evaluate";
import { roundAs } from "../../../src/core/recalculate/round";
import type { Cell, SheetSnapshot } from "../../../src/core";
import { fromA1 } from "../../../src/core/address";

/** A1 to A4 hold 1, 2, 3 and nothing; B1 a text, B2 an error, B3 `TRUE`. */
const HELD: Readonly<Record<string, Value>> = {
  A1: 1,
  A2: 2,
  A3: 3,
  B1: "text",
  B2: { fault: "error" },
  B3: true,
};

const NOT_READ = { fault: "not read" } as const;

function give(formula: string): Value | typeof NOT_READ {
  const expression = parseFormula(formula, "S");
  if (expression === null) return NOT_READ;
  return evaluateFormula(expression, ({ sheet, top, bottom, left, right }) => {
    const values: Value[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let col = left; col <= right; col += 1)
        values.push(sheet === "S" ? (HELD[`${"AB"[col] ?? ""}${row + 1}`] ?? null) : 10);
    return values;
  });
}

test.each<readonly [string, number | string | boolean]>([
  ["1+2*3", 7],
  ["(1+2)*3", 9],
  ["8/2/2", 2],
  ["2-1-1", 0],
  ["-A2+ 5", 3],
  ["50%", 0.5],
  ["1.5e2", 150],
  ["SUM(A1:A4)", 6],
  ["SUM(A1:A2,A3,4)", 10],
  ["SUM($A$1:A$3)+'S'!A1+Other!B9", 17],
  ["SUM(A1:B1)", 1],
  ["SUBTOTAL(9,A1:A4)", 6],
  ["SUBTOTAL(109,A1:A4)", 6],
  ["AVERAGE(A1:A4)", 2],
  ["MAX(A1:A4)-MIN(A1:A4)", 2],
  ["A4", 0],
  ["A1/(A1+A2)*100", 100 / 3],
  ["ROUND(A1*100/(A1+A2),0)/100", 0.33],
  ["ROUND(2.5,0)+ROUND(-2.5,0)", 0],
  ["ROUND(1.005,2)", 1.01],
  ["ROUNDUP(0.121,2)", 0.13],
  ["ROUNDDOWN(-0.129,2)", -0.12],
  ["INT(2.9)+ABS(-1)+MOD(7,4)", 6],
  ["IF(A4+0=0,0,A1/A4)", 0],
  ["IF(A1>=1,A2,A3)", 2],
  ['IF(A1<>1,"yes","no ""sir""")', 'no "sir"'],
  ["IFERROR(A1/A4,7)", 7],
  ["IFERROR(SUM(B1:B2),8)", 8],
  ["IFERROR(A1,8)", 1],
  ['IF(A4="",5,6)', 5],
  ['IF(B1="TEXT",5,6)', 5],
  ["IF(TRUE,5,6)", 5],
  ["A1 + A2 < 4", true],
])("%s gives %p", (formula, value) => {
  const given = give(formula);
  if (typeof value === "number") expect(given ?? 0).toBeCloseTo(value, 12);
  else expect(given).toBe(value);
});

test.each(["A1/A4", "SUM(A1:B2)", "1/0", "B2+1", "IF(B2,1,2)"])("%s is an error of the sheet", (formula) => {
  expect(give(formula)).toEqual({ fault: "error" });
});

test.each([
  "A1:A3",
  "A1:A3*2",
  "B1+1",
  "VLOOKUP(A1,A1:B3,2)",
  "SUBTOTAL(1,A1:A3)",
  "LOG10(100)",
  "IF(B1,1,2)",
  "A1<B1",
])("what %s gives is not claimed", (formula) => {
  expect(give(formula)).toEqual({ fault: "unknown" });
});

test.each([
  ...["A:A", "SUM(1:3)", "Counts[Total]", "SUM(A1", "A1)", "1 2", "A1^2", "A1&A2", "{1,2}", "A1#", "Name+1"],
  ...["'[other.xlsx]S'!A1:", "Jan:Dec!A1", "[1]S!A1", "1+", "", "SUM(A1,)"],
])("%p is not read", (formula) => {
  expect(give(formula)).toBe(NOT_READ);
});

test("rounding works on the digits that people see", () => {
  expect(roundAs("ROUND", 29 / 200, 2)).toBe(0.15);
  expect(roundAs("ROUND", 1e21, 2)).toBe(1e21);
  expect(roundAs("ROUND", 1250, -2)).toBe(1300);
});

describe("live formulas follow", () => {
  const cell = (address: string, value: Cell["value"], formula: string | null = null): Cell => {
    const at = fromA1(address);
    if (at === null) throw new Error(address);
    return { ...at, value, formula, text: String(value ?? ""), format: "General", isError: false };
  };
  const sheetOf = (...cells: readonly Cell[]): SheetSnapshot => ({
    name: "S",
    hidden: false,
    protected: false,
    cells,
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
  });
  const at = (address: string) => ({ sheet: "S", ...(fromA1(address) ?? { row: 0, col: 0 }) });
  const follow = (sheet: SheetSnapshot, followers: readonly string[]) =>
    recalculate([sheet], [{ ...at("A1"), value: 25 }], followers.map(at)).map(({ value }) => value);

  test("through each other, in any order", () => {
    const sheet = sheetOf(
      cell("A1", 52),
      cell("A2", 3),
      cell("A3", 55, "SUM(A1:A2)"),
      cell("A4", 110, "A3*2"),
    );
    expect(follow(sheet, ["A4", "A3"])).toEqual([56, 28]);
  });

  test("only where the stored result comes out of the stored figures", () => {
    const sheet = sheetOf(
      cell("A1", 52),
      cell("A2", 50, "A1"),
      cell("A3", 50, "A2"),
      cell("A4", null, "A1"),
      cell("A5", 52, "A1"),
    );
    expect(follow(sheet, ["A2", "A3", "A4", "A5"])).toEqual([25]);
  });

  test("never in a circle", () => {
    expect(
      follow(sheetOf(cell("A1", 52), cell("A2", 52, "A3"), cell("A3", 52, "A2+A1-A1")), ["A2", "A3"]),
    ).toEqual([]);
  });

  test("not where the result is no number", () => {
    const sheet = sheetOf(cell("A1", 52), cell("A2", "many", 'IF(A1>9,"many",A1)'));
    expect(follow(sheet, ["A2"])).toEqual([]);
  });
});
