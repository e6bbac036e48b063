import type { SheetChart } from "hucre/xlsx";
import { quoteSheetName, toA1 } from "../../core/address";
import { toCleanText } from "../../core/plan/cell-text";
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
import type { Looks } from "../../core/plan/looks";
import type { ChartPlan, SheetRange } from "../../core/plan/workbook-plan";
import type { Whole } from "./to-sheet";

type FileSeries = SheetChart["series"][number];

const TYPES = { bars: "bar", columns: "column", lines: "line" } as const;
const PLACES = { on: "ctr", end: "outEnd", above: "t" } as const;
const AXIS = { labelFontSize: CHART_TEXT_SIZE, majorTickMark: "none", minorTickMark: "none" } as const;

/** A native chart, in the terms of hucre. */
export function toChart(chart: ChartPlan, { language, looks, lookUp }: Whole): SheetChart {
  const drawn = toChartLooks(chart, lookUp, looks);
  const { font } = looks;
  /** That of the tables. */
  const ink = looks.styles.text.font.color;
  const { top, left, bottom, right } = chart.anchor;
  return {
    type: TYPES[drawn.shape],
    ...toSpacing(drawn),
    title: toCleanText(chart.title),
    titleFontSize: CHART_TITLE_SIZE,
    titleBold: true,
    titleColor: ink,
    titleFontFamily: font,
    altText: toCleanText(chart.altText),
    lang: language,
    ...(drawn.hasLegend
      ? { legend: "top", legendFontSize: CHART_TEXT_SIZE, legendFontColor: ink, legendFontFamily: font }
      : { legend: false }),
    chartSpaceFillColor: "FFFFFF",
    chartSpaceBorderColor: looks.gridlineColor,
    plotVisOnly: false,
    series: chart.series.map((series, index) => ({
      name: String(lookUp(series.name) ?? ""),
      values: toFormula(series.values),
      categories: toFormula(chart.categories),
      ...toSeriesLooks(series, index, drawn, looks),
    })),
    axes: toAxes(chart, drawn, looks),
    anchor: { from: { row: top, col: left }, to: { row: bottom + 1, col: right + 1 } },
  };
}

function toSpacing({ shape, isStacked, gapWidth }: ChartLooks): Partial<SheetChart> {
  if (shape === "lines") return { lineGrouping: "standard", dispBlanksAs: "gap" };
  return isStacked
    ? { barGrouping: "stacked", overlap: 100, gapWidth }
    : { barGrouping: "clustered", gapWidth };
}

function toSeriesLooks(
  { color }: ChartPlan["series"][number],
  index: number,
  drawn: ChartLooks,
  looks: Looks,
): Pick<FileSeries, "color" | "dataLabels" | "stroke" | "marker"> {
  const fill = looks.chartColors[color];
  const format = drawn.labelFormats[index] ?? null;
  const symbol = CHART_MARKS[index % CHART_MARKS.length] ?? "circle";
  return {
    color: fill,
    ...(drawn.shape === "lines"
      ? {
          stroke: { width: CHART_LINE_WIDTH },
          marker: { symbol, size: CHART_MARK_SIZE, fill, line: fill },
        }
      : {}),
    ...(format === null
      ? {}
      : {
          dataLabels: {
            showValue: true,
            position: PLACES[drawn.labelPlace],
            // A number without room would lie on its neighbour: the format is empty for it.
            numberFormat: { formatCode: format, sourceLinked: false },
            fontSize: CHART_LABEL_SIZE,
            fontColor:
              drawn.labelPlace === "on" ? looks.chartLabelColors[color] : looks.styles.text.font.color,
            fontFamily: looks.font,
          },
        }),
  };
}

function toAxes(chart: ChartPlan, drawn: ChartLooks, looks: Looks): NonNullable<SheetChart["axes"]> {
  const ink = looks.styles.text.font.color;
  const axis = { ...AXIS, labelColor: ink, labelFontFamily: looks.font };
  const isAcross = drawn.shape === "bars";
  return {
    x: {
      ...axis,
      labelFontSize: drawn.nameSize,
      ...(isAcross ? { reverse: true } : {}),
      tickLblPos: "low",
      auto: false,
    },
    y: {
      ...axis,
      title: toCleanText(chart.axisTitle),
      axisTitleFontSize: CHART_TEXT_SIZE,
      axisTitleColor: ink,
      axisTitleFontFamily: looks.font,
      ...(isAcross ? {} : { axisTitleRotation: -90 }),
      gridlines: { major: true },
      numberFormat: { formatCode: drawn.format, sourceLinked: false },
      scale: {
        min: 0,
        ...(drawn.maximum === null ? {} : { max: drawn.maximum }),
        ...(drawn.majorUnit === null ? {} : { majorUnit: drawn.majorUnit }),
      },
      // On a reversed category axis, crossing at its maximum keeps this axis at the bottom.
      ...(isAcross ? { crosses: "max" } : {}),
    },
  };
}

/** `'Overview'!$A$5:$A$13`, `'Overview'!$B$3` */
export function toFormula({ sheet, top, left, bottom, right }: SheetRange): string {
  const fixed = (row: number, col: number): string => toA1(row, col).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const first = fixed(top, left);
  const last = fixed(bottom, right);
  return `${quoteSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
