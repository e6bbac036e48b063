import { parseFormula } from "../../../src/core/recalculate/parse";
import { evaluateFormula, type Placed, type Source } from "../../../src/core/recalculate/evaluate";
import type { Value } from "../../../src/core/recalculate/value";
import { roundAs } from "../../../src/core/recalculate/round";

/**
 * A1 to A4 hold 1, 2, 3 and nothing; B1 a text, B2 an error, B3 `TRUE`; C1 to C4 texts, D1 to D4 figures of theirs; E1 a text that
 * looks like a number, E2 what nobody knows.
 */
const HELD: Readonly<Record<string, Value>> = {
  A1: 1,
  A2: 2,
  A3: 3,
  B1: "text",
  B2: { fault: "error" },
  B3: true,
  C1: "Total",
  C2: "Brazil",
  C3: "brazil",
  C4: "Côte",
  D1: 60,
  D2: 12,
  D3: 48,
  D4: "n/a",
  E1: "5",
  E2: { fault: "unknown" },
};

const NOT_READ = { fault: "not read" } as const;

function give(formula: string): Value | typeof NOT_READ {
  const expression = parseFormula(formula, "S");
  if (expression === null) return NOT_READ;
  const placedIn: Source["placedIn"] = ({ sheet, top, bottom, left, right }) => {
    const placed: Placed[] = [];
    for (let row = top; row <= Math.min(bottom, 9); row += 1)
      for (let col = left; col <= Math.min(right, 9); col += 1) {
        const value = sheet === "S" ? (HELD[`${"ABCDE"[col] ?? ""}${row + 1}`] ?? null) : 10;
        placed.push({ row, col, value });
      }
    return placed;
  };
  const valuesIn: Source["valuesIn"] = (area) => placedIn(area).map(({ value }) => value);
  return evaluateFormula(expression, { valuesIn, countedIn: valuesIn, placedIn });
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
  // Signs bind tighter than powers, and powers of powers are worked out from the left ("Calculation operators and precedence").
  ["-2^2", 4],
  ["2^-1", 0.5],
  ["0-2^2", -4],
  ["2^3^2", 64],
  ["2*3^2", 18],
  ["4^50%", 2],
  ["A4^2", 0],
  ["B3^2", 1],
  ["-A1^2+A2", 3],
  // Joined before compared, added before joined.
  ['"Total: "&A3', "Total: 3"],
  ["A1&A2+A3", "15"],
  ['A4&"x"&-A1', "x-1"],
  ['"1"&A4="1"', true],
  ["A1&A4", "1"],
  ["0*-1&A4", "0"],
  ["MAX(A1:B1,-5)", 1],
  ["MAX(B1,B3)", 0],
  ["MIN(A4)", 0],
  ["MAX(TRUE,0)", 1],
  ["SUM(A:A)", 6],
  ["SUM(1:1)", 61],
  ["MAX(S!$A:$A)", 3],
  // Errors, texts and truth values in cells are passed over, empty cells are no figures.
  ["COUNT(A1:B4)", 3],
  ["COUNT(A1:A4,7)", 4],
  ["COUNTA(A1:B4)", 6],
  ["COUNTA(A4)", 0],
  ["COUNTIF(A1:A4,2)", 1],
  ["COUNTIF(A1:A4,A3)", 1],
  ["COUNTIF(A1:A4,0)", 0],
  ['COUNTIF(A1:A4,"2")', 1],
  ['COUNTIF(A1:A4,"=2")', 1],
  ['COUNTIF(C1:C4,"BRAZIL")', 2],
  ["COUNTIF(C1:C4,C2)", 2],
  ['COUNTIF(A1:D2,"total")', 1],
  ["COUNTIF(A1:B2,B1)", 1],
  ['SUMIF(C1:C4,"Brazil",D1:D4)', 60],
  ['SUMIF(C1:C4,"Côte",D1:D4)', 0],
  ['SUMIF(C1:C4,"Total",D1)', 60],
  ['SUMIF(A1:A4,">1")', 5],
  ['SUMIF(A1:A4,">1",D1:D4)', 60],
  ['SUMIF(C1:C4,"Chile",D1:D4)', 0],
  ['AVERAGEIF(C1:C4,"Brazil",D1:D4)', 30],
  ["SUMPRODUCT(A1:A4,D1:D4)", 228],
  ["SUMPRODUCT(D1:D1,D1:D1)", 3600],
  ["SUMPRODUCT(C1:C4,D1:D4)", 0],
  ["SUMPRODUCT(A1:A4)", 6],
])("%s gives %p", (formula, value) => {
  const given = give(formula);
  if (typeof value === "number") expect(given ?? 0).toBeCloseTo(value, 12);
  else expect(given).toBe(value);
});

