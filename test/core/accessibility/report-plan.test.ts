import { readFileSync } from "node:fs";
import { audit, en, planReport, type SheetSnapshot } from "../../../src/core";
import { auditStructure, listFailed } from "../../../src/core/accessibility/audit-structure";
import { toStructure } from "../../../src/core/accessibility/from-plan";
import { addAccessibilitySheet, planAccessibilitySheet } from "../../../src/core/accessibility/plan-sheet";
import type { WorkbookStructure } from "../../../src/core/accessibility/structure";
import type { PlanOptions } from "../../../src/core/plan/plan-report";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { LANGUAGES } from "../../../src/core/words/languages";
import { toWords } from "../../../src/core/words/to-words";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { writePlan } from "../../../src/xlsx/write-plan";
import { aCell, aSheet } from "../../xlsx/a-plan";
import { accessiblePlan, contents, requests, toRead } from "../../xlsx/accessible-plan";

const PLACES = "Argentina Belgium Brazil Canada Chile Denmark France Germany India Italy Japan Norway".split(
  " ",
);
/** Three places of twelve have requests. */
const COUNTS = PLACES.map((_, index) => (index % 5 === 1 ? index + 2 : 0));

async function readMostlyZero(): Promise<readonly SheetSnapshot[]> {
  const sum = COUNTS.reduce((total, count) => total + count, 0);
  const rows = [
    ["Law Enforcement and Government Requests, H1 2024"],
    ["Country", "Total Number of Requests", "Requests for Technical Information", "Requests for User Data"],
    ["TOTAL:", 2 * sum, sum, sum],
    ...PLACES.map((place, index) => {
      const count = COUNTS[index] ?? 0;
      return [place, 2 * count, count, count];
    }),
  ];
  const cells = rows.flatMap((row, at) =>
    row.map((value, col) => aCell({ row: at, col, value, style: "text" })),
  );
  return toSheets(await writePlan(accessiblePlan({ sheets: [aSheet({ name: "H1 2024", cells })] })));
}

async function toSheets(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.failure.detail);
  return read.sheets;
}

function plan(sheets: readonly SheetSnapshot[], options: Partial<PlanOptions> = {}): WorkbookPlan {
  const planned = planReport(audit(sheets), {
    ...{ language: "en-GB", words: en, version: "1.0.0", layout: "accessible", organisation: "Example Ltd" },
    ...options,
  });
  if (!planned.ok) throw new Error(planned.message);
  return planned.plan;
}

const essential = (structure: WorkbookStructure): readonly string[] =>
  listFailed(auditStructure(structure), "essential").map(({ point }) => point.id);

const quietCells = ({ sheets }: WorkbookPlan): number =>
  sheets.flatMap(({ cells }) => cells.filter(({ style }) => style.startsWith("quiet-"))).length;

test("the accessible report of a draft that is mostly zero meets every essential point", async () => {
  const draft = await readMostlyZero();
  const planned = plan(draft);
  expect(quietCells(planned)).toBe(0);
  expect(essential(toStructure(planned))).toEqual([]);
  expect(essential(await toRead(await writePlan(planned)))).toEqual([]);
  // In the other layout, what is zero stands back.
  expect(quietCells(plan(draft, { layout: "report" }))).toBeGreaterThan(0);
});

test("the accessible report of several periods meets every essential point", async () => {
  const planned = plan(await toSheets(readFileSync("samples/several-periods.xlsx")), { periods: "all" });
  expect(essential(toStructure(planned))).toEqual([]);
  expect(essential(await toRead(await writePlan(planned)))).toEqual([]);
});

test.each(LANGUAGES)("in %s, a sheet that has to quote itself says what is true in the end", (language) => {
  const words = toWords(language).accessibility;
  const marked = requests({
    name: "1",
    cells: [aCell({ row: 0, col: 0, value: "[1]", style: "table-title" })],
  });
  const before = accessiblePlan({ sheets: [contents(), { ...marked, tables: [] }] });
  const options = { name: "A", words, page: marked.print, layout: "accessible" } as const;
  const added = addAccessibilitySheet(before, { ...options, index: 1 });
  const again = planAccessibilitySheet(auditStructure(toStructure(added)), options);
  expect(added.sheets[1]).toEqual(again);
});

test("a sheet that stays is structured once", () => {
  const first = accessiblePlan();
  const second = { ...first, sheets: [...first.sheets, requests({ name: "More" })] };
  const [structure, more] = [toStructure(first), toStructure(second)];
  expect(more.sheets[1]).toBe(structure.sheets[1]);
  // With other looks it is another structure.
  const other = toStructure({ ...first, looks: { ...first.looks, font: "Georgia" } });
  expect(other.sheets[1]?.cells[0]?.look.font).toBe("Georgia");
  expect(structure.sheets[1]?.cells[0]?.look.font).not.toBe("Georgia");
});
