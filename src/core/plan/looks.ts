import type { Style } from "./style";
import { CHART_COLORS, CHART_LABEL_COLORS, STYLES } from "./styles";
import type { ChartColorName, StyleName } from "./workbook-plan";

/** How everything in a workbook looks that the program makes. Both hosts draw what they find here, and nothing else. */
export interface Looks {
  /** A font that both Excel and LibreOffice have, or replace by one of the same widths. */
  readonly font: string;
  readonly styles: Readonly<Record<StyleName, Style>>;
  /** Of bars and lines, `rrggbb`. */
  readonly chartColors: Readonly<Record<ChartColorName, string>>;
  /** Of a number written on a bar of the colour; at least 4.5 : 1 against it. */
  readonly chartLabelColors: Readonly<Record<ChartColorName, string>>;
}

/** Dark ink on white, one accent, rules instead of boxes. */
export const NEUTRAL_LOOKS: Looks = {
  font: "Calibri",
  styles: STYLES,
  chartColors: CHART_COLORS,
  chartLabelColors: CHART_LABEL_COLORS,
};
