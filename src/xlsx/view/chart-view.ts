/** A chart with its figures, to be drawn. It can be sent to another thread. */
export interface ChartView {
  /** As `ChartKind` of a plan; further kinds come from workbooks of others. */
  readonly kind:
    "stacked-bar" | "bar" | "stacked-column" | "column" | "line" | "area" | "stacked-area" | "pie";
  /** How the figures are written: `1,234`, or `64%` of 0.64. */
  readonly valueFormat: "count" | "percent";
  readonly title: string;
  readonly altText: string;
  /** Of the axis of values; empty where it has none. */
  readonly axisTitle: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeriesView[];
  /** First category on top, or on the right: as the workbook has it. */
  readonly isReversed: boolean;
  /** What the chart says of its looks; where it is left out, it looks as new charts of Excel do. */
  readonly looks?: ChartLooksView;
}

/** Sizes are in points, colours `rrggbb`. */
export interface ChartLooksView {
  /** `null` is the font of the page. */
  readonly font: string | null;
  readonly ink: string;
  /** `null` where there are none. */
  readonly gridlineColor: string | null;
  /** Around the chart; `null` where there is none. */
  readonly borderColor: string | null;
  /** Of the names of the categories. */
  readonly nameSize: number;
  readonly isTitleBold: boolean;
  /** Of the axis with the figures and of labels, as Excel writes number formats. */
  readonly numberFormat: string;
  /** Of the axis with the figures; `null` is left to the program that draws it. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  /** The space between two bars, in per cent of a bar; 0 where there are no bars. */
  readonly gapWidth: number;
  /** Where the legend is; `null` where there is none. */
  readonly legend: "top" | "right" | "bottom" | "left" | null;
}

export interface ChartSeriesView {
  readonly name: string;
  /** `rrggbb`; `null` where the chart leaves it to the program that draws it. */
  readonly color: string | null;
  /** `rrggbb` of figures written on its bars. */
  readonly labelColor: string | null;
  /** One for each category; `null` where there is none. */
  readonly values: readonly (number | null)[];
  /**
   * The smallest number that has room to be written on its bar, or at its point; `null` where none has. From 0 on, bars
   * of nothing are left out; minus infinity is all numbers.
   */
  readonly labelFrom: number | null;
  /** `rrggbb` of each category where they differ, as slices do; `null` is the colour of the series. */
  readonly pointColors?: readonly (string | null)[];
  /** The points of a line are not marked. */
  readonly isUnmarked?: boolean;
}
