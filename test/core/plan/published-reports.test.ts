import { H1_2024, H2_2025 } from "./drafts";
import { planOf, sheetNamed, tableOf } from "./planned";

const REJECTED =
  "Requests Processed and Rejected (No Data Found or Not Meeting Legal Verification Requirements)";

/** A table as it was published: one line a row, cells parted by `|`. */
function table(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

describe("the tables made of H1 2024 are the published ones, cell by cell", () => {
  const plan = planOf(H1_2024);

  test("overview", () => {
    expect(tableOf(sheetNamed(plan, "Overview"))).toEqual(
      table(`
Country | Total Number of Requests | Total Number of Requests for User Data | Total Number of Requests for Non-Personal Technical Information & Expertise
TOTAL: | 61 | 0 | 61
Brazil | 3 | 0 | 3
Chile | 1 | 0 | 1
China | 4 | 0 | 4
Colombia | 2 | 0 | 2
Dominican Republic | 1 | 0 | 1
India | 1 | 0 | 1
Mexico | 1 | 0 | 1
Russia | 47 | 0 | 47
South Korea | 1 | 0 | 1
`),
    );
  });

  test("technical information", () => {
    expect(tableOf(sheetNamed(plan, "Technical information"))).toEqual(
      table(`
Country | Requests Processed and Approved | | ${REJECTED} |
TOTAL: | 64% | 39 | 36% | 22
Brazil | 100% | 3 | 0% | 0
Chile | 100% | 1 | 0% | 0
China | 100% | 4 | 0% | 0
Colombia | 100% | 2 | 0% | 0
Dominican Republic | 100% | 1 | 0% | 0
India | 100% | 1 | 0% | 0
Mexico | 100% | 1 | 0% | 0
Russia | 53% | 25 | 47% | 22
South Korea | 100% | 1 | 0% | 0
`),
    );
  });

  test("user data: none of any, in every country", () => {
    const [head, ...rows] = tableOf(sheetNamed(plan, "User data"));
    expect(head).toEqual(["Country", "Requests Processed and Approved", "", REJECTED, ""]);
    expect(rows.map(([label]) => label)).toEqual(
      tableOf(sheetNamed(plan, "Overview"))
        .slice(1)
        .map(([label]) => label),
    );
    for (const [, ...figures] of rows) expect(figures).toEqual(["0%", "0", "0%", "0"]);
  });

  test("titles name type and period; the outcome tables keep the order of the draft", () => {
    expect(plan.sheets.map(({ name, cells }) => [name, cells[0]?.value])).toEqual([
      ["Cover", "Law enforcement and government requests"],
      ["Overview", "Law Enforcement and Government Requests, H1 2024"],
      ["Technical information", "Requests for Non-Personal Technical Information & Expertise, H1 2024"],
      ["User data", "Requests for User Data, H1 2024"],
      ["Data", "Crossfoot: The same figures for machines, one count a row"],
      ["Findings", "Crossfoot: Findings"],
      ["Accessibility", "Crossfoot: Accessibility of this workbook"],
      ["Proof", "Crossfoot: Record of this report"],
      ["Chart data", "Crossfoot: Data behind the charts"],
    ]);
  });
});

describe("the tables made of H2 2025 are the published ones, cell by cell", () => {
  const plan = planOf(H2_2025);

  test("overview, with the draft's own heading", () => {
    expect(tableOf(sheetNamed(plan, "Overview"))).toEqual(
      table(`
Country | Total Number of Processed Requests | Total Number of Requests for User Data | Total Number of Requests for Non-Personal Technical Information & Expertise
TOTAL: | 34 | 0 | 34
Brazil | 1 | 0 | 1
Russia | 32 | 0 | 32
Singapore | 1 | 0 | 1
`),
    );
  });

  test.each([
    [
      "Technical information",
      `
TOTAL: | 100% | 34 | 0% | 0
Brazil | 100% | 1 | 0% | 0
Russia | 100% | 32 | 0% | 0
Singapore | 100% | 1 | 0% | 0`,
    ],
    [
      "User data",
      `
TOTAL: | 0% | 0 | 0% | 0
Brazil | 0% | 0 | 0% | 0
Russia | 0% | 0 | 0% | 0
Singapore | 0% | 0 | 0% | 0`,
    ],
  ])("%s", (name, rows) => {
    expect(tableOf(sheetNamed(plan, name)).slice(1)).toEqual(table(rows));
  });
});
