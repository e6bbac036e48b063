import { BarChart, LineChart, PieChart } from "echarts/charts";
import { GridComponent, LegendPlainComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { format, init, use, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartView } from "../../xlsx/view/chart-view";
import type { Size, TextSetting } from "./chart-frame";
import { toOption } from "./to-option";

use([
  BarChart,
  LineChart,
  PieChart,
  GridComponent,
  LegendPlainComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

/** Widths of texts as echarts itself measures them. */
const measure: TextSetting["measure"] = (text, font) => format.getTextRect(text, font).width;

/** A drawing in a page; `dispose` takes it away. */
export function drawChart(element: HTMLElement, chart: ChartView, size: Size, font: string): EChartsType {
  const drawing = init(element, null, { renderer: "svg", ...size });
  drawing.setOption(toOption(chart, size, { font, measure }));
  return drawing;
}

/** The same without a page, as the text of an SVG. */
export function drawChartAsText(chart: ChartView, size: Size, font: string): string {
  const drawing = init(null, null, { renderer: "svg", ssr: true, ...size });
  drawing.setOption(toOption(chart, size, { font, measure }));
  const svg = drawing.renderToSVGString();
  drawing.dispose();
  return svg;
}
