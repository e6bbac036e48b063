import { parseFormula } from "../../../src/core/recalculate/parse";
import { evaluateFormula, type Source, type Value } from "../../../src/core/recalculate/evaluate";
import { roundAs } from "../../../src/core/recalculate/round";

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
  const valuesIn: Source["valuesIn"] = ({ sheet, top, bottom, left, right }) => {
    const values: Value[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let col = left; col <= right; col += 1)
        values.push(sheet === "S" ? (HELD[`${"AB"[col] ?? ""}${row + 1}`] ?? null) : 10);
    return values;
  };
  return evaluateFormula(expression, { valuesIn, countedIn: valuesIn });
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
  ['COUNTIF(A1:A4,">0")', 3],
  ['COUNTIF(A1:A4,">=2")-COUNTIF(A1:A4,"<2.5")', 0],
  ['COUNTIF(A1:B4,"<=1")', 1],
  ["IFERROR(A1/A4,7)", 7],
  ["IFERROR(SUM(B1:B2),8)", 8],
  ["IFERROR(A1,8)", 1],
  ['IF(A4="",5,6)', 5],
  ['IF(B1="TEXT",5,6)', 5],
  ["IF(TRUE,5,6)", 5],
  ["A1 + A2 < 4", true],
  ['IF(A1="","",A1/A2)', 0.5],
  ['IF(A4="","",A1/A2)', ""],
  ['A1=""', false],
  ['A1<>""', true],
  ["A1<B1", true],
  ["A1>=B1", false],
  ["99=B3", false],
  ["B1<B3", true],
  ["99<FALSE", true],
  ["FALSE<B3", true],
  ["A4=0", true],
  ["A4=FALSE", true],
  ["A4=A4", true],
  ["A4<>B1", true],
  ['"TEXT"=B1', true],
  ['"text"<=B1', true],
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
  'COUNTIF(A1:A4,"2")',
  'COUNTIF(A1:A4,"<>2")',
  'COUNTIF(A1:A4,">b")',
  "COUNTIF(A1:A4,A2)",
  'COUNTIF(SUM(A1),">0")',
  "IF(B1,1,2)",
  'B1<"z"',
  "B1+1=1",
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

test.each([
  ["brackets", `${"(".repeat(4000)}A1${")".repeat(4000)}`],
  ["functions", `${"ABS(".repeat(1500)}A1${")".repeat(1500)}`],
  ["signs", `${"-".repeat(8000)}A1`],
  ["percent signs", `A1${"%".repeat(8000)}`],
  ["terms, more than Excel takes", Array<string>(20_000).fill("A1").join("+")],
])("a formula of thousands of %s is not read", (_, formula) => {
  expect(give(formula)).toBe(NOT_READ);
});

test("a formula may be as long as Excel takes it, and nested as deep", () => {
  expect(give(Array<string>(2700).fill("A2").join("+"))).toBe(5400);
  expect(give(`${"ABS(".repeat(60)}A2${")".repeat(60)}`)).toBe(2);
});
