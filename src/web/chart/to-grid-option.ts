import type { GridComponentOption } from "echarts/components";
import { toDisplayText } from "../../xlsx/read/display-text";
import type { ChartLooksView, ChartView } from "../../xlsx/view/chart-view";
import type { Axes } from "./chart-axes";
import type { Font, Fonts } from "./chart-frame";
import { toTextStyle } from "./text-style";

/** Of an axis that a chart says nothing of. */
const AXIS_COLOR = "#b3b3b3";
const TICK_GAP = 8;

/** The rectangle of the figures and the axes around it. */
export function toGridOption(chart: ChartView, looks: ChartLooksView, axes: Axes, fonts: Fonts) {
  const grid: GridComponentOption = {
    ...axes.plot,
    // The room for names and figures is part of the plan; echarts would shrink the rectangle once more.
    outerBoundsMode: "none",
    containLabel: false,
  };
  const names = toNameAxis(chart, looks, axes, fonts.names);
  const figures = toFigureAxis(looks, axes, fonts.text);
  return axes.isAcross
    ? { grid, xAxis: figures, yAxis: names }
    : { grid, xAxis: names, yAxis: { ...figures, position: chart.isReversed ? "right" : "left" } as const };
}

function toNameAxis(
  { categories, kind, isReversed }: ChartView,
  { ink }: ChartLooksView,
  { isAcross, names, nameRotation, nameStep, plot }: Axes,
  font: Font,
) {
  const data = [...categories];
  return {
    type: "category",
    data,
    inverse: isReversed,
    // An area reaches from the first name to the last; everything else stands over its name.
    boundaryGap: kind !== "area" && kind !== "stacked-area",
    axisTick: { show: false },
    axisLine: { show: true, onZero: true, lineStyle: { color: AXIS_COLOR } },
    splitLine: { show: false },
    axisLabel: {
      ...toTextStyle(font),
      color: `#${ink}`,
      margin: TICK_GAP,
      interval: (index: number) => index % nameStep === 0,
      hideOverlap: false,
      showMinLabel: true,
      rotate: nameRotation,
      ...(isAcross || nameRotation !== 0 ? {} : { width: plot.width / Math.max(1, categories.length) }),
      formatter: (_: string, index: number) => names[index] ?? "",
      align: isAcross || nameRotation !== 0 ? ("right" as const) : ("center" as const),
    },
  } as const;
}

function toFigureAxis(
  { ink, gridlineColor, numberFormat }: ChartLooksView,
  { scale, isAcross, titleLines, titleDistance }: Axes,
  font: Font,
) {
  return {
    type: "value",
    min: scale.min,
    max: scale.max,
    interval: scale.step,
    name: titleLines.join("\n"),
    nameLocation: "middle",
    nameGap: titleDistance,
    nameTextStyle: {
      ...toTextStyle(font),
      color: `#${ink}`,
      verticalAlign: isAcross ? "top" : "bottom",
    },
    ...(isAcross ? {} : { nameRotate: 90 }),
    axisTick: { show: false },
    axisLine: { show: true, lineStyle: { color: AXIS_COLOR } },
    splitLine:
      gridlineColor === null
        ? { show: false }
        : { show: true, lineStyle: { color: `#${gridlineColor}`, width: 1 } },
    axisLabel: {
      ...toTextStyle(font),
      color: `#${ink}`,
      margin: TICK_GAP,
      hideOverlap: false,
      formatter: (value: number) => toDisplayText(value, numberFormat, false),
    },
  } as const;
}
