import { planReport } from "../../../src/core/plan/plan-report";
import { en } from "../../../src/core/words/en";
import { auditOf, sheetOf } from "./draft";
import { sheetNamed, tableOf } from "./planned";

/** What is published of several sheets of one draft. */
function publish(...sheets: readonly (readonly [name: string, text: string])[]) {
  const drafts = sheets.map(([name, text]) => sheetOf(name, text));
  const result = planReport(auditOf(drafts), { words: en, version: "1" });
  if (!result.ok) throw new Error(result.message);
  return result;
}

describe("requests, and not accounts, are what outcomes of requests are shares of", () => {
  const ACCOUNTS = `
Accounts 2024
Country | Accounts specified
France  | 31
Germany | 250
`;
  const COLUMNS = `
Requests 2024
Country | Some data disclosed | Rejected
France  | 10 | 15
Germany | 33 | 60
`;
  const LIST = `
Requests 2024
Country | Outcome  | Number of requests
France  | Approved | 10
France  | Rejected | 15
Germany | Approved | 33
Germany | Rejected | 60
`;

  test.each([
    ["columns", COLUMNS, "118 requests: 43 “Some data disclosed” and 75 rejected"],
    ["a long list", LIST, "43 of 118 requests approved, 75 rejected"],
  ])("where another sheet tells of accounts only, and outcomes are %s", (_name, outcomes, title) => {
    const { plan, published } = publish(["A", outcomes], ["B", ACCOUNTS]);
    expect(published[0]?.outcomeTables.map(({ base }) => base)).toEqual([null]);
    expect(tableOf(sheetNamed(plan, "Overview")).slice(0, 2)).toEqual([
      ["Country", "Requests", "Accounts specified"],
      ["TOTAL:", "118", "281"],
    ]);
    expect(tableOf(sheetNamed(plan, "All requests"))[1]).toEqual(["TOTAL:", "36%", "43", "64%", "75"]);
    const charts = plan.sheets.flatMap((sheet) => sheet.charts);
    expect(charts.map(({ title }) => title)).toEqual(["Germany sent 93 of 118 requests", title]);
    expect(charts.filter(({ altText }) => altText.includes("281"))).toEqual([]);
  });

  test("outcomes of accounts are shares of accounts", () => {
    const { published } = publish([
      "A",
      `
Accounts, 2024
Country | Accounts specified | Accounts approved
France  | 31  | 10
Germany | 250 | 33
`,
    ]);
    expect(published[0]?.outcomeTables.map(({ base }) => base?.subject)).toEqual(["accounts"]);
  });
});

describe("requests received and requests processed", () => {
  const draft = (rejected: number) => `
Government requests, 2023
Country | Requests received | Requests processed | Approved | Rejected
Brazil  | 6 | 5 | 3 | ${rejected}
Chile   | 4 | 3 | 2 | 1
`;

  test("stand each under its own heading", () => {
    const { plan } = publish(["A", draft(2)]);
    expect(tableOf(sheetNamed(plan, "Overview")).slice(0, 2)).toEqual([
      ["Country", "Requests received", "Requests processed"],
      ["TOTAL:", "10", "8"],
    ]);
  });

  test("shares say which of them they are shares of", () => {
    const { published } = publish(["A", draft(1)]);
    expect(published[0]?.outcomeTables[0]?.base?.heading).toBe("Requests processed");
  });
});

test("types that overlap in a list need not fit into the total together, as in columns", () => {
  const { published } = publish([
    "A",
    `
Government requests, 2023
Country | Request type | Number of requests
Brazil  | All requests | 6
Brazil  | Subpoenas | 4
Brazil  | Court orders | 2
Brazil  | Emergency requests | 2
Chile   | All requests | 4
Chile   | Subpoenas | 2
Chile   | Court orders | 1
Chile   | Emergency requests | 2
`,
  ]);
  expect(published[0]?.overview[0]).toMatchObject({ counts: [{ value: 6 }, { value: 4 }], parts: [] });
});
