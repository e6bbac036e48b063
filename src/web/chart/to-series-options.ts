import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import { CHART_LINE_WIDTH, CHART_MARK_SIZE, CHART_MARKS } from "../../core/plan/chart-looks";
import { toReadableInk } from "../../core/theme/contrast";
import { toDisplayText } from "../../xlsx/read/display-text";
import type { ChartLooksView, ChartSeriesView, ChartView } from "../../xlsx/view/chart-view";
import type { Axes } from "./chart-axes";
import type { Fonts } from "./chart-frame";
import { toCssColor, toPixels } from "./chart-looks-view";
import { toSeriesId, toTextStyle } from "./text-style";

const SYMBOLS = { circle: "circle", square: "rect", diamond: "diamond", triangle: "triangle" } as const;
/** Between a number and the end of its bar, on both sides. */
const LABEL_ROOM = 2;
/** How high a digit is, in parts of its font. */
const DIGIT = 0.75;

interface Setting {
  readonly axes: Axes;
  readonly fonts: Fonts;
  readonly colors: readonly string[];
}

/** Bars, columns, lines or areas, with a number where there is room for one. */
export function toSeriesOptions(
  chart: ChartView,
  looks: ChartLooksView,
  setting: Setting,
): (BarSeriesOption | LineSeriesOption)[] {
  return chart.series.map((series, index) => {
    const color = setting.colors[index] ?? toCssColor(null, index);
    const common = {
      id: toSeriesId(index),
      name: toSeriesId(index),
      color,
      data: toData(series, chart),
      label: toLabel(series, chart, looks, { ...setting, color }),
      emphasis: { disabled: true },
      cursor: "default",
      ...(chart.kind.startsWith("stacked") ? { stack: "all" } : {}),
    };
    if (chart.kind === "line") return { ...common, ...toLine(series, index) };
    return isArea(chart.kind) ? { ...common, ...AREA } : { ...common, ...toBars(chart, looks) };
  });
}

const isArea = (kind: ChartView["kind"]): boolean => kind === "area" || kind === "stacked-area";

function toData({ values, pointColors = [] }: ChartSeriesView, { categories, kind }: ChartView) {
  // An area has no gaps, in Excel neither: where it has no figure, it comes down to nothing.
  const missing = isArea(kind) ? 0 : "-";
  return categories.map((_, index) => {
    const value = values[index] ?? missing;
    const own = pointColors[index] ?? null;
    return own === null ? value : { value, itemStyle: { color: toCssColor(own, index) } };
  });
}

function toBars({ kind, series }: ChartView, { gapWidth }: ChartLooksView) {
  const sideBySide = kind.startsWith("stacked") ? 1 : Math.max(1, series.length);
  // Excel counts the gap in parts of a bar, echarts in parts of the whole.
  const gap = gapWidth / (sideBySide * 100 + gapWidth);
  return { type: "bar", barGap: "0%", barCategoryGap: `${gap * 100}%` } as const;
}

function toLine({ isUnmarked = false }: ChartSeriesView, index: number) {
  return {
    type: "line",
    symbol: isUnmarked ? "none" : SYMBOLS[CHART_MARKS[index % CHART_MARKS.length] ?? "circle"],
    symbolSize: toPixels(CHART_MARK_SIZE),
    showSymbol: true,
    showAllSymbol: true,
    // A period without a figure breaks the line.
    connectNulls: false,
    lineStyle: { width: toPixels(CHART_LINE_WIDTH) },
    // A mark on the edge of the rectangle is whole.
    clip: false,
  } as const;
}

const AREA = {
  type: "line",
  symbol: "none",
  lineStyle: { width: 0 },
  areaStyle: { opacity: 1 },
} as const;

function toLabel(
  { labelFrom, labelColor, values }: ChartSeriesView,
  { kind }: ChartView,
  { numberFormat, ink }: ChartLooksView,
  { axes, fonts, color }: Setting & { readonly color: string },
) {
  if (labelFrom === null) return { show: false };
  const isStacked = kind.startsWith("stacked");
  const isBar = kind !== "line" && !isArea(kind);
  return {
    show: true,
    position: isStacked ? "inside" : !isBar ? "top" : axes.isAcross ? "right" : "top",
    distance: 4,
    ...toTextStyle(fonts.labels),
    color: `#${labelColor ?? (isStacked && isBar ? toReadableInk(color.slice(1)) : ink)}`,
    formatter: ({ dataIndex }: { readonly dataIndex: number }): string => {
      const value = values[dataIndex] ?? null;
      if (value === null || value < labelFrom) return "";
      // Where nothing is, a number would float.
      if (isBar && value === 0 && labelFrom >= 0) return "";
      const shown = toDisplayText(value, numberFormat, false);
      return !isStacked || hasRoom(value, fonts.labels.measure(shown), fonts.labels.fontSize, axes)
        ? shown
        : "";
    },
  } as const;
}

/** The plan counts on the width of a page; a chart on a small screen has less. */
function hasRoom(value: number, width: number, height: number, { isAcross, plot, scale }: Axes): boolean {
  const length = (Math.abs(value) / (scale.max - scale.min)) * (isAcross ? plot.width : plot.height);
  return length >= (isAcross ? width : height * DIGIT) + LABEL_ROOM;
}
