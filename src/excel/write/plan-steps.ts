import type { WorkbookPlan } from "../../core/plan/workbook-plan";
import { planCells } from "./plan-cells";
import { planCharts } from "./plan-charts";
import { planLayout, planLinks } from "./plan-layout";
import { planStyles } from "./plan-styles";
import type { Step } from "./step";

/** Everything that makes the report, in the order in which it must be done. Charts come when all their figures are there. */
export function planSteps(plan: WorkbookPlan): readonly Step[] {
  const { sheets, looks } = plan;
  return [
    ...sheets.flatMap((sheet) => [
      ...planLinks(sheet),
      ...planCells(sheet, looks),
      ...planStyles(sheet, looks),
      ...planLayout(sheet),
    ]),
    ...sheets.flatMap((sheet) => planCharts(sheet)),
  ];
}
