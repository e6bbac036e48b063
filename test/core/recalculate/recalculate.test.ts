import type { SheetSnapshot } from "../../../src/core";
import { toA1 } from "../../../src/core/address";
import { listFollowers } from "../../../src/core/recalculate/followers";
import { recalculate, type FormulaResult } from "../../../src/core/recalculate/recalculate";
import { at, sheetOf, type Held } from "./sheet-of";

/** What the formulas give once A1 holds 25, as `A3 28`. */
function follow(held: readonly Held[], followers = held.filter((each) => each.length === 3).map(([a]) => a)) {
  return show(recalculate([sheetOf(held)], [{ ...at("A1"), value: 25 }], followers.map(at)));
}

function show(results: readonly FormulaResult[]): string[] {
  return results.map(({ row, col, value }) => `${toA1(row, col)} ${value}`);
}

/** The longest chain that there can be: one formula in each row, worked out upwards or downwards. */
function chain(rows: number, { upwards }: { upwards: boolean }): Held[] {
  return Array.from({ length: rows }, (_, index): Held[] => {
    const [row, before] = upwards ? [rows - index, rows - index + 1] : [index + 1, index];
    const formula = index === 0 ? `B${row}` : `A${before}+B${row}`;
    return [
      [`A${row}`, index + 1, formula],
      [`B${row}`, 1],
    ];
  }).flat();
}

describe("live formulas follow", () => {
  test("through each other, in any order", () => {
    const held: Held[] = [
      ["A1", 52],
      ["A2", 3],
      ["A3", 55, "SUM(A1:A2)"],
      ["A4", 110, "A3*2"],
    ];
    expect(follow(held, ["A4", "A3"])).toEqual(["A4 56", "A3 28"]);
  });

  test("only where the stored result comes out of the stored figures", () => {
    const held: Held[] = [
      ["A1", 52],
      ["A2", 50, "A1"],
      ["A3", 50, "A2"],
      ["A4", null, "A1"],
      ["A5", 52, "A1"],
    ];
    expect(follow(held)).toEqual(["A5 25"]);
  });

  test("never in a circle, nor after one, wherever the work begins", () => {
    const held: Held[] = [
      ["A1", 52],
      ["A2", 52, "A3"],
      ["A3", 52, "A2+A1-A1"],
      ["A4", 52, "A4"],
      ["A5", 52, "IF(A1=52,A1,A2)"],
      ["A6", 52, "A1"],
    ];
    expect(follow(held)).toEqual(["A6 25"]);
    expect(follow(held, ["A6", "A5", "A4", "A3", "A2"])).toEqual(["A6 25"]);
  });

  test("also where the result is a text, nothing to be seen, or a truth value", () => {
    expect(
      follow([
        ["A1", 52],
        ["A2", "many", 'IF(A1>30,"many","few")'],
        ["A3", 52, 'IF(A1=25,"",A1)'],
        ["A4", true, "A1=52"],
        ["A5", "Total: 52", '"Total: "&A1'],
      ]),
    ).toEqual(["A2 few", "A3 ", "A4 false", "A5 Total: 25"]);
  });

  test("not where the result is an error, or a text that no cell holds as it is", () => {
    expect(
      follow([
        ["A1", 52],
        ["A2", 1 / 27, "1/(A1-25)"],
        ["A3", "a", "IF(A1=52,B1,B2)"],
        ["B1", "a"],
        ["B2", "one\r\ntwo"],
      ]),
    ).toEqual([]);
  });

  test("by conditions, and cell by cell", () => {
    expect(
      follow([
        ["A1", 52],
        ["A2", 3],
        ["B1", "Brazil"],
        ["B2", "Chile"],
        ["C1", 52, 'SUMIF(B1:B2,"brazil",A1)'],
        ["C2", 1, "COUNTIF(A:A,A2)"],
        ["C3", 2713, "SUMPRODUCT(A1:A2,A1:A2)"],
        ["C4", 2, "COUNT(A:A)"],
      ]),
    ).toEqual(["C1 25", "C2 1", "C3 634", "C4 2"]);
  });

  test("behind the guard that people put around percentages", () => {
    expect(
      follow([
        ["A1", 50],
        ["B1", 100],
        ["C1", 0.5, 'IF(A1="","",A1/B1)'],
        ["D1", 0.5, 'IF(OR(A1="",B1=0),"",A1/B1)'],
      ]),
    ).toEqual(["C1 0.25"]);
  });

  test("a reference to a cell that is emptied gives nought", () => {
    const held: Held[] = [
      ["A1", "x"],
      ["A2", 5, "SUM(A1,5)"],
      ["A3", 0, "A9"],
      ["A4", 1, 'IF(A1="x",1,2)'],
    ];
    const results = recalculate([sheetOf(held)], [{ ...at("A1"), value: "" }], ["A3", "A4"].map(at));
    expect(show(results)).toEqual(["A3 0", "A4 2"]);
  });

  test("to cells that held nothing before", () => {
    const sheet = sheetOf([
      ["B1", 3, "SUM(A1:A9)+0*A1"],
      ["A2", 3],
    ]);
    expect(show(recalculate([sheet], [{ ...at("A1"), value: 4 }], [at("B1")]))).toEqual(["B1 7"]);
  });

  test("sheets are found in any case, and what is on no sheet given is not claimed", () => {
    expect(
      follow([
        ["A1", 52],
        ["A2", 52, "s!A1"],
        ["A3", 52, "A1+Gone!B1"],
      ]),
    ).toEqual(["A2 25"]);
  });

  test.each([{ upwards: true }, { upwards: false }])("through 20,000 formulas in a row: %p", (direction) => {
    const held = chain(20_000, direction);
    const sheet = sheetOf(held);
    const change = { ...at(direction.upwards ? "B20000" : "B1"), value: 5 };
    const followers = listFollowers([sheet], [change]);
    const results = recalculate([sheet], [change], direction.upwards ? followers : followers.toReversed());
    expect(results).toHaveLength(20_000);
    expect(Math.max(...results.map(({ value }) => Number(value)))).toBe(20_004);
  });

  test("through the smallest of more figures than a call takes", () => {
    const figures = Array.from({ length: 150_000 }, (_, index): Held => [`A${index + 1}`, index + 30]);
    const results = follow([...figures, ["B1", 30, "MIN(A1:A150000)"], ["B2", 150_029, "MAX(A1:A150000)"]]);
    expect(results).toEqual(["B1 25", "B2 150029"]);
  });
});

