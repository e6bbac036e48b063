import type { BarSeriesOption, LineSeriesOption, PieSeriesOption } from "echarts/charts";
import type {
  GridComponentOption,
  LegendComponentOption,
  TitleComponentOption,
  TooltipComponentOption,
} from "echarts/components";
import type { ComposeOption } from "echarts/core";
import type { ChartLooksView, ChartView } from "../../xlsx/view/chart-view";
import { planAxes } from "./chart-axes";
import { looksOf, toCssColor } from "./chart-looks-view";
import {
  planFrame,
  signOf,
  toFonts,
  type Font,
  type Frame,
  type Size,
  type TextSetting,
} from "./chart-frame";
import { toSeriesId, toTextStyle } from "./text-style";
import { toGridOption } from "./to-grid-option";
import { toPieSeries } from "./to-pie-series";
import { toSeriesOptions } from "./to-series-options";
import { toTooltip } from "./tooltip";

type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | PieSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | TitleComponentOption
  | TooltipComponentOption
>;

/**
 * What echarts is told to draw a chart as Excel draws it. All places are worked out here, so that nothing overlaps: echarts
 * is left to draw.
 * @param size in CSS pixels
 * @param text the fonts of the page, and how wide text is in them
 */
export function toOption(chart: ChartView, size: Size, text: TextSetting): ChartOption {
  const looks = looksOf(chart);
  const fonts = toFonts(looks, text);
  const isPie = chart.kind === "pie";
  const [first] = chart.series;
  const names = first === undefined ? [] : isPie ? chart.categories : chart.series.map(({ name }) => name);
  const frame = planFrame(chart.title, names, names.length === 0 ? null : looks.legend, {
    size,
    fonts,
    kind: chart.kind,
  });
  const colors = isPie
    ? chart.categories.map((_, index) => toCssColor(first?.pointColors?.[index] ?? null, index))
    : chart.series.map(({ color }, index) => toCssColor(color, index));
  const around: ChartOption = {
    // Nothing moves: who has asked for less motion gets the same as everybody.
    animation: false,
    backgroundColor: "#ffffff",
    title: toTitle(frame, fonts.title, looks),
    ...(frame.legend === null ? {} : { legend: toLegend(frame.legend, fonts.text, chart, looks) }),
    tooltip: {
      ...toTooltipLooks(fonts.text, looks, isPie),
      formatter: (params) => {
        const [at] = [params].flat();
        const seriesColors = isPie ? [colors[at?.dataIndex ?? 0] ?? "#000"] : colors;
        return toTooltip(chart, at?.dataIndex ?? 0, {
          numberFormat: looks.numberFormat,
          colors: seriesColors,
        });
      },
    },
  };
  if (isPie) return { ...around, series: toPieSeries(chart, looks, { frame, fonts, colors }) };
  const axes = planAxes(chart, looks, frame.inner, fonts);
  return {
    ...around,
    ...toGridOption(chart, looks, axes, fonts),
    series: toSeriesOptions(chart, looks, { axes, fonts, colors }),
  };
}

function toTitle({ title }: Frame, font: Font, { ink }: ChartLooksView): TitleComponentOption {
  return {
    show: title.lines.length > 0,
    text: title.lines.join("\n"),
    left: "center",
    top: title.top,
    padding: 0,
    textStyle: { ...toTextStyle(font), color: `#${ink}` },
  };
}

function toLegend(
  { box, isUpright, gap, names, rows }: NonNullable<Frame["legend"]>,
  font: Font,
  { kind }: ChartView,
  { ink }: ChartLooksView,
): LegendComponentOption {
  const sign = signOf(kind);
  const shown = new Map(names.map((lines, index) => [toSeriesId(index), lines.join("\n")]));
  return {
    type: "plain",
    data: rows.flatMap((row, index) => [...(index > 0 && !isUpright ? ["\n"] : []), ...row.map(toSeriesId)]),
    formatter: (name) => shown.get(name) ?? "",
    orient: isUpright ? "vertical" : "horizontal",
    left: isUpright ? box.left : "center",
    top: box.top,
    padding: 0,
    itemGap: gap,
    itemWidth: sign.width,
    itemHeight: sign.height,
    ...(kind === "line" ? {} : { icon: "rect" }),
    // As in Excel, a name hides nothing.
    selectedMode: false,
    textStyle: { ...toTextStyle(font), color: `#${ink}`, padding: [0, 0, 0, sign.gap - 5] },
  };
}

function toTooltipLooks(font: Font, { ink }: ChartLooksView, isPie: boolean): TooltipComponentOption {
  return {
    trigger: isPie ? "item" : "axis",
    ...(isPie ? {} : { axisPointer: { type: "shadow", animation: false } }),
    renderMode: "html",
    confine: true,
    transitionDuration: 0,
    backgroundColor: "#ffffff",
    borderColor: "#c8c8c8",
    textStyle: { color: `#${ink}`, fontFamily: font.fontFamily, fontSize: font.fontSize },
    extraCssText: "max-width: min(360px, 90%); white-space: normal; overflow-wrap: anywhere;",
  };
}
