import { toRangeA1 } from "../../core/address";
import {
  CHART_LABEL_SIZE,
  CHART_LINE_WIDTH,
  CHART_MARK_SIZE,
  CHART_MARKS,
  CHART_TEXT_SIZE,
  CHART_TITLE_SIZE,
  toChartLooks,
  type ChartLooks,
} from "../../core/plan/chart-looks";
import { createLookUp } from "../../core/plan/look-up";
import type { Looks } from "../../core/plan/looks";
import type { ChartPlan, SheetPlan, WorkbookPlan } from "../../core/plan/workbook-plan";
import { safeTitle } from "../safe-text";
import { toChartBlock } from "./plan-charts";
import type { SheetOf } from "./step";

const PLACES = { on: "Center", end: "OutsideEnd", above: "Top" } as const;
const MARKS = { circle: "Circle", square: "Square", diamond: "Diamond", triangle: "Triangle" } as const;

/**
 * What tells the series apart: their names and colours, and the names of the series where these stand elsewhere. The names of the
 * bars are no part of the data that Excel was given, so that it cannot take them for figures.
 */
export function polishSeries({ name, charts }: SheetPlan, sheetOf: SheetOf, plan: WorkbookPlan): void {
  charts.forEach((chart, index) => {
    const { series } = sheetOf(name).charts.getItemAt(index);
    const { hasNames } = toChartBlock(chart);
    const names = sheetOf(chart.categories.sheet).getRange(toRangeA1(chart.categories));
    chart.series.forEach((each, at) => {
      const drawn = series.getItemAt(at);
      drawn.setXAxisValues(names);
      paint(drawn, chart, at, plan.looks);
      if (!hasNames) drawn.name = nameOf(each, plan);
    });
  });
}

function paint(drawn: Excel.ChartSeries, { kind, series }: ChartPlan, at: number, looks: Looks): void {
  const color = `#${looks.chartColors[series[at]?.color ?? "first"]}`;
  if (kind !== "line") {
    drawn.format.fill.setSolidColor(color);
    return;
  }
  drawn.format.line.color = color;
  drawn.format.line.weight = CHART_LINE_WIDTH;
  drawn.markerStyle = MARKS[CHART_MARKS[at % CHART_MARKS.length] ?? "circle"];
  drawn.markerSize = CHART_MARK_SIZE;
  drawn.markerBackgroundColor = color;
  drawn.markerForegroundColor = color;
}

/** Order, axes, legend, fonts, and numbers where there is room. As in files. */
export function polishCharts({ name, charts }: SheetPlan, sheetOf: SheetOf, plan: WorkbookPlan): void {
  if (charts.length === 0) return;
  const lookUp = createLookUp(plan);
  const setFont = fontSetter(plan.looks);
  charts.forEach((chart, index) => {
    const made = sheetOf(name).charts.getItemAt(index);
    const drawn = toChartLooks(chart, lookUp, plan.looks);
    setFont(made.title.format.font, CHART_TITLE_SIZE, { bold: true });
    made.legend.visible = drawn.hasLegend;
    if (drawn.hasLegend) {
      made.legend.position = "Top";
      setFont(made.legend.format.font, CHART_TEXT_SIZE);
    }
    made.plotVisibleOnly = false;
    made.format.border.color = `#${plan.looks.gridlineColor}`;
    polishAxes(made, chart, drawn, plan.looks);
    chart.series.forEach((_, at) => polishOne(made.series.getItemAt(at), chart, at, drawn, plan.looks));
  });
}

function polishOne(
  series: Excel.ChartSeries,
  chart: ChartPlan,
  at: number,
  drawn: ChartLooks,
  looks: Looks,
): void {
  if (drawn.shape !== "lines") {
    series.gapWidth = drawn.gapWidth;
    series.overlap = drawn.isStacked ? 100 : 0;
  }
  const format = drawn.labelFormats[at] ?? null;
  const color = chart.series[at]?.color;
  if (format === null || color === undefined) return;
  series.hasDataLabels = true;
  // A number without room would lie on its neighbour: the format is empty for it.
  series.dataLabels.numberFormat = format;
  series.dataLabels.position = PLACES[drawn.labelPlace];
  const onBar = drawn.labelPlace === "on" ? { color: looks.chartLabelColors[color] } : {};
  fontSetter(looks)(series.dataLabels.format.font, CHART_LABEL_SIZE, onBar);
}

function nameOf({ name }: ChartPlan["series"][number], plan: WorkbookPlan): string {
  const cells = plan.sheets.find((sheet) => sheet.name === name.sheet)?.cells ?? [];
  const cell = cells.find(({ row, col }) => row === name.row && col === name.col);
  return safeTitle(String(cell?.value ?? ""));
}

function polishAxes(made: Excel.Chart, chart: ChartPlan, drawn: ChartLooks, looks: Looks): void {
  const setFont = fontSetter(looks);
  const { categoryAxis, valueAxis } = made.axes;
  if (drawn.shape === "bars") {
    categoryAxis.reversePlotOrder = true;
    // The figures cross where the last bar is, which is at the bottom now.
    categoryAxis.position = "Maximum";
  }
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.majorTickMark = "None";
  categoryAxis.minorTickMark = "None";
  setFont(categoryAxis.format.font, drawn.nameSize);
  valueAxis.minimum = 0;
  if (drawn.maximum !== null) valueAxis.maximum = drawn.maximum;
  if (drawn.majorUnit !== null) valueAxis.majorUnit = drawn.majorUnit;
  valueAxis.numberFormat = drawn.format;
  valueAxis.majorTickMark = "None";
  valueAxis.minorTickMark = "None";
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = `#${looks.gridlineColor}`;
  setFont(valueAxis.format.font, CHART_TEXT_SIZE);
  valueAxis.title.text = safeTitle(chart.axisTitle);
  setFont(valueAxis.title.format.font, CHART_TEXT_SIZE);
}

/** Text of a chart, in the ink of the tables where no other colour is named. */
function fontSetter({ font: name, styles }: Looks) {
  return (
    font: Excel.ChartFont,
    size: number,
    {
      bold = false,
      color = styles.text.font.color,
    }: { readonly bold?: boolean; readonly color?: string } = {},
  ): void => {
    font.name = name;
    font.size = size;
    font.bold = bold;
    font.color = `#${color}`;
  };
}