describe("subtotals do not count twice", () => {
  const held = (inner: string, outer: string, total: number): Held[] => [
    ["A1", 1],
    ["A2", 2],
    ["A3", 3, inner],
    ["A4", 4],
    ["A5", total, outer],
  ];

  test("other subtotals are left out", () => {
    expect(follow(held("SUBTOTAL(9,A1:A2)", "SUBTOTAL(109,A1:A4)", 7))).toEqual(["A3 27", "A5 31"]);
    // In the old figures, a nought hides what counts.
    expect(
      follow([
        ["A1", 0],
        ["A2", 0, "SUBTOTAL(9,A1:A1)"],
        ["A3", 0, "SUBTOTAL(9,A1:A2)"],
      ]),
    ).toEqual(["A2 25", "A3 25"]);
  });

  test("other sums count them", () => {
    expect(follow(held("SUBTOTAL(9,A1:A2)", "SUM(A1:A4)", 10))).toEqual(["A3 27", "A5 58"]);
    expect(follow(held("SUM(A1:A2)", "SUBTOTAL(9,A1:A4)", 10))).toEqual(["A3 27", "A5 58"]);
  });

  test("where it is not certain what counts, nothing is claimed", () => {
    expect(follow(held("SUBTOTAL(9,A1:A2)+0", "SUBTOTAL(9,A1:A4)", 10))).toEqual(["A3 27"]);
    expect(follow(held("SUBTOTAL(9,A1:A2)+0", "SUBTOTAL(9,A1:A4)", 7))).toEqual(["A3 27"]);
    expect(follow(held("AGGREGATE(9,0,A1:A2)", "SUBTOTAL(9,A1:A4)", 10))).toEqual([]);
  });
});

describe("the formulas that may follow", () => {
  const followers = (held: readonly Held[], ...sheets: readonly SheetSnapshot[]): string[] =>
    listFollowers([sheetOf(held), ...sheets], [at("A1")]).map(({ row, col }) => toA1(row, col));

  test("from one another, and none that cannot", () => {
    expect(
      followers([
        ["A1", 1],
        ["A2", 1, "A3+1"],
        ["A3", 1, "SUM(A1:A1)"],
        ["B1", 1, "B2"],
        ["B2", 1, "VLOOKUP(C1,C1:D9,2)"],
        ["B3", 1, "SUM(A2:D2)"],
      ]),
    ).toEqual(["A2", "A3", "B3"]);
  });

  test("also where more is read than is named", () => {
    expect(
      followers([
        ["A1", 1],
        ["B1", 1, "C1+C2"],
        ["C1", 1, 'SUMIF(E1:E9,"x",D3)'],
        ["C2", 1, 'SUMIF(E1:E9,"x",D4)'],
        ["C3", 1, "SUM(D3)"],
        ["D6", 1, "A1"],
        ["D12", 1, 'AVERAGEIF(E1:E9,"x",G1)'],
      ]),
    ).toEqual(["B1", "C1", "C2", "D6"]);
  });

  test("those of which nobody knows what they read are among them", () => {
    expect(
      followers([
        ["A1", 1],
        ["B1", 1, 'INDIRECT("A1")'],
        ["B2", 1, "SUM(Requests)"],
        ["B3", 1, "SUM(C1:INDEX(C1:C9,5))"],
        ["B4", 1, "Gone!A9"],
        ["B5", 1, "B4+1"],
        ["B6", 1, "B9+1"],
      ]),
    ).toEqual(["B1", "B2", "B3", "B4", "B5"]);
  });

  test("across sheets", () => {
    const other = sheetOf(
      [
        ["C1", 1, "s!A1"],
        ["C2", 1, "A1"],
      ],
      "Other",
    );
    expect(followers([["A1", 1]], other)).toEqual(["C1"]);
  });

  test("none from no change", () => {
    expect(listFollowers([sheetOf([["B1", 1, 'INDIRECT("A1")']])], [])).toEqual([]);
  });
});

test("the work is as large as what is there, not as the areas", () => {
  const sums = Array.from({ length: 10 }, (_, col): Held => [toA1(0, col), 3, "SUM(A2:Z20000)"]);
  const sheet = sheetOf([...sums, ["B9", 1], ["C20000", 2]]);
  const change = { ...at("B9"), value: 5 };
  const lookUps = jest.spyOn(Map.prototype, "get");
  const lookOvers = jest.spyOn(Map.prototype, "forEach");
  const results = recalculate([sheet], [change], listFollowers([sheet], [change]));
  const count = lookUps.mock.calls.length + lookOvers.mock.calls.length;
  jest.restoreAllMocks();
  expect(results).toHaveLength(10);
  expect(results.every(({ value }) => value === 7)).toBe(true);
  expect(count).toBeLessThan(1000);
});
