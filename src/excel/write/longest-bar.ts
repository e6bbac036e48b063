import { toCellKey } from "../../core/address";
import type { ChartPlan, WorkbookPlan } from "../../core/plan/workbook-plan";

/** The sum of the longest bar of a chart: it decides how finely the axis is divided. */
export function findLongestBar(plan: WorkbookPlan, { categories, series }: ChartPlan): number {
  const data = plan.sheets.find(({ name }) => name === categories.sheet);
  const values = new Map(
    data?.cells.map(({ row, col, value }) => [toCellKey({ sheet: data.name, row, col }), value]),
  );
  const valueAt = (sheet: string, row: number, col: number): number => {
    const value = values.get(toCellKey({ sheet, row, col }));
    return typeof value === "number" ? value : 0;
  };
  const bars = Array.from({ length: categories.bottom - categories.top + 1 }, (_, bar) => bar);
  const sums = bars.map((bar) =>
    series.reduce((sum, { values: { sheet, top, left } }) => sum + valueAt(sheet, top + bar, left), 0),
  );
  return Math.max(0, ...sums);
}
