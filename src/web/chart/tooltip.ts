import { format } from "echarts/core";
import { toDisplayText } from "../../xlsx/read/display-text";
import type { ChartView } from "../../xlsx/view/chart-view";

/** A name can be as long as a cell. */
const MOST = 500;

/**
 * What is said of a category while the pointer is on it: its whole name, and the figures of all series. Names come from
 * workbooks, so whatever would be markup in them stays text.
 * @returns HTML
 */
export function toTooltip(
  { categories, series }: ChartView,
  index: number,
  { numberFormat, colors }: { readonly numberFormat: string; readonly colors: readonly string[] },
): string {
  const lines = series.flatMap(({ name, values }, at) => {
    const value = values[index] ?? null;
    if (value === null) return [];
    const shown = encode(toDisplayText(value, numberFormat, false));
    const label = name === "" ? "" : `${encode(name)}: `;
    return [`<span style="color:${colors[at] ?? "#000"}">■</span> ${label}<b>${shown}</b>`];
  });
  return [encode(categories[index] ?? ""), ...lines].join("<br>");
}

function encode(text: string): string {
  const cut = text.length <= MOST ? text : `${text.slice(0, MOST)}…`;
  return format.encodeHTML(cut).replace(/\n/g, "<br>");
}
