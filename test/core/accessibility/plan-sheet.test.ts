import { auditStructure, listFailed } from "../../../src/core/accessibility/audit-structure";
import { toStructure } from "../../../src/core/accessibility/from-plan";
import { addAccessibilitySheet, planAccessibilitySheet } from "../../../src/core/accessibility/plan-sheet";
import { POINTS } from "../../../src/core/accessibility/points";
import type { Layout } from "../../../src/core/plan/plan-report";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { toWidth } from "../../../src/core/plan/text-size";
import { en } from "../../../src/core/words/en";
import { LANGUAGES } from "../../../src/core/words/languages";
import { toWords } from "../../../src/core/words/to-words";
import {
  accessiblePlan,
  contents,
  failedPoints,
  requests,
  toBytes,
  toRead,
} from "../../xlsx/accessible-plan";

const page = requests().print;
const options = { name: "Accessibility", words: en.accessibility, page, layout: "accessible" } as const;

const added = (plan: WorkbookPlan, layout: Layout = "accessible"): WorkbookPlan =>
  addAccessibilitySheet(plan, { ...options, layout, index: plan.sheets.length });

/** The texts of the row of a point. */
function rowOf(plan: WorkbookPlan, id: keyof typeof en.accessibility.points): readonly unknown[] {
  const cells = plan.sheets.at(-1)?.cells ?? [];
  const row = cells.find(({ col, value }) => col === 0 && value === en.accessibility.points[id].title)?.row;
  return cells.filter((cell) => cell.row === row).map(({ value }) => value);
}

test("one row a point, every cell filled, one table", () => {
  const sheet = planAccessibilitySheet(auditStructure(toStructure(accessiblePlan())), options);
  const [table] = sheet.tables ?? [];
  expect(table?.range).toEqual({ top: 5, left: 0, bottom: 5 + POINTS.length, right: 3 });
  const body = sheet.cells.filter(({ row }) => row >= 5);
  expect(body).toHaveLength(4 * (POINTS.length + 1));
  expect(body.filter(({ value }) => value === "" || value === null)).toEqual([]);
  expect(sheet.merges).toEqual([]);
});

test("a report that meets every point meets them with the sheet, in the plan and in the file", async () => {
  const plan = added(accessiblePlan());
  expect(failedPoints(toStructure(plan))).toEqual([]);
  expect(failedPoints(await toRead(await toBytes(plan)))).toEqual([]);
  expect(rowOf(plan, "merged-cells")).toEqual(["No cells are merged", "Essential", "Met", "Nothing to do."]);
  expect(rowOf(plan, "link-text")[2]).toBe("Met");
  expect(rowOf(plan, "spelling")[2]).toBe("For a person");
});

test.each(LANGUAGES)("in %s, too, the sheet meets the points that it lists", (language) => {
  const words = toWords(language).accessibility;
  const own = { ...options, name: words.sheet, words };
  const plan = addAccessibilitySheet(accessiblePlan(), { ...own, index: accessiblePlan().sheets.length });
  expect(plan.sheets.at(-1)?.name).toBe(words.sheet);
  expect(failedPoints(toStructure(plan))).toEqual([]);
  // Weights and results do not wrap, and may be bold.
  const short = [
    ...[words.essential, words.recommended, words.met, words.failed, words.notApplicable, words.person],
    ...[words.heads.weight, words.heads.result],
  ];
  const [, width = 0] = plan.sheets.at(-1)?.columnWidths ?? [];
  expect(short.filter((text) => toWidth(text) > width - 1)).toEqual([]);
});

test("what is not met is told with its cells", () => {
  const merges = [{ top: 1, left: 0, bottom: 1, right: 2 }];
  const plan = added(accessiblePlan({ sheets: [contents(), requests({ merges })] }));
  expect(rowOf(plan, "merged-cells")).toEqual([
    "No cells are merged",
    "Essential",
    "Not met",
    "Sheet Requests, A2:C2: cells are merged here.",
  ]);
});

test("the sheet judges itself, too, and says what is true of the whole", () => {
  const plan = added(accessiblePlan(), "report");
  expect(failedPoints(toStructure(plan))).toEqual(["filters-and-panes"]);
  expect(rowOf(plan, "filters-and-panes").slice(2)).toEqual([
    "Not met",
    "Sheet Accessibility: rows or columns are frozen, or there is a filter.",
  ]);
  const again = planAccessibilitySheet(auditStructure(toStructure(plan)), { ...options, layout: "report" });
  expect(plan.sheets.at(-1)).toEqual(again);
});

test("the sheet is not taken for a table of requests", () => {
  const [first] = added(accessiblePlan()).sheets.at(-1)?.cells ?? [];
  expect(first?.value).toMatch(/^Crossfoot: /);
});

test("essential and recommended points are counted apart", () => {
  const audit = auditStructure(
    toStructure(
      accessiblePlan({
        sheets: [contents({ name: "Sheet1" }), requests({ freeze: { rows: 1, columns: 0 } })],
      }),
    ),
  );
  expect(listFailed(audit, "essential").map(({ point }) => point.id)).toEqual(["sheet-name"]);
  expect(listFailed(audit, "recommended").map(({ point }) => point.id)).toEqual(["filters-and-panes"]);
});
