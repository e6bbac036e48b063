import { audit } from "../../../src/core";
import { fieldsOf, toRecord } from "../../../src/core/data/data-row";
import { toDataRows } from "../../../src/core/data/to-data-rows";
import { planDataSheet } from "../../../src/core/plan/data-sheet";
import { planReport } from "../../../src/core/plan/plan-report";
import type { Published } from "../../../src/core/plan/published";
import type { SheetSnapshot } from "../../../src/core/sheet";
import { en } from "../../../src/core/words/en";
import { sheetOf } from "../plan/draft";
import { H2_2025 } from "../plan/drafts";
import { BANDS, SEVERAL_PERIODS, SHARES_ONLY } from "../plan/layouts";

function publish(draft: SheetSnapshot): readonly Published[] {
  const result = planReport(audit([draft]), { words: en, version: "1", periods: "all", force: true });
  if (!result.ok) throw new Error(result.message);
  return result.published;
}

const page = { paper: "a4", footer: "" } as const;
const planOf = (draft: SheetSnapshot) => planDataSheet(publish(draft), { name: "Data", words: en, page });

/** The data of a draft as text, a line a row. */
function dataOf(draft: SheetSnapshot): readonly string[] {
  const rows = toDataRows(publish(draft), en);
  const fields = fieldsOf(rows);
  return [fields, ...rows.map((row) => toRecord(row, fields))].map((row) =>
    row.map((value) => value ?? "").join(" | "),
  );
}

test("one count a row, of outcomes where they are counted, and no totals", () => {
  expect(dataOf(H2_2025).slice(0, 7)).toEqual([
    "period | place | country code | request type | outcome | count",
    "H2 2025 | Brazil | BR | User data | Approved | 0",
    "H2 2025 | Brazil | BR | User data | Rejected | 0",
    "H2 2025 | Brazil | BR | Technical information | Approved | 1",
    "H2 2025 | Brazil | BR | Technical information | Rejected | 0",
    "H2 2025 | Russia | RU | User data | Approved | 0",
    "H2 2025 | Russia | RU | User data | Rejected | 0",
  ]);
  expect(dataOf(H2_2025).filter((row) => /total|all requests/i.test(row))).toEqual([]);
});

test("all periods in one table, earliest first; what the draft has no row for has none here", () => {
  expect(dataOf(SEVERAL_PERIODS).map((row) => row.split(" | ").slice(0, 2).join(" "))).toEqual([
    "period place",
    ...["H1 2024 Brazil", "H1 2024 Brazil", "H1 2024 Chile", "H1 2024 Chile"],
    ...["H2 2024 Brazil", "H2 2024 Brazil", "H2 2024 Chile", "H2 2024 Chile"],
  ]);
});

test("texts instead of numbers have a column of their own, and nothing is lost", () => {
  expect(dataOf(BANDS)).toEqual(
    expect.arrayContaining([
      "period | place | country code | request type | outcome | count | stated",
      "H1 2023 | United States | US | All requests | All outcomes |  | 0–499",
      "H1 2023 | United States | US | Technical Expertise | All outcomes |  | –",
      "H1 2023 | Germany | DE | User data | All outcomes |  | N/A",
      "H1 2023 | Germany | DE | Technical Expertise | All outcomes | 7 | ",
    ]),
  );
});

test("what is counted besides requests is said so", () => {
  expect(dataOf(SHARES_ONLY).slice(0, 3)).toEqual([
    "period | place | country code | request type | outcome | counted | count",
    "2023 | Brazil | BR | User data | All outcomes | Requests | 120",
    "2023 | Brazil | BR | User data | All outcomes | Accounts | 300",
  ]);
});

test("requests without a published outcome have a row, so that the rows add up", () => {
  const draft = sheetOf(
    "Draft",
    `
Requests for User Data, H1 2024
Country | Requests | Approved
Brazil  | 10 | 4
Chile   | 5  | 5
`,
  );
  expect(dataOf(draft).slice(1)).toEqual([
    "H1 2024 | Brazil | BR | User data | Approved | 4",
    "H1 2024 | Brazil | BR | User data | Outcome not published | 6",
    "H1 2024 | Chile | CL | User data | Approved | 5",
    "H1 2024 | Chile | CL | User data | Outcome not published | 0",
  ]);
});

test("a place without requests takes no row for all outcomes, neither its own nor those of the others", () => {
  const draft = sheetOf(
    "Draft",
    `
Requests for User Data, H1 2024
Country | Requests | Approved
Brazil  | 10 | 4
Chad    | –  | –
`,
  );
  expect(dataOf(draft).slice(1)).toEqual([
    "H1 2024 | Brazil | BR | User data | Approved | 4 | ",
    "H1 2024 | Brazil | BR | User data | Outcome not published | 6 | ",
    "H1 2024 | Chad | TD | User data | Approved |  | –",
  ]);
});

test("codes are of two letters, and of no place that has none", () => {
  const draft = sheetOf(
    "Draft",
    `
Government requests, H1 2024
Country | Requests for User Data
Kosovo  | 1
England | 2
Rest of the world | 3
Brazil | 4
`,
  );
  expect(
    dataOf(draft)
      .slice(1)
      .map((row) => row.split(" | ").slice(1, 3).join(" = ")),
  ).toEqual([...["Brazil = BR", "England = ", "Kosovo = XK", "Rest of the world = "]]);
});

describe("the sheet", () => {
  test("has its title in A1, one header row, and is a table of Excel's own", () => {
    const sheet = planOf(H2_2025);
    expect(sheet.cells.filter(({ row }) => row < 2).map(({ value }) => value)).toEqual([
      "Crossfoot: The same figures for machines, one count a row",
    ]);
    expect(sheet.cells.filter(({ row }) => row === 2).map(({ value }) => value)).toEqual([
      ...["period", "place", "country code", "request type", "outcome", "count"],
    ]);
    expect(sheet.tables).toEqual([{ name: "RequestData", range: { top: 2, left: 0, bottom: 14, right: 5 } }]);
    expect(
      sheet.cells
        .filter(({ row, col }) => row > 2 && col === 5)
        .every(({ value }) => typeof value === "number"),
    ).toBe(true);
    expect(sheet).toMatchObject({ freeze: { rows: 3, columns: 0 }, merges: [], charts: [] });
  });

  const toSnapshot = (draft: SheetSnapshot): SheetSnapshot => ({
    ...draft,
    name: "Data",
    cells: planOf(draft).cells.flatMap(({ row, col, value }) =>
      value === null
        ? []
        : [{ row, col, value, text: String(value), format: "General", formula: null, isError: false }],
    ),
    merges: [],
  });
  test("is read as a long list without findings, where somebody takes its table for a draft", () => {
    const { cells, ...sheet } = toSnapshot(H2_2025);
    const { report, findings, verdicts } = audit([{ ...sheet, cells: cells.filter(({ row }) => row > 0) }]);
    expect(report.tables.map(({ kind }) => kind)).toEqual(["counts"]);
    expect(findings).toEqual([]);
    expect(verdicts.holds).toBeGreaterThan(0);
  });

  test("is not checked again as a part of the report", () => {
    const { report } = audit([toSnapshot(H2_2025)]);
    expect(report.leftOut.map(({ sheet, reason }) => `${sheet}: ${reason}`)).toEqual(["Data: own-sheet"]);
  });
});
