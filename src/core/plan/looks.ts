import { NEUTRAL_THEME } from "../theme/built-in-themes";
import { toReadableInk } from "../theme/contrast";
import { toDigitWidth } from "../theme/digit-width";
import type { Logo, Theme, ThemeLine } from "../theme/theme";
import type { Style } from "./style";
import { toStyles } from "./styles";
import type { ChartColorName, StyleName } from "./workbook-plan";

/** How everything in a workbook looks that the program makes. Both hosts draw what they find here, and nothing else. */
export interface Looks {
  /** In the neutral looks one that both Excel and LibreOffice have, or replace by one of the same widths. */
  readonly font: string;
  /** Of its widest digit at 11 points, in pixels: what widths of columns are counted in. */
  readonly digitWidth: number;
  readonly styles: Readonly<Record<StyleName, Style>>;
  /** Of bars and lines, `rrggbb`. */
  readonly chartColors: Readonly<Record<ChartColorName, string>>;
  /** Of a number written on a bar of the colour; at least 4.5 : 1 against it. */
  readonly chartLabelColors: Readonly<Record<ChartColorName, string>>;
  /** Behind the bars, and around the chart; `rrggbb`. */
  readonly gridlineColor: string;
  /** Printed above and below each page, with placeholders; `toPageLines` fills them. */
  readonly header: ThemeLine;
  readonly footer: ThemeLine;
  /** `planLogo` puts it on a sheet. */
  readonly logo: Logo | null;
  /** Where nobody chooses another. */
  readonly paper: Theme["paper"];
}

/** The looks of a theme in a report in a language. @param language BCP 47; decides how a percentage is written */
export function toLooks(theme: Theme, language: string): Looks {
  const { font, colors, chart, header, footer, logo, paper } = theme;
  return {
    font,
    digitWidth: toDigitWidth(font),
    styles: toStyles(colors, language),
    chartColors: chart,
    chartLabelColors: {
      first: toReadableInk(chart.first),
      second: toReadableInk(chart.second),
      third: toReadableInk(chart.third),
      fourth: toReadableInk(chart.fourth),
      approved: toReadableInk(chart.approved),
      rejected: toReadableInk(chart.rejected),
    },
    gridlineColor: colors.gridline,
    header,
    footer,
    logo,
    paper,
  };
}

/** Dark ink on white, one accent, rules instead of boxes; percentages as in English. */
export const NEUTRAL_LOOKS: Looks = toLooks(NEUTRAL_THEME, "en");
