import { childAt, isSet, type XmlElement } from "../read/xml-tree";
import type { ChartSeriesView, ChartView } from "./chart-view";

/**
 * From which number on labels are written. Charts of this program say so with the number format of the labels, which is empty for smaller ones.
 *
 * | format           | from                    |
 * | ---------------- | ----------------------- |
 * | `[>=4]#,##0;;`   | 4                       |
 * | `#,##0;;`        | 0, and no bar of nothing |
 * | `#,##0`          | every number            |
 *
 * @returns `null` where there are none, or where they say something else than the figure
 */
export function labelFromOf(
  labels: XmlElement | undefined,
  kind: ChartView["kind"],
  values: ChartSeriesView["values"],
): number | null {
  if (labels === undefined || isSet(labels, ["delete"]) || !isSet(labels, ["showVal"])) return null;
  const format = childAt(labels, "numFmt")?.attributes.get("formatCode") ?? "";
  const from = /^\[>=(\d+(?:\.\d+)?)\]/.exec(format)?.[1];
  if (from !== undefined) return Number(from);
  if (format.endsWith(";;")) return 0;
  return kind === "line" ? Math.min(0, ...values.map((value) => value ?? 0)) : -Infinity;
}
