import { audit } from "../../../src/core";
import { planReport } from "../../../src/core/plan/plan-report";
import { en } from "../../../src/core/words/en";
import { auditOf, sheetOf } from "./draft";
import { H1_2024, LONG_LIST } from "./drafts";
import { OVERVIEW_ONLY, SEVERAL_PERIODS } from "./layouts";
import { sheetOutline, toOutline } from "./outline";
import { planOf, sheetNamed, tableOf } from "./planned";

test("a whole plan, read as an outline", () => {
  const plan = planOf(OVERVIEW_ONLY, { organisation: "Example Ltd", date: "2 March 2025" });
  // How many parts the record has depends on the length of all sheets; and what needs nothing to be done fills forty rows.
  const lines = toOutline(plan).split("\n");
  const told = lines.filter(
    (line) => !/^\d+: (Record, part |.* \| (Met|Does not apply|For a person) \| )/.test(line),
  );
  expect(told.join("\n")).toBe(
    `
== Cover
1: Law enforcement and government requests
2: Example Ltd
3: Reporting period: 2024
5: Key figures
6: Requests | 12 {='Overview'!B4}
7: Countries with requests | 2 {=COUNTIF('Overview'!B5:B6,">0")}
9: Key facts in sentences
10: In 2024, there were 12 requests from 2 countries.
11: By type: User data: 6 (50%); Technical Expertise: 6 (50%).
12: One country sent more requests than any other: Germany, with 7 of 12 (58%).
14: Contents
15: Overview -> Overview!A1 | Requests by country and type
16: Data -> Data!A1 | The same figures for machines, one count a row
17: Findings -> Findings!A1 | What the checks of the draft found
18: Accessibility -> Accessibility!A1 | What was done so that everyone can read this workbook
19: Proof -> Proof!A1 | What shows whether this workbook is still as it was made
20: Chart data -> Chart data!A1 | The cells that the charts draw
22: What was checked
23: 131 conditions hold, 36 do not apply.
24: Nothing was found that needs a look.
26: Crossfoot: made with version 1.2.3 on 2 March 2025.
== Overview
1: Law Enforcement and Government Requests, 2024
3: Country | Requests | Requests for User Data | Requests for Technical Expertise
4: TOTAL: | 12 {=SUM(B5:B6)} | 6 {=SUM(C5:C6)} | 6 {=SUM(D5:D6)}
5: Brazil | 5 {=C5+D5} | 4 | 1
6: Germany | 7 {=C6+D6} | 2 | 5
8: Source: Example Ltd
24: The chart in words: Germany sent 7 of 12 requests. By type: 6 user data and 6 “Technical Expertise”. Stacked bar chart of requests by type, 2 countries, largest first.
chart at A10:D22 of Overview: Germany sent 7 of 12 requests
  Germany sent 7 of 12 requests. By type: 6 user data and 6 “Technical Expertise”. Stacked bar chart of requests by type, 2 countries, largest first.
  first: Chart data!B5, B6:B7, numbers from 2
  second: Chart data!C5, C6:C7, numbers from 1
== Data
1: Crossfoot: The same figures for machines, one count a row
3: period | place | country code | request type | outcome | count
4: 2024 | Brazil | BR | User data | All outcomes | 4
5: 2024 | Brazil | BR | Technical Expertise | All outcomes | 1
6: 2024 | Germany | DE | User data | All outcomes | 2
7: 2024 | Germany | DE | Technical Expertise | All outcomes | 5
== Findings
1: Crossfoot: Findings
2: 131 conditions hold, 36 do not apply.
4: Nothing was found that needs a look.
== Accessibility
1: Crossfoot: Accessibility of this workbook
2: 3 essential points are not met; 5 recommended points are not met.
3: 5 points are left to a person, because a program cannot decide them.
4: The points follow the checklist of the UK Government Analysis Function: Making spreadsheets accessible: a brief checklist of the basics.
6: Point | Weight | Result | Details
7: Every table is a table of Excel | Essential | Not met | Sheet Cover, A6:B7, A15:B20: looks like a table and is none of Excel’s own; choose Insert, Table. Sheet Overview, A3:D6: looks like a table and is none of Excel’s own; choose Insert, Table.
9: No cells are merged | Essential | Not met | Sheet Overview, A24:D24: cells are merged here.
13: There are no filters and no frozen rows or columns | Recommended | Not met | Sheets Overview, Data and Accessibility: rows or columns are frozen, or there is a filter.
29: There are no page headers, page footers or text boxes | Essential | Not met | Sheets Cover, Overview, Data, Findings, Accessibility, Proof and Chart data: a header, footer or text box (“Example Ltd · Law enforcement and government requests · 202…”) holds text; put it into a cell.
31: Cells have no background colour | Recommended | Not met | Sheet Overview, A4:D4: there is a background colour.
34: There are no pictures, charts or shapes | Recommended | Not met | Sheet Overview, A10: a picture, chart or shape lies here.
42: Nothing stands under a table | Recommended | Not met | Sheet Cover, A22:A24, A26: text stands under the table; put it above. Sheet Overview, A8, A24: text stands under the table; put it above.
43: A sheet has one table at most | Recommended | Not met | Sheet Cover: the sheet has 2 tables.
== Proof
1: Crossfoot: Record of this report
2: With this record the program can say later whether a table was changed by hand, and whether the draft has changed since.
4: What | Content | Fingerprint (SHA-256)
5: Program | made with version 1.2.3 on 2 March 2025. | …
6: Figures of the draft | 4 figures in 1 table | …
7: Rules | 19 checks, and what was ignored | …
== Chart data
1: Crossfoot: Data behind the charts
2: The charts draw these cells. They repeat figures of the tables, largest first.
4: Germany sent 7 of 12 requests
5: Country | User data | Technical Expertise
6: Germany (7) {='Overview'!A6&" ("&FIXED(SUM(B6:C6),0)&")"} | 2 {='Overview'!C6} | 5 {='Overview'!D6}
7: Brazil (5) {='Overview'!A5&" ("&FIXED(SUM(B7:C7),0)&")"} | 4 {='Overview'!C5} | 1 {='Overview'!D5}
`.trim(),
  );
});

