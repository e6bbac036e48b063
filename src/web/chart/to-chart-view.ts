import { toCleanText } from "../../core/plan/cell-text";
import { toChartLooks } from "../../core/plan/chart-looks";
import { createLookUp, type LookUp } from "../../core/plan/look-up";
import type { Looks } from "../../core/plan/looks";
import type { ChartPlan, SheetPlan, SheetRange, WorkbookPlan } from "../../core/plan/workbook-plan";
import type { ChartSeriesView, ChartView } from "../../xlsx/view/chart-view";

/**
 * The charts of a planned sheet with their figures, in the order of `sheet.charts`: the same charts that Excel and the
 * .xlsx file show.
 * @param plan that the sheet is of
 */
export function toChartViews(sheet: SheetPlan, plan: WorkbookPlan): readonly ChartView[] {
  if (sheet.charts.length === 0) return [];
  const lookUp = createLookUp(plan);
  return sheet.charts.map((chart) => toChartView(chart, lookUp, plan.looks));
}

function toChartView(chart: ChartPlan, lookUp: LookUp, looks: Looks): ChartView {
  const { shape, hasLegend, format, nameSize, maximum, majorUnit, gapWidth } = toChartLooks(
    chart,
    lookUp,
    looks,
  );
  return {
    kind: chart.kind,
    valueFormat: chart.valueFormat,
    title: toCleanText(chart.title),
    altText: toCleanText(chart.altText),
    axisTitle: toCleanText(chart.axisTitle),
    categories: read(chart.categories, lookUp).map((value) => toCleanText(String(value ?? ""))),
    series: chart.series.map((series) => toSeries(series, chart, lookUp, looks)),
    // The first bar is on top, where a list begins.
    isReversed: shape === "bars",
    looks: {
      font: looks.font,
      ink: looks.styles.text.font.color,
      gridlineColor: looks.gridlineColor,
      borderColor: looks.gridlineColor,
      nameSize,
      isTitleBold: true,
      numberFormat: format,
      minimum: 0,
      maximum,
      majorUnit,
      gapWidth: shape === "lines" ? 0 : gapWidth,
      legend: hasLegend ? "top" : null,
    },
  };
}

function toSeries(
  { name, values, color, labelFrom }: ChartPlan["series"][number],
  { kind }: ChartPlan,
  lookUp: LookUp,
  looks: Looks,
): ChartSeriesView {
  const labelColor = kind.startsWith("stacked")
    ? looks.chartLabelColors[color]
    : looks.styles.text.font.color;
  return {
    name: toCleanText(String(lookUp(name) ?? "")),
    color: looks.chartColors[color],
    labelColor: labelFrom === null ? null : labelColor,
    values: read(values, lookUp).map((value) => (typeof value === "number" ? value : null)),
    labelFrom,
  };
}

function read({ sheet, top, left, bottom }: SheetRange, lookUp: LookUp): readonly ReturnType<LookUp>[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) =>
    lookUp({ sheet, row: top + index, col: left }),
  );
}
