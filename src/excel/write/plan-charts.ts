import { toA1, toRangeA1, type Range } from "../../core/address";
import type { ChartKind, ChartPlan, SheetPlan } from "../../core/plan/workbook-plan";
import { safeTitle } from "../safe-text";
import { BYTES_A_CALL, type Step } from "./step";

const TYPES = {
  "stacked-bar": "BarStacked",
  bar: "BarClustered",
  "stacked-column": "ColumnStacked",
  column: "ColumnClustered",
  line: "LineMarkers",
} as const satisfies Record<ChartKind, `${Excel.ChartType}`>;

/** The charts of a sheet: their data, their title and their place. What depends on how Excel reads the data is polish. */
export function planCharts({ name, charts }: SheetPlan): readonly Step[] {
  return charts.map((chart) => ({
    bytes: 8 * BYTES_A_CALL,
    queue(sheetOf) {
      const { anchor } = chart;
      const block = toChartBlock(chart);
      const data = sheetOf(chart.categories.sheet);
      // Which way the series run is left to nobody: the editions of Excel guess differently (OfficeDev/office-js #2929).
      const made = sheetOf(name).charts.add(TYPES[chart.kind], data.getRange(toRangeA1(block)), "Columns");
      made.title.text = safeTitle(chart.title);
      made.setPosition(toA1(anchor.top, anchor.left), toA1(anchor.bottom, anchor.right));
    },
  }));
}

/**
 * The figures of all series, which the plan puts side by side, with their names where these stand right above. The names of
 * the bars are no part of it.
 * @throws Error where the figures do not lie so: a mistake in the program, not in the draft
 */
export function toChartBlock({ categories, series }: ChartPlan): Range & { readonly hasNames: boolean } {
  const { sheet, top, bottom } = categories;
  const left = series[0]?.values.left ?? 0;
  const isInPlace = series.every(
    ({ values }, index) =>
      values.sheet === sheet &&
      values.top === top &&
      values.bottom === bottom &&
      values.left === left + index &&
      values.right === values.left,
  );
  if (!isInPlace) throw new Error("The series of a chart do not lie side by side.");
  const hasNames = series.every(
    ({ name, values }) => name.sheet === sheet && name.row === top - 1 && name.col === values.left,
  );
  return { top: hasNames ? top - 1 : top, left, bottom, right: left + series.length - 1, hasNames };
}
