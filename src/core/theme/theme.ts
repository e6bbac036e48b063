import type { ChartColorName } from "../plan/workbook-plan";

/**
 * How the reports of one publisher look: what a theme file says, with everything that it leaves out filled in. Colours are
 * six hexadecimal digits, red green blue: `1F4E79`.
 */
export interface Theme {
  /** As people call it: `Neutral`. */
  readonly name: string;
  readonly font: string;
  readonly colors: ThemeColors;
  /**
   * Of bars and lines. Neighbours in a stack differ in lightness as well as in hue, so they stay apart in grey print and for
   * the colour-blind.
   */
  readonly chart: Readonly<Record<ChartColorName, string>>;
  /** Stands on the cover. */
  readonly logo: Logo | null;
  /** Printed above and below each page; may hold placeholders, see `placeholders.ts`. */
  readonly header: ThemeLine;
  readonly footer: ThemeLine;
  /** Where nobody chooses another. */
  readonly paper: "a4" | "letter";
}

/** Pages are white. */
export interface ThemeColors {
  /** Text and counts. */
  readonly ink: string;
  /** What stands back: shares, notes, and rows in which nothing happened. */
  readonly quietInk: string;
  /** Titles, links, key figures, and the strong rules above and below a table. */
  readonly accent: string;
  readonly headerInk: string;
  /** `null` for none. */
  readonly headerFill: string | null;
  /** Of total rows; `null` for none. */
  readonly totalFill: string | null;
  /** Under the headings and under the total row. */
  readonly rule: string;
  /** Between rows. */
  readonly hairline: string;
  readonly alarm: string;
  /** `null` for none. */
  readonly alarmFill: string | null;
  /** In a chart, behind the bars, and its frame. */
  readonly gridline: string;
}

export interface Logo {
  /** A PNG in base64, without anything before it. */
  readonly png: string;
  readonly altText: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The three parts of a header or footer; empty where nothing is printed. */
export interface ThemeLine {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** What a cell is drawn on where it has no fill, and what a chart is drawn on. */
export const PAGE = "FFFFFF";
