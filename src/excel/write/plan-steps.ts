import type { WorkbookPlan } from "../../core/plan/workbook-plan";
import { planCells } from "./plan-cells";
import { planCharts } from "./plan-charts";
import { planHeadings } from "./plan-headings";
import { planImages } from "./plan-images";
import { planLayout, planLinks } from "./plan-layout";
import { planStyles } from "./plan-styles";
import { planTables } from "./plan-tables";
import type { Step } from "./step";

/** Everything that makes the report, in the order in which it must be done. Charts come when all their figures are there. */
export function planSteps(plan: WorkbookPlan): readonly Step[] {
  const { sheets, looks } = plan;
  return [
    ...sheets.flatMap((sheet) => [
      ...planLinks(sheet),
      ...planCells(sheet, looks),
      ...planTables(sheet),
      ...planHeadings(sheet),
      ...planStyles(sheet, looks),
      ...planLayout(sheet, looks),
    ]),
    ...sheets.flatMap((sheet) => planImages(sheet, looks)),
    ...sheets.flatMap((sheet) => planCharts(sheet)),
  ];
}
