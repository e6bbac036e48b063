import type { PieSeriesOption } from "echarts/charts";
import { toDisplayText } from "../../xlsx/read/display-text";
import type { ChartLooksView, ChartView } from "../../xlsx/view/chart-view";
import type { Fonts, Frame } from "./chart-frame";
import { toSeriesId, toTextStyle } from "./text-style";

/** The slices of the first series, clockwise from the top; Excel draws no other either. */
export function toPieSeries(
  { categories, series: [series] }: ChartView,
  { numberFormat, ink }: ChartLooksView,
  {
    frame: { inner },
    fonts,
    colors,
  }: { readonly frame: Frame; readonly fonts: Fonts; readonly colors: readonly string[] },
): PieSeriesOption[] {
  if (series === undefined) return [];
  const { labelFrom, values } = series;
  const room = labelFrom === null ? 0 : fonts.labels.lineHeight + 4;
  return [
    {
      type: "pie",
      center: [inner.left + inner.width / 2, inner.top + inner.height / 2],
      radius: Math.max(1, Math.min(inner.width, inner.height) / 2 - room),
      startAngle: 90,
      clockwise: true,
      emphasis: { disabled: true },
      cursor: "default",
      labelLine: { show: false },
      label: {
        show: labelFrom !== null,
        position: "outside",
        distanceToLabelLine: 0,
        ...toTextStyle(fonts.labels),
        color: `#${ink}`,
        formatter: ({ dataIndex }) => {
          const value = values[dataIndex] ?? null;
          return value === null || labelFrom === null || value < labelFrom
            ? ""
            : toDisplayText(value, numberFormat, false);
        },
      },
      itemStyle: { borderColor: "#ffffff", borderWidth: 1 },
      data: categories.map((_, index) => ({
        name: toSeriesId(index),
        value: values[index] === null ? "-" : Math.abs(values[index] ?? 0),
        itemStyle: { color: colors[index] ?? "#888888" },
      })),
    },
  ];
}
