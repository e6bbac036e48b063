import { valAt, type XmlElement } from "../read/xml-tree";
import type { ChartView } from "./chart-view";

/**
 * | group        | grouping            | kind                                   |
 * | ------------ | ------------------- | -------------------------------------- |
 * | `barChart`   | clustered · stacked | bar, column · stacked-bar, stacked-column |
 * | `lineChart`  | standard            | line                                   |
 * | `areaChart`  | standard · stacked  | area · stacked-area                    |
 * | `pieChart`   | –                   | pie                                    |
 *
 * @returns `null` for all others, as those that are drawn in parts of a hundred
 */
export function toChartKind(group: XmlElement): ChartView["kind"] | null {
  const grouping = valAt(group, "grouping");
  switch (group.name) {
    case "barChart": {
      const shape = valAt(group, "barDir") === "bar" ? "bar" : "column";
      if (grouping === "stacked") return `stacked-${shape}`;
      return grouping === "percentStacked" ? null : shape;
    }
    case "lineChart":
      return grouping === undefined || grouping === "standard" ? "line" : null;
    case "areaChart":
      if (grouping === "stacked") return "stacked-area";
      return grouping === undefined || grouping === "standard" ? "area" : null;
    case "pieChart":
      return "pie";
    default:
      return null;
  }
}
