import { toSnapshots } from "../../../src/core/checks/miniature";
import type { NamedAreas } from "../../../src/core/recalculate/named-areas";
import { withPlainFormulas } from "../../../src/core/recalculate/spell-out";
import { toldOf } from "./told-of";

/** Germany's requests are 12 instead of 21, and the total of the requests is a formula. */
const draft = (formula: string, chile = "Chile | 8 | 6 | 2"): string => `Government requests, H1 2024
Country | Requests | Approved | Rejected
Total | =${formula} => 52 | 38 | 23
Brazil | 12 | 8 | 4
Germany | 12 | 13 | 8
France | 9 | 6 | 3
Turkey | 11 | 5 | 6
${chile}`;

const NAMED: NamedAreas = {
  names: [
    { name: "Amounts", scope: null, area: { sheet: "Sheet1", top: 3, left: 1, bottom: 7, right: 1 } },
    { name: "Elsewhere", scope: null, area: { sheet: "Raw", top: 3, left: 1, bottom: 7, right: 1 } },
  ],
  tables: [
    {
      name: "Req",
      sheet: "Sheet1",
      range: { top: 3, left: 0, bottom: 7, right: 3 },
      columns: ["Country", "Requests", "Approved", "Rejected"],
      headings: 0,
      totals: 0,
    },
  ],
};

const locateIn = (text: string) => toldOf(withPlainFormulas(toSnapshots(text), NAMED));

const FOUND = "2 errors: B5 should be 21, not 12 (swapped digits)";

test.each([
  "SUM(B4:B8)",
  "SUM(Sheet1!B4:B8)",
  "SUM(sheet1!$B$4:$B$8)",
  "SUM(B4:B1000)",
  "SUM(Amounts)",
  "SUBTOTAL(109,Req[Requests])",
  "SUM(Req[[#Data],[Requests]])",
  "SUMPRODUCT(B4:B8)",
])("a total by =%s follows: one figure is wrong, and may be changed", (formula) => {
  const [only, ...more] = locateIn(draft(formula));
  expect(only).toMatchObject({ status: "certain", line: expect.stringContaining(FOUND) });
  expect(only?.why).not.toContain("assumes");
  expect(more).toEqual([]);
});

test.each(["SUM(Amounts)", "SUBTOTAL(109,Req[Requests])"])(
  "=%s is worked out, so a click is enough",
  (formula) => {
    expect(locateIn(draft(formula))[0]?.isOneClick).toBe(true);
  },
);

test.each([
  "SUM(OFFSET(B3,1,0,5,1))",
  'SUM(INDIRECT("B4:B8"))',
  "SUM(INDEX(B4:D8,0,1))",
  "SUM(CHOOSE(1,B4:B8,C4:C8))",
  "SUM(B4:INDEX(B:B,8))",
  "LET(x,B4:B8,SUM(x))",
  "SUM(Unknown)",
  "SUM([1]Data!B4:B8)",
  "OURSUM(B4:B8)",
])("whether =%s follows is not known: that is said, and no right figure is blamed", (formula) => {
  const [only, ...more] = locateIn(draft(formula));
  expect(only?.line).toContain(FOUND);
  expect(only?.isOneClick).toBe(false);
  expect(only?.why).toContain(
    "This assumes that the formula in B3 follows: which cells it reads cannot be told here.",
  );
  expect(more).toEqual([]);
});

test("a row of nought outside the sum changes nothing about the rest", () => {
  const text = draft("SUM(B4:B7)", "Chile | 0 | 0 | 0").replace("52 | 38 | 23", "44 | 32 | 21");
  expect(locateIn(text).map(({ line }) => line)).toEqual([expect.stringContaining(FOUND)]);
});

test.each(["SUM(Elsewhere)", "SUM(Raw!B4:B8)", "INDEX(Raw!B:B,4)"])(
  "=%s reads nothing of the table, and does not follow",
  (formula) => {
    const found = locateIn(draft(formula));
    expect(found.map(({ line }) => line.includes("B5 should be 21"))).toEqual([false, false]);
    for (const { why } of found) expect(why).toContain("It takes 2 changes");
  },
);

