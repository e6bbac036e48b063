/** A chart with its figures, to be drawn. It can be sent to another thread. */
export interface ChartView {
  /** As `ChartKind` of a plan; further kinds come from workbooks of others. */
  readonly kind: "stacked-bar" | "bar" | "stacked-column" | "column" | "line" | "area" | "pie";
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
}

export interface ChartSeriesView {
  readonly name: string;
  /** `rrggbb`; `null` where the chart leaves it to the program that draws it. */
  readonly color: string | null;
  /** `rrggbb` of figures written on its bars. */
  readonly labelColor: string | null;
  /** One for each category; `null` where there is none. */
  readonly values: readonly (number | null)[];
  /** The smallest number that has room to be written on its bar, or at its point; `null` where none has. */
  readonly labelFrom: number | null;
}
