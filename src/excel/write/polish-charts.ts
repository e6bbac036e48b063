import { toRangeA1 } from "../../core/address";
import type { Looks } from "../../core/plan/looks";
import type { ChartPlan, SheetPlan, WorkbookPlan } from "../../core/plan/workbook-plan";
import { safeTitle } from "../safe-text";
import { findLongestBar } from "../../core/plan/longest-bar";
import { createLookUp } from "../../core/plan/look-up";
import { toChartBlock } from "./plan-charts";
import type { SheetOf } from "./step";

const COUNT = "#,##0";
/** More bars than this have smaller names. */
const MANY = 6;
/** Up to this length every whole number is marked; left alone, Excel would mark halves, and nobody files half a request. */
const SHORT = 10;

/**
 * What tells the bars apart: their names and colours, and the names of the series where these stand elsewhere. The names of the
 * bars are no part of the data that Excel was given, so that it cannot take them for figures.
 */
export function polishSeries({ name, charts }: SheetPlan, sheetOf: SheetOf, plan: WorkbookPlan): void {
  charts.forEach((chart, index) => {
    const { series } = sheetOf(name).charts.getItemAt(index);
    const { hasNames } = toChartBlock(chart);
    const names = sheetOf(chart.categories.sheet).getRange(toRangeA1(chart.categories));
    chart.series.forEach((each, at) => {
      const bars = series.getItemAt(at);
      bars.setXAxisValues(names);
      bars.format.fill.setSolidColor(`#${plan.looks.chartColors[each.color]}`);
      if (!hasNames) bars.name = nameOf(each, plan);
    });
  });
}

/** Bars from top to bottom, the figures below, numbers on the bars that have room for them. As in files. */
export function polishCharts({ name, charts }: SheetPlan, sheetOf: SheetOf, plan: WorkbookPlan): void {
  const { looks } = plan;
  const setFont = fontSetter(looks);
  charts.forEach((chart, index) => {
    const made = sheetOf(name).charts.getItemAt(index);
    setFont(made.title.format.font, 14, { bold: true });
    made.legend.visible = true;
    made.legend.position = "Top";
    setFont(made.legend.format.font, 10);
    made.plotVisibleOnly = false;
    polishAxes(made, chart, plan);
    chart.series.forEach(({ color, labelFrom }, at) => {
      const bars = made.series.getItemAt(at);
      bars.gapWidth = 40;
      bars.overlap = 100;
      if (labelFrom === null) return;
      bars.hasDataLabels = true;
      // A number beside its bar would lie on the next one, so narrower bars show none: the format is empty for them.
      bars.dataLabels.numberFormat = `[>=${labelFrom}]${COUNT};;`;
      bars.dataLabels.position = "Center";
      setFont(bars.dataLabels.format.font, 9, { color: looks.chartLabelColors[color] });
    });
  });
}

function nameOf({ name }: ChartPlan["series"][number], plan: WorkbookPlan): string {
  const cells = plan.sheets.find((sheet) => sheet.name === name.sheet)?.cells ?? [];
  const cell = cells.find(({ row, col }) => row === name.row && col === name.col);
  return safeTitle(String(cell?.value ?? ""));
}

function polishAxes(made: Excel.Chart, chart: ChartPlan, plan: WorkbookPlan): void {
  const setFont = fontSetter(plan.looks);
  const { categoryAxis, valueAxis } = made.axes;
  const bars = chart.categories.bottom - chart.categories.top + 1;
  categoryAxis.reversePlotOrder = true;
  // The figures cross where the last bar is, which is at the bottom now.
  categoryAxis.position = "Maximum";
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.majorTickMark = "None";
  categoryAxis.minorTickMark = "None";
  setFont(categoryAxis.format.font, bars > MANY ? 9 : 10);
  valueAxis.minimum = 0;
  if (findLongestBar(chart, createLookUp(plan)) <= SHORT) valueAxis.majorUnit = 1;
  valueAxis.numberFormat = COUNT;
  valueAxis.majorTickMark = "None";
  valueAxis.minorTickMark = "None";
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = "#E4E7EB";
  setFont(valueAxis.format.font, 10);
  valueAxis.title.text = safeTitle(chart.axisTitle);
  setFont(valueAxis.title.format.font, 10);
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