describe("what is worked out is live", () => {
  const plan = planOf(H1_2024);

  test("totals, sums across and shares are formulas with their results; stated counts are numbers", () => {
    const outcome = sheetNamed(plan, "Technical information");
    expect(sheetOutline(outcome)).toContain(
      "4: TOTAL: | 64% {=IF(C4+E4=0,0,ROUND(C4*100/(C4+E4),0)/100)} | 39 {=SUM(C5:C13)} | ",
    );
    const russia = outcome.cells.filter(({ row }) => row === 11);
    expect(russia.map(({ value }) => value)).toEqual(["Russia", 0.53, 25, 0.47, 22]);
  });

  test("figures know the cell of the draft that they come from", () => {
    const [russia] = sheetNamed(plan, "Overview").cells.filter(({ value }) => value === 47);
    expect(russia?.source).toEqual({ sheet: "Report", row: 11, col: 1 });
  });

  test("the option for values leaves no formula and the same figures", () => {
    const values = planOf(H1_2024, { values: true });
    expect(values.sheets.flatMap(({ cells }) => cells).filter(({ formula }) => formula !== null)).toEqual([]);
    expect(values.sheets.map(tableOf)).toEqual(plan.sheets.map(tableOf));
  });
});

describe("the user's text stays text", () => {
  const nasty = ["=HYPERLINK(A1)", "+1+cmd", "-2", "@SUM(A1)", "'quoted'", "A & B <c>", 'say "no"'];
  const draft = sheetOf(
    "=1+1",
    `
=SUM requests, H1 2024
=Country | Requests for User Data | =Emergency'!A1 requests
${nasty.map((name, index) => `${name} | ${index + 1} | 2`).join("\n")}
`,
  );
  const plan = planOf(draft, { title: "=TITLE()", organisation: "+Organisation" });
  const cells = plan.sheets.flatMap((sheet) => sheet.cells);

  test("formulas hold addresses, numbers and our own words only", () => {
    const formulas = cells.flatMap(({ formula }) => (formula === null ? [] : [formula]));
    expect(formulas.length).toBeGreaterThan(10);
    for (const formula of formulas) {
      const rest = formula
        .replace(/'[\p{L}\p{N}&() -]+'!/gu, "")
        .replace(/\b(SUM|IF|ROUND|COUNTIF|ROWS|FIXED)\b/g, "")
        .replace(/\$?[A-Z]{1,2}\$?\d+/g, "")
        .replace(/">0"|&" \("&|&"\)"/g, "");
      expect(rest).toMatch(/^[\d(),:+\-*/=]*$/);
    }
  });

  test("labels, headings and titles are values", () => {
    const texts = cells.filter(({ formula }) => formula === null).map(({ value }) => value);
    for (const text of [...nasty, "=Country", "=TITLE()", "+Organisation"]) expect(texts).toContain(text);
  });
});

