import { CHART_TEXT_SIZE } from "../../core/plan/chart-looks";
import type { ChartLooksView, ChartView } from "../../xlsx/view/chart-view";

/** As new charts of Excel look. */
const USUAL: Omit<ChartLooksView, "numberFormat" | "maximum" | "legend"> = {
  font: null,
  ink: "404040",
  gridlineColor: "D9D9D9",
  borderColor: "D9D9D9",
  nameSize: CHART_TEXT_SIZE,
  isTitleBold: true,
  minimum: null,
  majorUnit: null,
  gapWidth: 150,
};

/** The looks of a chart that says nothing of them, too. */
export function looksOf({ looks, valueFormat, series, kind }: ChartView): ChartLooksView {
  if (looks !== undefined) return looks;
  return {
    ...USUAL,
    numberFormat: valueFormat === "percent" ? "0%" : "#,##0",
    maximum: null,
    legend: series.length > 1 || kind === "pie" ? "top" : null,
  };
}

/** The first six colours that Office gave charts for a decade. */
const PALETTE = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"] as const;

/** `#rrggbb`, in turn where a chart names none. */
export function toCssColor(color: string | null, index: number): string {
  return `#${color !== null && /^[0-9a-f]{6}$/i.test(color) ? color : (PALETTE[index % PALETTE.length] ?? PALETTE[0])}`;
}

const PIXELS_PER_POINT = 96 / 72;

/** Points to CSS pixels. */
export const toPixels = (points: number): number => points * PIXELS_PER_POINT;

/**
 * The list of fonts to look for: the name comes from a workbook, so what could end a value of CSS is left out.
 * @param page the fonts of the page
 */
export function toFontFamily(name: string | null, page: string): string {
  const plain = (name ?? "")
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .trim()
    .slice(0, 64);
  return plain === "" ? page : `'${plain}', ${page}`;
}
