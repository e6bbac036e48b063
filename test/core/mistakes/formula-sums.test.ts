import { toSnapshots } from "../../../src/core/checks/miniature";
import { toldOf } from "./told-of";

const locateIn = (text: string) => toldOf(toSnapshots(text));

/** Denmark's requests for content removal are 19 instead of 10; the totals were typed when they were right. */
const overview = (sumOf: (row: number) => string): string => `Government Requests, H1 2024
Country | Total Number of Requests | Total Number of Requests for User Data | Total Number of Requests for Content Removal
Chile | =${sumOf(3)} => 28 | 6 | 22
Denmark | =${sumOf(4)} => 23 | 4 | 19
Finland | =${sumOf(5)} => 24 | 15 | 9
Greece | =${sumOf(6)} => 15 | 6 | 9
Total | 81 | 31 | 50`;

test.each([
  ["C+D", (row: number) => `C${row}+D${row}`],
  ["SUM(C:D)", (row: number) => `SUM(C${row}:D${row})`],
  ["SUM of cells", (row: number) => `SUM($C${row},$D${row})`],
  ["of another sheet's name", (row: number) => `Sheet1!C${row}+Sheet1!$D$${row}`],
  ["rounded", (row: number) => `IFERROR(ROUND(SUM(C${row}:D${row}),0),"")`],
  ["from another", (row: number) => `D${row}--C${row}`],
])("a wrong part that a formula (%s) hands on is looked for once", (_, sumOf) => {
  const [only, ...more] = locateIn(overview(sumOf));
  expect(more).toEqual([]);
  expect(only).toMatchObject({
    status: "ambiguous",
    isOneClick: false,
    line: expect.stringContaining("2 errors: the same change in any of 4 rows would do, for example: D"),
  });
});

test("a sum of other cells than a condition asks for is no proof of itself", () => {
  const text = `Government requests, H1 2024
Country | Requests | Approved | Rejected
Total | 53 | 32 | 21
Brazil | =C4+D4 => 12 | 8 | 4
Germany | =C5 => 13 | 13 | 8
France | =C6+D6 => 9 | 6 | 3
Turkey | =C7+D7 => 11 | 5 | 6`;
  const found = locateIn(text);
  expect(found.map(({ line }) => line)).toEqual([expect.stringContaining("B5 should give 21, not 13")]);
});

test("a figure that a look-up hands on is not certain to be right there", () => {
  const lookUp = (row: number): string => `VLOOKUP(A${row},A12:C15,2,FALSE)+VLOOKUP(A${row},A12:C15,3,FALSE)`;
  const text = `Government Requests, H1 2024
Country | Total Number of Requests | Requests by Letter
Chile | 28 | =${lookUp(3)} => 22
Denmark | 14 | =${lookUp(4)} => 19
Finland | 24 | =${lookUp(5)} => 9
Greece | 15 | =${lookUp(6)} => 9
Total | 81 | 50

Requests for Content Removal
Country | Requests Approved | Requests Rejected
Chile | 12 | 10
Denmark | 14 | 5
Finland | 4 | 5
Greece | 8 | 1
Total | 29 | 21`;
  const found = locateIn(text);
  const total = found.find(({ line }) => line.includes("C7 should be 59"));
  expect(total).toMatchObject({ status: "unproved", isOneClick: false });
  expect(total?.why).toContain("This assumes that the formulas in C3:C6 keep their results");
});