describe("a draft with open errors", () => {
  const wrong = sheetOf(
    "Draft",
    `
Government requests, 2024
Country | Requests for User Data | Requests for Technical Expertise
Total | 7 | 6
Germany | 2 | 5
Brazil | 4 | 1
`,
  );

  test("is refused", () => {
    expect(planReport(audit([wrong]), { words: en, version: "1" })).toEqual({
      ok: false,
      reason: "errors",
      message:
        "The draft has 1 open error, so no report was made. Put them right, or make it as a draft with open errors.",
    });
  });

  test("when forced, says so first of all, and lists what was found", () => {
    const plan = planOf(audit([wrong]), { force: true });
    expect(plan.sheets[0]?.cells[0]).toMatchObject({ row: 0, col: 0, style: "title" });
    expect(plan.sheets[0]?.cells[1]).toMatchObject({ row: 1, col: 0, style: "warning" });
    expect(plan.sheets[0]?.cells[1]?.value).toMatch(/^DRAFT WITH OPEN ERRORS\. 1 error is not yet put right/);
    for (const { print } of plan.sheets)
      expect(print.lines?.footer.left).toMatch(/^DRAFT WITH OPEN ERRORS · /);
    const findings = sheetOutline(sheetNamed(plan, "Findings"));
    expect(findings).toMatch(/^2: \d+ conditions hold, 1 fails\.$/m);
    expect(findings).toContain("5: Severity | Sheet | Cell | Check | What was found");
    expect(findings).toMatch(/^6: Error \| Draft \| B3 \| footing \| B3 says 7/m);
  });

  test("when forced, adds its totals up again", () => {
    expect(tableOf(sheetNamed(planOf(audit([wrong]), { force: true }), "Overview"))[1]).toEqual([
      "TOTAL:",
      "12",
      "6",
      "6",
    ]);
  });
});

describe("periods", () => {
  test("the latest is published, and the cover names all", () => {
    const plan = planOf(SEVERAL_PERIODS);
    expect(sheetNamed(plan, "Overview").cells[0]?.value).toBe(
      "Law Enforcement and Government Requests, H2 2024",
    );
    expect(toOutline(plan, "Cover")).toContain(
      "The draft holds several periods (H1 2024 and H2 2024). This workbook shows H2 2024.",
    );
    expect(tableOf(sheetNamed(plan, "Overview")).slice(1)).toEqual([
      ["TOTAL:", "6", "6"],
      ["Brazil", "4", "4"],
      ["Chile", "2", "2"],
    ]);
  });

  test("another can be chosen", () => {
    const plan = planOf(SEVERAL_PERIODS, { periods: ["h1 2024"] });
    expect(tableOf(sheetNamed(plan, "Overview")).slice(1)).toEqual([
      ["TOTAL:", "7", "3", "4"],
      ["Brazil", "3", "3", "–"],
      ["Chile", "4", "–", "4"],
    ]);
  });

  test("one that the draft does not have is refused, with those it has", () => {
    expect(planReport(auditOf([SEVERAL_PERIODS]), { words: en, version: "1", periods: ["2019"] })).toEqual({
      ok: false,
      reason: "unknown-period",
      message: "The draft has no figures for 2019. It has: H1 2024 and H2 2024.",
    });
  });
});

test("a workbook without tables of requests is refused", () => {
  const result = planReport(auditOf([sheetOf("Notes", "Only a remark")]), { words: en, version: "1" });
  expect(result).toMatchObject({ ok: false, reason: "nothing-to-publish" });
});

test("gaps of a long list are no zeros: they are marked, left out of sums, and a note says so", () => {
  const overview = sheetNamed(planOf(LONG_LIST), "Overview");
  expect(tableOf(overview).slice(1)).toEqual([
    ["TOTAL:", "16", "13", "3"],
    ["Brazil", "7", "4", "3"],
    ["Chile", "1", "1", "–"],
    ["Russia", "8", "8", "–"],
  ]);
  expect(sheetOutline(overview)).toContain("–: the draft has no row for this kind of request");
  expect(sheetOutline(overview)).toContain("6: Chile | 1 {=C6} | 1 | –");
  expect(tableOf(sheetNamed(planOf(LONG_LIST), "User data"))[2]).toEqual(["Brazil", "33%", "1", "67%", "2"]);
  expect(tableOf(sheetNamed(planOf(LONG_LIST), "User data"))[3]).toEqual(["Chile", "–", "–", "–", "–"]);
});

test("pages: paper, one header row repeated on each, the names in the footer without codes of their own", () => {
  const plan = planOf(H1_2024, { paper: "letter", organisation: "Example & Sons" });
  for (const { print } of plan.sheets) {
    expect(print.paper).toBe("letter");
    const { header, footer } = print.lines ?? {};
    expect(header).toEqual({ left: "", center: "", right: "" });
    // Excel's notation: a doubled sign stands for itself, and the codes are the number of the page and of all pages.
    expect(footer).toEqual({
      left: "Example && Sons · Law enforcement and government requests · H1 2024",
      center: "",
      right: "&P / &N",
    });
  }
  expect(sheetNamed(plan, "Overview").print).toMatchObject({
    orientation: "portrait",
    repeatRows: { first: 0, last: 2 },
  });
});
