import type { SheetChart } from "hucre/xlsx";
import { quoteSheetName, toA1 } from "../../core/address";
import { toCleanText } from "../../core/plan/cell-text";
import { findLongestBar } from "../../core/plan/longest-bar";
import type { Looks } from "../../core/plan/looks";
import type { ChartColorName, ChartPlan, SheetRange } from "../../core/plan/workbook-plan";
import type { Whole } from "./to-sheet";

const COUNT = "#,##0";
/** Up to this length every whole number is marked; left alone, Excel would mark halves, and nobody files half a request. */
const SHORT = 10;
/** More bars than this have smaller names. */
const MANY = 6;
const AXIS = { labelFontSize: 10, majorTickMark: "none", minorTickMark: "none" } as const;

/** A native chart of stacked, horizontal bars, the first category on top, in the terms of hucre. */
export function toChart(chart: ChartPlan, { language, looks, lookUp }: Whole): SheetChart {
  const { font, chartColors } = looks;
  /** That of the tables. */
  const ink = looks.styles.text.font.color;
  const axis = { ...AXIS, labelColor: ink, labelFontFamily: font };
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
    titleColor: ink,
    titleFontFamily: font,
    altText: toCleanText(chart.altText),
    lang: language,
    legend: "top",
    legendFontSize: 10,
    legendFontColor: ink,
    legendFontFamily: font,
    chartSpaceFillColor: "FFFFFF",
    chartSpaceBorderColor: "D9D9D9",
    plotVisOnly: false,
    series: chart.series.map(({ name, values, color, labelFrom }) => ({
      name: String(lookUp(name) ?? ""),
      values: toFormula(values),
      categories: toFormula(chart.categories),
      color: chartColors[color],
      ...(labelFrom === null ? {} : { dataLabels: toLabels(labelFrom, color, looks) }),
    })),
    axes: {
      x: {
        ...axis,
        labelFontSize: bars > MANY ? 9 : AXIS.labelFontSize,
        reverse: true,
        tickLblPos: "low",
        auto: false,
      },
      y: {
        ...axis,
        title: toCleanText(chart.axisTitle),
        axisTitleFontSize: 10,
        axisTitleColor: ink,
        axisTitleFontFamily: font,
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
function toLabels(from: number, color: ChartColorName, looks: Looks): NonNullable<SheetChart["dataLabels"]> {
  return {
    showValue: true,
    position: "ctr",
    numberFormat: { formatCode: `[>=${from}]${COUNT};;`, sourceLinked: false },
    fontSize: 9,
    fontColor: looks.chartLabelColors[color],
    fontFamily: looks.font,
  };
}

/** `'Overview'!$A$5:$A$13` */
function toFormula({ sheet, top, left, bottom, right }: SheetRange): string {
  const fixed = (row: number, col: number): string => toA1(row, col).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return `${quoteSheetName(sheet)}!${fixed(top, left)}:${fixed(bottom, right)}`;
}
