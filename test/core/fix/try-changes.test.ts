import { NO_CORRECTIONS, tryChanges, type SheetSnapshot, type TriedChange } from "../../../src/core";
import { textSheet } from "../../reports/text-sheet";

const SHEET = "H1 2024";
const SIX = { row: 2, col: 1 };
const THREE = { row: 3, col: 1 };

/** The total of the first column is a live formula; so are others, by the address of their cell. */
function draft(formulas: Readonly<Record<string, string>>): readonly SheetSnapshot[] {
  const sheet = textSheet(
    SHEET,
    `
  Law Enforcement and Government Requests, H1 2024
  Country | Total Number of Requests | Total Number of Requests for User Data | Total Number of Requests for Technical Information
  TOTAL: | 6 | 3 | 3
  Brazil | 3 | 2 | 1
  Mexico | 3 | 1 | 2`,
  );
  const cells = sheet.cells.map((cell) => ({
    ...cell,
    formula: formulas[`${cell.row},${cell.col}`] ?? null,
  }));
  return [{ ...sheet, cells }];
}

/** The figures of the first column after a change of Brazil. */
function tried(formulas: Readonly<Record<string, string>>, change: Omit<TriedChange, "cell">) {
  const audit = tryChanges(
    draft(formulas),
    [{ cell: { sheet: SHEET, ...THREE }, ...change }],
    NO_CORRECTIONS,
  );
  return audit.report.tables.flatMap(({ rows }) =>
    rows.map(({ figures }) => figures.find((figure) => figure?.cell.col === 1)?.stated),
  );
}

const TOTAL = `${SIX.row},${SIX.col}`;

test("a live formula follows a change", () => {
  expect(tried({ [TOTAL]: "SUM(B4:B5)" }, { from: "3", to: 30 })).toEqual(["33", "30", "3"]);
});

test("also where it needs a formula that is not understood and reads nothing that changes", () => {
  const formulas = { [TOTAL]: "SUM(B4:B5)", "4,1": "VLOOKUP(A5,D1:E9,2)" };
  expect(tried(formulas, { from: "3", to: 30 })).toEqual(["33", "30", "3"]);
});

test("not where it needs a formula that is not understood and may read what changes", () => {
  const formulas = { [TOTAL]: "SUM(B4:B5)", "4,1": "VLOOKUP(B4,D1:E9,2)" };
  expect(tried(formulas, { from: "3", to: 30 })).toEqual(["6", "30", "3"]);
  expect(tried({ ...formulas, "4,1": "Requests" }, { from: "3", to: 30 })).toEqual(["6", "30", "3"]);
});

test("nothing follows a change that a host would refuse", () => {
  expect(tried({ [TOTAL]: "SUM(B4:B5)" }, { from: "4", to: 30 })).toEqual(["6", "3", "3"]);
  expect(tried({ [TOTAL]: "SUM(B4:B5)", "3,1": "1+2" }, { from: "3", to: 30 })).toEqual(["6", "3", "3"]);
});
