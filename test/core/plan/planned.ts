import type { Audit } from "../../../src/core/audit";
import { planReport, type PlanOptions } from "../../../src/core/plan/plan-report";
import type { SheetPlan, WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import type { SheetSnapshot } from "../../../src/core/sheet";
import { en } from "../../../src/core/words/en";
import { auditOf } from "./draft";
import { shownValue } from "./outline";

/** The plan of a draft that can be published; fails the test where it cannot. */
export function planOf(draft: SheetSnapshot | Audit, options: Partial<PlanOptions> = {}): WorkbookPlan {
  const audit = "report" in draft ? draft : auditOf([draft]);
  const result = planReport(audit, { words: en, version: "1.2.3", ...options });
  if (!result.ok) throw new Error(result.message);
  return result.plan;
}

export function sheetNamed(plan: WorkbookPlan, name: string): SheetPlan {
  const sheet = plan.sheets.find((each) => each.name === name);
  if (sheet === undefined)
    throw new Error(`No sheet ${name} among ${plan.sheets.map((each) => each.name).join(", ")}`);
  return sheet;
}

/** The rows of a sheet's table as texts, from the boxhead to the last place. */
export function tableOf(sheet: SheetPlan): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let row = 2; sheet.cells.some((cell) => cell.row === row && cell.value !== null); row += 1) {
    const cells = sheet.cells.filter((cell) => cell.row === row);
    const width = Math.max(...cells.map(({ col }) => col)) + 1;
    rows.push(
      Array.from({ length: width }, (_, col) => {
        const cell = cells.find((each) => each.col === col);
        return cell === undefined ? "" : shownValue(cell);
      }),
    );
  }
  return rows;
}