test("a part that a formula works out from its total follows like a sum", () => {
  const text = `Government requests, H1 2024
Country | Requests | Approved | Rejected
Total | 61 | 38 | 23
Brazil | 12 | 8 | 4
Germany | 12 | =B5-D5 => 4 | 8
France | 9 | 6 | 3
Turkey | 11 | 5 | 6
Chile | 8 | 6 | 2`;
  expect(locateIn(text).map(({ line, status }) => [line, status])).toEqual([
    [expect.stringContaining("B5 should be 21, not 12 (swapped digits)"), "certain"],
  ]);
});

test("nothing is certain that rests on a formula which nobody can read staying as it is", () => {
  const text = `Government requests, H1 2024
Country | Requests | Approved | Rejected
Total | 61 | 38 | 23
Brazil | 12 | 8 | 4
Germany | 12 | =INDIRECT("X5") => 13 | 8
France | 9 | 6 | 3
Turkey | 11 | 5 | 6
Chile | 8 | 6 | 2`;
  const [only, ...more] = locateIn(text);
  expect(only).toMatchObject({ status: "unproved", isOneClick: false });
  expect(only?.line).toContain("B5 should be 21, not 12");
  expect(only?.why).toContain("This assumes that the formula in C5 keeps its result");
  expect(more).toEqual([]);
});

test("live totals that lack a row leave it out; they were refreshed", () => {
  const text = `Government requests, H1 2024
Country | Requests | Approved | Rejected
Total | =SUM(B4:B7) => 53 | =SUM(C4:C7) => 32 | =SUM(D4:D7) => 21
Brazil | 12 | 8 | 4
Germany | 21 | 13 | 8
France | 9 | 6 | 3
Turkey | 11 | 5 | 6
Chile | 8 | 6 | 2`;
  const [only] = locateIn(text);
  expect(only?.line).toContain("the sums in B3:D3 leave out row 8 (Chile)");
  const [typed] = locateIn(text.replace(/=SUM\(\S+ => /g, ""));
  expect(typed?.line).toContain("the totals in B3:D3 were not refreshed, and lack row 8");
  // A workbook that is worked out by hand may show old sums.
  const [stale] = locateIn(text.replace(/(\w)7\)/g, "$18)"));
  expect(stale?.line).toContain("the totals in B3:D3 were not refreshed, and lack row 8");
});

test("no row is blamed where a live sum leaves out a part", () => {
  const text = `Government requests, H1 2024
Country | Requests
Total | =SUM(B4:B7) => 53
Brazil | 12
Germany | 21
France | 9
Turkey | 11
Chile | 8`;
  expect(locateIn(text).map(({ line }) => line)).toEqual(
    ["1 error: B3 should give 61, not 53"].map((line) => `1 mistake explains ${line}`),
  );
});

test("two figures from the same cells of another sheet may be wrong by one mistake there", () => {
  const text = `Government requests, H1 2024
Country | Requests | Approved | Rejected
Total | =SUM(Raw!B4:B8) => 52 | 38 | 23
Brazil | =Raw!B4 => 12 | 8 | 4
Germany | =Raw!B5 => 12 | 13 | 8
France | =Raw!B6 => 9 | 6 | 3
Turkey | =Raw!B7 => 11 | 5 | 6
Chile | =Raw!B8 => 8 | 6 | 2`;
  const found = locateIn(text);
  expect(found).not.toEqual([]);
  for (const { status, isOneClick, why } of found) {
    expect([status, isOneClick]).toEqual(["unproved", false]);
    expect(why).toContain(
      "The formulas in B3, B5 are worked out from the same cells elsewhere: one mistake there would explain this as well.",
    );
  }
});

test("a link that lacks a part of what it adds up on another sheet is to be looked at, not the part", () => {
  const text = `# Overview
Government Requests, H1 2024
Country | Total Number of Requests for User Data
Chile | =Outcomes!B3+Outcomes!C3 => 22
Denmark | =OUTCOMES!$B4 => 14
Finland | =SUM(Outcomes!B5:C5) => 9
Total | =SUM(B3:B5) => 45
# Outcomes
Requests for User Data, H1 2024
Country | Requests Processed and Approved | Requests Processed and Rejected
Chile | 12 | 10
Denmark | 14 | 5
Finland | 4 | 5
Total | =SUM(B3:B5) => 30 | =SUM(C3:C5) => 20`;
  expect(locateIn(text).map(({ line, isOneClick }) => [line, isOneClick])).toEqual([
    [expect.stringContaining("2 errors: B4 should give 19, not 14"), false],
  ]);
});
