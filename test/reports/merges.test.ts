import { audit, type SheetSnapshot } from "../../src/core";
import { allLayouts, writeLayout } from "./layouts";
import { H1_2024, H2_2025 } from "./seeds";
import { readDrafts } from "./silent";
import { textSheet } from "./text-sheet";

/** Not every host knows the merged areas of a sheet: a draft is to be understood the same without them. */
function withoutMerges(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  return sheets.map((sheet) => ({ ...sheet, merges: [] }));
}

function hasMerges(sheets: readonly SheetSnapshot[]): boolean {
  return sheets.some(({ merges }) => merges.length > 0);
}

describe.each([H1_2024, H2_2025])("the published report $period", (report) => {
  const drafts = allLayouts(250)
    .map((layout) => ({ layout, sheets: writeLayout(report, layout) }))
    .filter(({ sheets }) => hasMerges(sheets));

  test("some layouts have merged headings", () => {
    expect(drafts.length).toBeGreaterThan(40);
  });

  test.each(drafts.map(({ layout, sheets }) => [JSON.stringify(layout), sheets] as const))(
    "%s",
    (_layout, sheets) => {
      expect(audit(withoutMerges(sheets))).toEqual(audit(sheets));
    },
  );
});

describe("silent drafts", () => {
  const drafts = readDrafts().filter(({ sheets }) => hasMerges(sheets));

  test.each(drafts.map(({ name, sheets }) => [name, sheets] as const))("%s", (_name, sheets) => {
    expect(audit(withoutMerges(sheets))).toEqual(audit(sheets));
  });
});

describe("with a figure changed", () => {
  const layouts = allLayouts(250).filter(({ boxhead }) => boxhead === "spanner-merged");

  test.each(layouts.map((layout, index) => [JSON.stringify(layout), layout, index] as const))(
    "%s",
    (_name, layout, index) => {
      const sheets = withSlip(writeLayout(H1_2024, layout), index);
      expect(audit(withoutMerges(sheets))).toEqual(audit(sheets));
    },
  );
});

/** One more in one typed count: another one each time. */
function withSlip(sheets: readonly SheetSnapshot[], nth: number): readonly SheetSnapshot[] {
  const typed = sheets.flatMap(({ cells }) =>
    cells.filter(({ value, formula }) => formula === null && Number.isInteger(value)),
  );
  const slipped = typed[(nth * 7) % typed.length];
  return sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell === slipped
        ? { ...cell, value: Number(cell.value) + 1, text: String(Number(cell.value) + 1) }
        : cell,
    ),
  }));
}

describe("merged headings in other places", () => {
  test.each([
    [
      "types over three columns each",
      `
Government requests, H1 2024
Country | Requests for User Data | < | < | Requests for Technical Expertise | < | <
 | Requests | Approved | Rejected | Requests | Approved | Rejected
TOTAL | 4 | 3 | 1 | 7 | 5 | 2
Brazil | 3 | 2 | 1 | 4 | 4 | 0
Chile | 1 | 1 | 0 | 3 | 1 | 2`,
    ],
    [
      "a type alone over a part of the columns",
      `
Law Enforcement Requests, H1 2024

 | | Requests for User Data | <
Country | Total requests | Approved | Rejected
TOTAL | 11 | 3 | 1
Brazil | 7 | 2 | 1
Chile | 4 | 1 | 0`,
    ],
    [
      "another type beside it",
      `
Law Enforcement Requests, H1 2024

 | | Requests for User Data of Users | <
Country | Total requests | Approved | Rejected | Requests for Technical Expertise
TOTAL | 11 | 3 | 1 | 7
Brazil | 7 | 2 | 1 | 4
Chile | 4 | 1 | 0 | 3`,
    ],
    [
      "a column without a heading behind the last one",
      `
Requests for User Data, H1 2024
Country | Approved | < | Rejected | < |
TOTAL | 75% | 3 | 25% | 1 | 4
Brazil | 67% | 2 | 33% | 1 | 3
Chile | 100% | 1 | 0% | 0 | 1`,
    ],
    [
      "a title over the figures alone",
      `
 | Law Enforcement Requests, H1 2024 | < | <
Country | Total requests | Approved | Rejected
TOTAL | 4 | 3 | 1
Brazil | 3 | 2 | 1
Chile | 1 | 1 | 0`,
    ],
    [
      "three rows of headings",
      `
Government requests, H1 2024
Country | Requests for User Data | < | < | < | Requests for Technical Expertise | < | < | <
 | Approved | < | Rejected | < | Approved | < | Rejected | <
 | % | No. | % | No. | % | No. | % | No.
TOTAL | 75% | 3 | 25% | 1 | 71% | 5 | 29% | 2
Brazil | 67% | 2 | 33% | 1 | 100% | 4 | 0% | 0
Chile | 100% | 1 | 0% | 0 | 33% | 1 | 67% | 2`,
    ],
  ])("%s", (_what, text) => {
    const sheets = [textSheet("Draft", text)];
    expect(hasMerges(sheets)).toBe(true);
    const read = audit(sheets);
    expect(read.report.tables).toHaveLength(1);
    expect(read.findings).toEqual([]);
    expect(audit(withoutMerges(sheets))).toEqual(read);
  });
});
