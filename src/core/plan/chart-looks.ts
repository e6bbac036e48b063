import { findLongestBar } from "./longest-bar";
import type { LookUp } from "./look-up";
import type { Looks } from "./looks";
import type { ChartPlan } from "./workbook-plan";

/** What follows from the kind of a chart and its figures. Both hosts draw this, so that they draw the same chart. */
export interface ChartLooks {
  readonly shape: "bars" | "columns" | "lines";
  readonly isStacked: boolean;
  /** The space between two bars, in per cent of a bar. */
  readonly gapWidth: number;
  /** One series needs none: title and axis name it. */
  readonly hasLegend: boolean;
  /** In points. */
  readonly nameSize: number;
  /** Of the axis with the figures, which begins at nothing; `null` is left to the program that shows the chart. */
  readonly format: string;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  /** On the bar, at its end, or above the point. */
  readonly labelPlace: "on" | "end" | "above";
  /** The number format that writes the labels of each series, and leaves out those without room; `null` for no labels. */
  readonly labelFormats: readonly (string | null)[];
}

/** In points. */
export const CHART_TITLE_SIZE = 14;
export const CHART_TEXT_SIZE = 10;
export const CHART_LABEL_SIZE = 9;
/** Of a line, and across one of its marks. */
export const CHART_LINE_WIDTH = 2.25;
export const CHART_MARK_SIZE = 7;
/** Lines are told apart by their marks too, not by colour alone. */
export const CHART_MARKS = ["circle", "square", "diamond", "triangle"] as const;
const COUNT = "#,##0";
/** More names than this are smaller. */
const MANY = 6;
/** Up to this length every whole number is marked; left alone, Excel would mark halves, and nobody files half a request. */
const SHORT = 10;
const THIN_GAP = 40;
/** A few columns over the whole width would be slabs. */
const WIDE_GAPS = [
  { upTo: 3, gapWidth: 180 },
  { upTo: 6, gapWidth: 90 },
] as const;

/** @param looks those of the plan: percentages are written as in its tables */
export function toChartLooks(chart: ChartPlan, lookUp: LookUp, looks: Looks): ChartLooks {
  const { kind, valueFormat, categories, series } = chart;
  const shape = kind === "line" ? "lines" : kind.endsWith("column") ? "columns" : "bars";
  const names = categories.bottom - categories.top + 1;
  const isShare = valueFormat === "percent";
  const format = isShare ? looks.styles.share.numberFormat : COUNT;
  const isShort = findLongestBar(chart, lookUp) <= SHORT;
  const wide = shape === "columns" ? WIDE_GAPS.find(({ upTo }) => names <= upTo) : undefined;
  return {
    shape,
    isStacked: kind.startsWith("stacked"),
    gapWidth: wide?.gapWidth ?? THIN_GAP,
    hasLegend: series.length > 1,
    nameSize: names > MANY ? CHART_LABEL_SIZE : CHART_TEXT_SIZE,
    format,
    maximum: isShare ? 1 : null,
    majorUnit: isShare ? 0.25 : isShort ? 1 : null,
    labelPlace: shape === "lines" ? "above" : kind.startsWith("stacked") ? "on" : "end",
    labelFormats: series.map(({ labelFrom }) => toLabelFormat(labelFrom, shape, format)),
  };
}

/** A point at nothing is a figure like others; a bar of nothing is not there, and a number on it would float. */
function toLabelFormat(from: number | null, shape: ChartLooks["shape"], format: string): string | null {
  if (from === null) return null;
  if (from > 0) return `[>=${from}]${format};;`;
  return shape === "lines" ? format : `${format};;`;
}
