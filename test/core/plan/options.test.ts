import { audit, NO_CORRECTIONS, planReport, toFingerprint } from "../../../src/core";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { en } from "../../../src/core/words/en";
import { sheetOf } from "./draft";
import { H1_2024 } from "./drafts";
import { findDifferences } from "./evaluated";
import { SEVERAL_PERIODS } from "./layouts";
import { sheetOutline, toOutline } from "./outline";
import { planOf, sheetNamed } from "./planned";

const namesOf = ({ sheets }: WorkbookPlan): readonly string[] => sheets.map(({ name }) => name);

describe("names that are taken", () => {
  const plan = planOf(audit([H1_2024]), { taken: ["Report", "overview", "OVERVIEW (2)", "Chart data"] });

  test("are avoided as Excel names a copy", () => {
    expect(namesOf(plan)).toEqual([
      "Cover",
      "Overview (3)",
      "Technical information",
      "User data",
      "Data",
      "Findings",
      "Accessibility",
      "Proof",
      "Chart data (2)",
    ]);
  });

  test("and everything that leads to a sheet follows", () => {
    expect(findDifferences(plan, [H1_2024])).toEqual([]);
    expect(toOutline(plan, "Cover")).toContain("Overview (3) -> Overview (3)!A1");
    expect(toOutline(plan, "Cover")).toContain("{='Overview (3)'!B4}");
    const charts = plan.sheets.flatMap((sheet) => sheet.charts);
    expect(charts.length).toBe(2);
    for (const { categories, series } of charts) {
      expect(categories.sheet).toBe("Chart data (2)");
      for (const { name, values } of series)
        expect([name.sheet, values.sheet]).toEqual(["Chart data (2)", "Chart data (2)"]);
    }
    const old = /'(Overview|Chart data)'!/;
    const formulas = plan.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    expect(formulas.filter((formula) => old.test(formula))).toEqual([]);
  });

  test("a second report beside the first has no name of it", () => {
    const first = namesOf(planOf(audit([H1_2024]), { taken: ["Report"] }));
    const second = namesOf(planOf(audit([H1_2024]), { taken: ["Report", ...first] }));
    expect(second).toEqual(first.map((name) => `${name} (2)`));
  });
});

describe("without charts", () => {
  const plan = planOf(audit([H1_2024]), { charts: false });

  test("there is no chart, no data for one, and no word of either", () => {
    expect(namesOf(plan)).toEqual([
      "Cover",
      "Overview",
      "Technical information",
      "User data",
      "Data",
      "Findings",
      "Accessibility",
      "Proof",
    ]);
    expect(plan.sheets.flatMap(({ charts }) => charts)).toEqual([]);
    // Of charts in general speaks only the list of what makes a workbook accessible.
    for (const sheet of plan.sheets)
      if (sheet.name !== "Accessibility") expect(sheetOutline(sheet)).not.toMatch(/chart/i);
  });
});

describe("tables to publish", () => {
  test("only those chosen are published", () => {
    const checked = audit([H1_2024]);
    expect(checked.report.tables.map(({ kind, type }) => [kind, type])).toEqual([
      ["overview", "total"],
      ["outcome", "technical"],
      ["outcome", "user-data"],
    ]);
    expect(namesOf(planOf(checked, { tables: [0, 1] }))).toEqual([
      "Cover",
      "Overview",
      "Technical information",
      "Data",
      "Findings",
      "Accessibility",
      "Proof",
      "Chart data",
    ]);
  });

  test("the periods are those of the chosen tables", () => {
    const checked = audit([
      sheetOf("A", "Government requests, H1 2023\nCountry | Requests\nBrazil | 1\nChile | 2"),
      sheetOf("B", "Government requests, H2 2023\nCountry | Requests\nBrazil | 3\nChile | 4"),
    ]);
    const planned = planReport(checked, { words: en, version: "1", tables: [0] });
    expect(planned).toMatchObject({ ok: true, chosen: ["H1 2023"], periods: ["H1 2023"] });
  });

  test("none at all is nothing to publish", () => {
    expect(planReport(audit([SEVERAL_PERIODS]), { words: en, version: "1", tables: [] })).toEqual({
      ok: false,
      reason: "nothing-to-publish",
      message: "No table of requests was found, so there is nothing to publish.",
    });
  });
});

describe("findings that are ignored", () => {
  const wrong = sheetOf(
    "Draft",
    "Government requests, 2024\nCountry | Requests\nTotal | 9\nBrazil | 5\nChile | 3\nMexico | 2",
  );
  const [finding] = audit([wrong]).findings;
  if (finding === undefined) throw new Error("the draft has a wrong total");
  const waiver = {
    finding: finding.id,
    fingerprint: toFingerprint(finding),
    reason: "a typing error, known",
  };
  const waived = audit([wrong], { corrections: { ...NO_CORRECTIONS, waivers: [waiver] } });

  test("do not stand in the way of a report", () => {
    expect(planReport(audit([wrong]), { words: en, version: "1" })).toMatchObject({
      ok: false,
      reason: "errors",
    });
    const plan = planOf(waived);
    expect(toOutline(plan)).not.toContain("DRAFT WITH OPEN ERRORS");
    expect(toOutline(plan, "Cover")).toContain("1 is ignored");
    expect(toOutline(plan, "Cover")).toContain(
      "The checks left 1 ignored finding: see the sheet with the findings.",
    );
  });

  test("are listed apart, with the reason", () => {
    const sheet = sheetOutline(sheetNamed(planOf(waived), "Findings"));
    expect(sheet).toContain("4: Nothing was found that needs a look.");
    expect(sheet).toMatch(/^6: Ignored$/m);
    expect(sheet).toMatch(
      /^7: Error \| Draft \| B3 \| footing \| B3 says 9.* Ignored because: a typing error, known$/m,
    );
  });
});
