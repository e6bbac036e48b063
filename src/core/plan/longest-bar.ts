import type { LookUp } from "./look-up";
import type { ChartPlan } from "./workbook-plan";

/** The sum of the longest bar of a chart: it decides how finely the axis is divided. */
export function findLongestBar({ categories, series }: ChartPlan, lookUp: LookUp): number {
  const sums = Array.from({ length: categories.bottom - categories.top + 1 }, (_, bar) =>
    series.reduce((sum, { values: { sheet, top, left } }) => {
      const value = lookUp({ sheet, row: top + bar, col: left });
      return sum + (typeof value === "number" ? value : 0);
    }, 0),
  );
  return Math.max(0, ...sums);
}
