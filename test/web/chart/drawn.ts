import { drawChartAsText } from "../../../src/web/chart/draw";
import type { ChartSeriesView, ChartView } from "../../../src/xlsx/view/chart-view";

/** What a drawing shows: shapes of figures, and texts. */
export interface Drawn {
  readonly svg: string;
  readonly bars: readonly Bar[];
  readonly texts: readonly Text[];
}

export interface Bar {
  readonly series: number;
  readonly index: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

export interface Text {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly fill: string;
}

/** Draws without a page, and reads the drawing back. */
export function draw(chart: ChartView, size = { width: 620, height: 360 }): Drawn {
  const svg = drawChartAsText(chart, size, "Arial");
  return { svg, bars: [...svg.matchAll(BAR)].map(toBar), texts: [...svg.matchAll(TEXT)].map(toText) };
}

const BAR =
  /<path d="M(-?[\d.]+) (-?[\d.]+)l(-?[\d.]+) 0l0 (-?[\d.]+)l-?[\d.]+ 0Z" fill="([^"]*)"[^>]*ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)"/g;
const TEXT =
  /<text [^>]*?(?:y="(-?[\d.]+)" )?transform="(?:translate\((-?[\d.]+) (-?[\d.]+)\)|[^"]*)" fill="([^"]*)"[^>]*>([^<]*)<\/text>/g;

function toBar([, x, y, width, height, fill = "", series, index]: RegExpMatchArray): Bar {
  const [left, top, across, down] = [x, y, width, height].map(Number);
  return {
    series: Number(series),
    index: Number(index),
    left: Math.min(left ?? 0, (left ?? 0) + (across ?? 0)),
    top: Math.min(top ?? 0, (top ?? 0) + (down ?? 0)),
    width: Math.abs(across ?? 0),
    height: Math.abs(down ?? 0),
    fill,
  };
}

function toText([, dy = "0", x = "0", y = "0", fill = "", text = ""]: RegExpMatchArray): Text {
  const plain = text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  return { text: plain, x: Number(x), y: Number(y) + Number(dy), fill };
}

export function aSeries(
  values: readonly (number | null)[],
  more: Partial<ChartSeriesView> = {},
): ChartSeriesView {
  return { name: "Requests", color: "1F4E79", labelColor: null, values, labelFrom: null, ...more };
}

export function aChart(more: Partial<ChartView> & Pick<ChartView, "kind" | "series">): ChartView {
  const [first] = more.series;
  return {
    valueFormat: "count",
    title: "Requests by country",
    altText: "Bars.",
    axisTitle: "Requests",
    categories: (first?.values ?? []).map((_, index) => `Place ${index + 1}`),
    isReversed: more.kind.endsWith("bar"),
    ...more,
  };
}
