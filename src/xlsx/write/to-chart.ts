import type { SheetChart } from "hucre/xlsx";
import { quoteSheetName, toA1 } from "../../core/address";
import { toCleanText } from "../../core/plan/cell-text";
import { findLongestBar } from "../../core/plan/longest-bar";
import type { LookUp } from "../../core/plan/look-up";
import { FONT_NAME } from "../../core/plan/style";
import { CHART_COLORS, CHART_LABEL_COLORS } from "../../core/plan/styles";
import type { ChartPlan, SheetRange } from "../../core/plan/workbook-plan";

/** The ink of the tables. */
const INK = "1F2933";
const COUNT = "#,##0";
/** Up to this length every whole number is marked; left alone, Excel would mark halves, and nobody files half a request. */
const SHORT = 10;
/** More bars than this have smaller names. */
const MANY = 6;
const AXIS = {
  labelFontSize: 10,
  labelColor: INK,
  labelFontFamily: FONT_NAME,
  majorTickMark: "none",
  minorTickMark: "none",
} as const;

/** A native chart of stacked, horizontal bars, the first category on top, in the terms of hucre. */
export function toChart(chart: ChartPlan, language: string, lookUp: LookUp): SheetChart {
  const { top, left, bottom, right } = chart.anchor;
  const bars = chart.categories.bottom - chart.categories.top + 1;
  return {
    type: "bar",
    barGrouping: "stacked",
    overlap: 100,
    gapWidth: 40,
    title: toCleanText(chart.title),
    titleFontSize: 14,
    titleBold: true,
    titleColor: INK,
    titleFontFamily: FONT_NAME,
    altText: toCleanText(chart.altText),
    lang: language,
    legend: "top",
    legendFontSize: 10,
    legendFontColor: INK,
    legendFontFamily: FONT_NAME,
    chartSpaceFillColor: "FFFFFF",
    chartSpaceBorderColor: "D9D9D9",
    plotVisOnly: false,
    series: chart.series.map(({ name, values, color, labelFrom }) => ({
      name: String(lookUp(name) ?? ""),
      values: toFormula(values),
      categories: toFormula(chart.categories),
      color: CHART_COLORS[color],
      ...(labelFrom === null ? {} : { dataLabels: toLabels(labelFrom, CHART_LABEL_COLORS[color]) }),
    })),
    axes: {
      x: {
        ...AXIS,
        labelFontSize: bars > MANY ? 9 : AXIS.labelFontSize,
        reverse: true,
        tickLblPos: "low",
        auto: false,
      },
      y: {
        ...AXIS,
        title: toCleanText(chart.axisTitle),
        axisTitleFontSize: 10,
        axisTitleColor: INK,
        axisTitleFontFamily: FONT_NAME,
        gridlines: { major: true },
        numberFormat: { formatCode: COUNT, sourceLinked: false },
        scale: { min: 0, ...(findLongestBar(chart, lookUp) <= SHORT ? { majorUnit: 1 } : {}) },
        // On a reversed category axis, crossing at its maximum keeps this axis at the bottom.
        crosses: "max",
      },
    },
    anchor: { from: { row: top, col: left }, to: { row: bottom + 1, col: right + 1 } },
  };
}

/** A number beside its bar would lie on the next one, so narrower bars show none: the format is empty for them. */
function toLabels(from: number, color: string): NonNullable<SheetChart["dataLabels"]> {
  return {
    showValue: true,
    position: "ctr",
    numberFormat: { formatCode: `[>=${from}]${COUNT};;`, sourceLinked: false },
    fontSize: 9,
    fontColor: color,
    fontFamily: FONT_NAME,
  };
}

/** `'Overview'!$A$5:$A$13` */
function toFormula({ sheet, top, left, bottom, right }: SheetRange): string {
  const fixed = (row: number, col: number): string => toA1(row, col).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return `${quoteSheetName(sheet)}!${fixed(top, left)}:${fixed(bottom, right)}`;
}
