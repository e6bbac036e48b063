import { audit } from "../../../src/core";
import * as drafts from "./drafts";
import * as layouts from "./layouts";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { sheetOutline } from "./outline";
import { planOf, sheetNamed, tableOf } from "./planned";
import { toSnapshots } from "./snapshots";

const {
  BANDS,
  CUT_OFF,
  DECIMALS,
  MORE_OUTCOMES,
  MORE_TYPES,
  OUTCOMES_ONLY,
  PROCESSES,
  SHARES_ONLY,
  WIDE_COUNTS,
} = layouts;

test("counts in wide columns give overview and outcome tables with plain headings", () => {
  const plan = planOf(audit([WIDE_COUNTS]));
  expect(tableOf(sheetNamed(plan, "Overview"))).toEqual([
    ["Country", "Requests", "Requests: User data", "Requests: Technical information"],
    ["TOTAL:", "14", "7", "7"],
    ["Brazil", "6", "4", "2"],
    ["Germany", "8", "3", "5"],
  ]);
  expect(tableOf(sheetNamed(plan, "User data")).slice(1)).toEqual([
    ["TOTAL:", "29%", "2", "71%", "5"],
    ["Brazil", "0%", "0", "100%", "4"],
    ["Germany", "67%", "2", "33%", "1"],
  ]);
});

test("outcome tables alone give the overview too; 0 of 0 stays as the draft shows it", () => {
  const plan = planOf(audit([OUTCOMES_ONLY]));
  expect(tableOf(sheetNamed(plan, "Overview")).slice(1)).toEqual([
    ["TOTAL:", "3", "3"],
    ["Brazil", "0", "0"],
    ["Germany", "3", "3"],
  ]);
  expect(tableOf(sheetNamed(plan, "User data"))).toEqual([
    ["Country", "Approved", "", "Rejected", ""],
    ["TOTAL:", "67%", "2", "33%", "1"],
    ["Brazil", "–", "0", "–", "0"],
    ["Germany", "67%", "2", "33%", "1"],
  ]);
});

test("other types keep their headings and make up the total", () => {
  const overview = sheetNamed(planOf(audit([MORE_TYPES])), "Overview");
  expect(sheetOutline(overview)).toContain(
    "3: Country | Total Number of Requests | User data requests | Emergency requests | Preservation requests",
  );
  expect(sheetOutline(overview)).toContain("5: Brazil | 11 {=C5+D5+E5} | 0 | 8 | 3");
});

test("other outcomes keep their headings and their order, and the base is their sum", () => {
  const sheet = sheetNamed(planOf(audit([MORE_OUTCOMES])), "User data");
  expect(tableOf(sheet).slice(0, 2)).toEqual([
    ["Country", "Approved", "", "Partially approved", "", "Rejected", "", "Pending", ""],
    ["TOTAL:", "50%", "4", "13%", "1", "25%", "2", "13%", "1"],
  ]);
  expect(sheetOutline(sheet)).toContain("ROUND(C4*100/(C4+E4+G4+I4),0)/100");
  expect(sheet.print.orientation).toBe("landscape");
});

test("bands and dashes are shown as stated; a total over a band is the draft's, and a note says so", () => {
  const plan = planOf(audit([BANDS]));
  const overview = sheetNamed(plan, "Overview");
  expect(tableOf(overview).slice(1)).toEqual([
    ["TOTAL:", "312", "300", "12"],
    ["Brazil", "5", "0", "5"],
    ["Germany", "7", "N/A", "7"],
    ["United States", "0–499", "0–499", "–"],
  ]);
  expect(overview.cells.filter(({ row, formula }) => row === 3 && formula !== null)).toEqual([]);
  expect(sheetOutline(overview)).toContain("Some figures in this table are not plain numbers.");
  expect(overview.charts[0]?.title).toBe("Requests, as far as given in plain numbers");
});

test("decimals of the draft are kept", () => {
  expect(tableOf(sheetNamed(planOf(audit([DECIMALS])), "Technical Expertise"))[1]).toEqual([
    "TOTAL:",
    "63.9%",
    "39",
    "36.1%",
    "22",
  ]);
});

test("another rounding rule is followed, and named in a note", () => {
  const sheet = sheetNamed(planOf(audit([CUT_OFF])), "Technical Expertise");
  expect(tableOf(sheet)[1]).toEqual(["TOTAL:", "63%", "39", "36%", "22"]);
  expect(sheetOutline(sheet)).toContain("Percentages are rounded to whole numbers; decimals are cut off.");
});

test("shares without counts stand beside the requests that they are shares of", () => {
  const plan = planOf(audit([SHARES_ONLY]));
  expect(tableOf(sheetNamed(plan, "User data"))).toEqual([
    ["Country", "Requests for user data", "Percentage of requests where some information was produced"],
    ["TOTAL:", "320", "n/a"],
    ["Brazil", "120", "45%"],
    ["Germany", "200", "62%"],
  ]);
  expect(tableOf(sheetNamed(plan, "Overview"))[0]).toContain("Accounts specified");
});

test("rows that are not countries keep their heading and their order", () => {
  const plan = planOf(audit([PROCESSES]));
  expect(tableOf(sheetNamed(plan, "Overview"))).toEqual([
    ["Legal process", "Requests"],
    ["TOTAL:", "20"],
    ["Subpoena", "12"],
    ["Search warrant", "5"],
    ["Court order", "3"],
  ]);
});

describe("the workbook, read and checked again, gives no finding and the same tables", () => {
  test.each(Object.entries({ ...drafts, ...layouts }))("%s", (name, draft) => {
    const first = audit([draft]);
    const plan = planOf(first);
    const second = audit(toSnapshots(plan));
    // Cutting off is not the usual rule; the draft is told so, and its report is.
    const expected = name === "CUT_OFF" ? ["rounding-convention"] : [];
    expect(second.findings.map(({ check }) => check)).toEqual(expected);
    expect(second.report.tables.map(({ sheet }) => sheet)).toEqual(
      plan.sheets
        .filter(({ cells }) => cells.some(({ style }) => style === "total-label"))
        .map((sheet) => sheet.name),
    );
    const again = planOf(second);
    expect(again.sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
    expect(tablesOf(again)).toEqual(tablesOf(plan));
    expect(countsOf(again)).toEqual(name === "SHARES_ONLY" ? countsOf(plan).map(ofNoType) : countsOf(plan));
  });

  /** The tables of all sheets but the data, which keep apart what has no row in the draft and what it states as `–`. */
  function tablesOf(plan: WorkbookPlan) {
    return plan.sheets.filter(({ name }) => name !== "Data").map(tableOf);
  }

  /** The rows of the data that are counted, by field. */
  function countsOf(plan: WorkbookPlan): readonly Readonly<Record<string, string>>[] {
    const [fields = [], ...rows] = tableOf(sheetNamed(plan, "Data"));
    expect(fields).toEqual(expect.arrayContaining(["period", "place", "request type", "outcome", "count"]));
    return rows
      .map((row) => Object.fromEntries(fields.map((field, col) => [field, row[col] ?? ""])))
      .filter(({ count }) => count !== "")
      .map(({ stated: _, ...record }) => record);
  }

  /** That the accounts, too, belong to requests for user data stands nowhere but in the title of the draft. */
  function ofNoType(record: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    return record["counted"] === "Accounts" ? { ...record, "request type": "All requests" } : record;
  }
});
