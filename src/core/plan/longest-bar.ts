import type { LookUp } from "./look-up";
import type { ChartPlan } from "./workbook-plan";

/** The largest figure that a chart draws, where bars are stacked their sum: it decides how finely the axis is divided. */
export function findLongestBar({ kind, categories, series }: ChartPlan, lookUp: LookUp): number {
  const bars = Array.from({ length: categories.bottom - categories.top + 1 }, (_, bar) => {
    const figures = series.map(({ values: { sheet, top, left } }) => {
      const value = lookUp({ sheet, row: top + bar, col: left });
      return typeof value === "number" ? value : 0;
    });
    return kind.startsWith("stacked")
      ? figures.reduce((sum, each) => sum + each, 0)
      : Math.max(0, ...figures);
  });
  return Math.max(0, ...bars);
}