test.each([
  ...["A1/A4", "SUM(A1:B2)", "1/0", "B2+1", "IF(B2,1,2)", "0^0", 'B2&"x"', "MAX(B1:B3)", "AVERAGE(B1,B3)"],
  ...['SUMIF(A1:A4,">1",B1:B4)', 'AVERAGEIF(C1:C4,"Chile",D1:D4)', "SUMPRODUCT(A1:A3,B1:B3)", "-B2"],
])("%s is an error of the sheet", (formula) => {
  expect(give(formula)).toEqual({ fault: "error" });
});

test.each([
  "A1:A3",
  "A1:A3*2",
  "B1+1",
  "VLOOKUP(A1,A1:B3,2)",
  "SUBTOTAL(1,A1:A3)",
  "LOG10(100)",
  'COUNTIF(A1:A4,"<>2")',
  'COUNTIF(A1:A4,">b")',
  // Wildcards, empty cells, dates, errors, and words for truth values.
  'COUNTIF(C1:C4,"B*")',
  'COUNTIF(C1:C4,"")',
  "COUNTIF(A1:A4,A4)",
  'COUNTIF(C1:C4,"1 May")',
  'COUNTIF(B1:B4,"#N/A")',
  'COUNTIF(B1:B4,"TRUE")',
  'COUNTIF(B1:B4,"wahr")',
  "COUNTIF(B1:B4,B2)",
  "COUNTIF(B1:B4,B3)",
  // The text may be taken for the number.
  "COUNTIF(E1,5)",
  // Whether accents count is a matter of language.
  'COUNTIF(C1:C4,"Cote")',
  "COUNT(E1:E2)",
  "COUNTA(E1:E2)",
  "SUM(E1:E2)",
  "COUNT(B1&1)",
  'COUNTIF(E1:E2,">9")',
  'SUMIF(E1:E2,">9")',
  'SUMIF(C1:C4,"Total",E2)',
  'SUMIF(C1:C4,"Total",D1:D4+0)',
  "SUMPRODUCT(A1:A4,D1:D3)",
  "SUMPRODUCT(A1:A4*D1:D4)",
  "SUMPRODUCT(E1:E2)",
  // What an argument is worked out from is a cell, whose text or truth value counts otherwise.
  "SUM(IF(TRUE,B3))",
  "AVERAGE(IF(TRUE,A4),1)",
  // Decimals and truth values are other texts in other languages.
  'A1/2&"x"',
  'B3&"x"',
  "10^15&B1",
  "(0-8)^(1/3)",
  "10^400",
  "B1^2",
  // Nobody knows from outside how many digits count.
  "0.1+0.2=0.3",
  "IF(1-0.9-0.1=0,1,2)",
  'COUNTIF(SUM(A1),">0")',
  "IF(B1,1,2)",
  'B1<"z"',
  "B1+1=1",
])("what %s gives is not claimed", (formula) => {
  expect(give(formula)).toEqual({ fault: "unknown" });
});

test.each([
  ...[
    "Counts[Total]",
    "SUM(A1",
    "A1)",
    "1 2",
    "A1^",
    "A1&",
    "{1,2}",
    "A1#",
    "Name+1",
    "XFE1",
    "A1048577",
    "A:XFE",
  ],
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
