import { createLookUp } from "../../../src/core/plan/look-up";
import type { ChartPlan, SheetPlan, SheetRange, WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { sheetNamed } from "./planned";

export function onlyChart(sheet: SheetPlan): ChartPlan {
  const [chart, ...others] = sheet.charts;
  if (chart === undefined || others.length > 0) throw new Error(`${sheet.name} has not one chart`);
  return chart;
}

/** The lines under the chart of a sheet, or below its table where it has none. */
export function linesBelow(sheet: SheetPlan, row: number): readonly (string | number | null)[] {
  return sheet.cells.filter((cell) => cell.row > row).map(({ value }) => value);
}

export interface Drawing {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** What a chart draws: the values of the cells that it points to. */
export function drawingOf(plan: WorkbookPlan, { categories, series }: ChartPlan): Drawing {
  const lookUp = createLookUp(plan);
  const column = ({ sheet, top, bottom, left }: SheetRange) =>
    Array.from({ length: bottom - top + 1 }, (_, index) => lookUp({ sheet, row: top + index, col: left }));
  return {
    categories: column(categories).map(String),
    series: series.map(({ name, values }) => ({
      name: String(lookUp(name)),
      values: column(values).map((value) => (typeof value === "number" ? value : null)),
    })),
  };
}

/** What the only chart of a sheet draws. */
export function drawingOn(plan: WorkbookPlan, sheet: string): Drawing {
  return drawingOf(plan, onlyChart(sheetNamed(plan, sheet)));
}
