import type { Cell, SheetSnapshot } from "../../../src/core/sheet";
import { HostError } from "../../../src/xlsx/host-failure";
import { confirmPatch, type Intended } from "../../../src/xlsx/patch/confirm-patch";
import { on } from "../patched";

const cell = (row: number, col: number, value: Cell["value"], formula: string | null = null): Cell => ({
  row,
  col,
  value,
  text: String(value ?? ""),
  format: "General",
  formula,
  isError: false,
});

const sheet = (...cells: Cell[]): SheetSnapshot => ({
  name: "Q1",
  hidden: false,
  protected: false,
  cells,
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
});

const BEFORE = sheet(cell(0, 0, 1), cell(0, 1, 2), cell(0, 2, 3, "A1+B1"));
const INTENDED: Intended = {
  changes: on("Q1", { A1: 5 }),
  results: on("Q1", { C1: 7 }),
  emptied: [],
};

function verdict(after: readonly SheetSnapshot[], intended: Intended = INTENDED): string {
  try {
    confirmPatch([BEFORE], after, intended);
  } catch (thrown) {
    if (thrown instanceof HostError) return `${thrown.failure.code}: ${thrown.failure.detail}`;
    throw thrown;
  }
  return "as intended";
}

const [a, b, c] = [cell(0, 0, 5), cell(0, 1, 2), cell(0, 2, 7, "A1+B1")];

test.each<readonly [string, readonly SheetSnapshot[], string]>([
  ["what was asked for", [sheet(a, b, c)], "as intended"],
  ["a change that is not there", [sheet(cell(0, 0, 1), b, c)], "unsafe-change: Q1!A1 would be changed"],
  [
    "a result that is not there",
    [sheet(a, b, cell(0, 2, 3, "A1+B1"))],
    "unsafe-change: Q1!C1 would be changed",
  ],
  ["text in place of a number", [sheet(cell(0, 0, "5"), b, c)], "unsafe-change: Q1!A1 would be changed"],
  ["another cell changed", [sheet(a, cell(0, 1, 9), c)], "unsafe-change: Q1!B1 would be changed"],
  ["another format", [sheet(a, { ...b, format: "0%" }, c)], "unsafe-change: Q1!B1 would be changed"],
  ["a formula lost", [sheet(a, b, cell(0, 2, 7))], "unsafe-change: Q1!C1 would be changed"],
  ["a cell lost", [sheet(a, c)], "unsafe-change: Q1!B1 would be changed"],
  ["a cell too many", [sheet(a, b, c, cell(1, 0, 1))], "unsafe-change: Q1!A2 would be changed"],
  ["another sheet", [{ ...sheet(a, b, c), hidden: true }], "unsafe-change: Q1 as a whole would be changed"],
  ["no sheet", [], "unsafe-change: another number of sheets would be changed"],
])("%s", (_, after, expected) => {
  expect(verdict(after)).toBe(expected);
});

test("a formula that loses its result must stay", () => {
  const emptied: Intended = {
    changes: on("Q1", { A1: 5 }),
    results: [],
    emptied: [{ sheet: "Q1", row: 0, col: 2 }],
  };
  expect(verdict([sheet(a, b, cell(0, 2, null, "A1+B1"))], emptied)).toBe("as intended");
  expect(verdict([sheet(a, b, cell(0, 2, 3, "A1+B1"))], emptied)).toBe(
    "unsafe-change: Q1!C1 would be changed",
  );
  expect(verdict([sheet(a, b)], emptied)).toBe("unsafe-change: Q1!C1 would be changed");
});
