import { audit } from "../../../src/core";
import type { SheetSnapshot } from "../../../src/core/sheet";
import { sheetOf } from "./draft";
import * as drafts from "./drafts";
import { findDifferences } from "./evaluated";
import * as layouts from "./layouts";
import { sheetOutline } from "./outline";
import { planOf, sheetNamed, tableOf } from "./planned";

const { H1_2024, LONG_LIST } = drafts;

/** Beside the draft, the report goes into a workbook that has its sheets. */
function linkedPlan(draft: SheetSnapshot, options = {}) {
  return planOf(audit([draft]), { linked: true, taken: [draft.name], ...options });
}

describe("figures that follow the draft", () => {
  const plan = linkedPlan(H1_2024);

  test("counts are formulas to its cells; totals and shares stay with the report's own", () => {
    const sheet = sheetOutline(sheetNamed(plan, "Technical information"));
    expect(sheet).toContain(
      "12: Russia | 53% {=IF(C12+E12=0,0,ROUND(C12*100/(C12+E12),0)/100)} | 25 {='Report'!C26}",
    );
    expect(sheet).toContain("39 {=SUM(C5:C13)}");
    expect(sheetOutline(sheetNamed(plan, "Overview"))).toContain(
      "12: Russia | 47 {=C12+D12} | 0 {='Report'!C12} | 47 {='Report'!D12}",
    );
  });

  test("without the choice there is no formula that leaves the report", () => {
    const formulas = planOf(audit([H1_2024])).sheets.flatMap(({ cells }) =>
      cells.flatMap(({ formula }) => formula ?? []),
    );
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.filter((formula) => formula.includes("'Report'"))).toEqual([]);
  });

  test("a report in a workbook of its own has no draft to follow", () => {
    expect(planOf(audit([H1_2024]), { linked: true })).toEqual(planOf(audit([H1_2024])));
  });

  test("values go before links", () => {
    const values = linkedPlan(H1_2024, { values: true });
    expect(values.sheets.flatMap(({ cells }) => cells).filter(({ formula }) => formula !== null)).toEqual([]);
  });

  test("the apostrophe of a sheet's name is doubled", () => {
    const draft = { ...H1_2024, name: "Anna's 'draft'" };
    const sheet = sheetNamed(linkedPlan(draft), "Overview");
    expect(sheetOutline(sheet)).toContain("0 {='Anna''s ''draft'''!C12}");
    expect(findDifferences(linkedPlan(draft), [draft])).toEqual([]);
  });
});

describe("only cells that hold a number are followed", () => {
  test("a number kept as text is taken over as a value", () => {
    const draft = {
      ...H1_2024,
      cells: H1_2024.cells.map((cell) =>
        cell.text === "47" && cell.col === 3 ? { ...cell, value: "47" } : cell,
      ),
    };
    const sheet = sheetNamed(linkedPlan(draft), "Overview");
    expect(sheetOutline(sheet)).toContain("12: Russia | 47 {=C12+D12} | 0 {='Report'!C12} | 47\n");
  });

  test("a place in several rows is the sum of their cells", () => {
    const draft = sheetOf(
      "List",
      `
Government requests, H1 2024
Country | Legal process | Requests
Brazil | Subpoena | 5
Brazil | Court order | 2
Chile | Subpoena | 0
Chile | Court order | 1
`,
    );
    expect(sheetOutline(sheetNamed(linkedPlan(draft), "Overview"))).toContain(
      "Brazil | 7 {='List'!C3+'List'!C4}",
    );
    expect(sheetOutline(sheetNamed(linkedPlan(draft), "Overview"))).toContain(
      "Chile | 1 {='List'!C5+'List'!C6}",
    );
  });

  test("a dash beside a number leaves the value: half of the cells would be followed, and half not", () => {
    const draft = sheetOf(
      "List",
      `
Government requests, H1 2024
Country | Legal process | Requests
Brazil | Subpoena | 5
Brazil | Court order | –
Chile | Subpoena | 2
Chile | Court order | 1
`,
    );
    const sheet = sheetOutline(sheetNamed(linkedPlan(draft), "Overview"));
    expect(sheet).toContain("Brazil | 5\n");
    expect(sheet).toContain("Chile | 3 {='List'!C5+'List'!C6}");
  });

  test("what outcomes alone tell of the requests follows them too", () => {
    const sheet = sheetOutline(sheetNamed(linkedPlan(layouts.OUTCOMES_ONLY), "Overview"));
    expect(sheet).toContain("Germany | 3 {=C6} | 3 {='Outcomes'!C3+'Outcomes'!E3}");
  });

  test("a total over a band follows that of the draft", () => {
    const sheet = sheetOutline(sheetNamed(linkedPlan(layouts.BANDS), "Overview (2)"));
    expect(sheet).toContain("4: TOTAL: | 312 {='Overview'!B3} | 300 {='Overview'!C3} | 12 {=SUM(D5:D7)}");
  });

  test("a share without counts follows the draft's where it keeps a part of one", () => {
    const sheet = sheetNamed(linkedPlan(layouts.SHARES_ONLY), "User data");
    expect(sheetOutline(sheet)).toContain("5: Brazil | 120 {='Report'!B3} | 45% {='Report'!D3}");
    const exact = {
      ...layouts.SHARES_ONLY,
      cells: layouts.SHARES_ONLY.cells.map((cell) =>
        cell.text === "45%" ? { ...cell, value: 0.4483 } : cell,
      ),
    };
    const rounded = linkedPlan(exact);
    expect(sheetOutline(sheetNamed(rounded, "User data"))).toContain("45% {=ROUND('Report'!D3,2)}");
    expect(findDifferences(rounded, [exact])).toEqual([]);
  });
});

test.each(Object.entries({ ...drafts, ...layouts }))(
  "%s gives the same figures when its cells are followed",
  (_name, draft) => {
    const linked = linkedPlan(draft);
    expect(findDifferences(linked, [draft])).toEqual([]);
    expect(linked.sheets.map(tableOf)).toEqual(
      planOf(audit([draft]), { taken: [draft.name] }).sheets.map(tableOf),
    );
  },
);

test("a change of the draft shows in the report", () => {
  const changed = {
    ...LONG_LIST,
    cells: LONG_LIST.cells.map((cell) =>
      typeof cell.value === "number" ? { ...cell, value: cell.value + 1 } : cell,
    ),
  };
  expect(findDifferences(linkedPlan(LONG_LIST), [changed]).length).toBeGreaterThan(4);
});
