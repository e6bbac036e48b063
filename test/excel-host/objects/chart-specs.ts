import { color, number, oneOf, text, whole, yes, type PartSpec } from "./parts";

/** Parts of charts, as far as a report needs them. What is not listed is refused. */

const FONT: PartSpec = {
  type: "ChartFont",
  scalars: {
    Name: text("Calibri"),
    Size: number(10, 1, 409),
    Bold: yes(false),
    Italic: yes(false),
    Color: color("#595959"),
    Underline: oneOf("None", ["None", "Single"]),
  },
};
const FILL: PartSpec = { type: "ChartFill", isFill: true };
const LINE_SCALARS = {
  Color: color("#D9D9D9"),
  Weight: number(0.75, 0, 1584),
  LineStyle: oneOf("Continuous", [
    "None",
    "Continuous",
    "Dash",
    "DashDot",
    "DashDotDot",
    "Dot",
    "Grey25",
    "Grey50",
    "Grey75",
    "Automatic",
    "RoundDot",
  ]),
};
const LINE: PartSpec = { type: "ChartLineFormat", scalars: LINE_SCALARS, isClearable: true };
const BORDER: PartSpec = { type: "ChartBorder", scalars: LINE_SCALARS, isClearable: true };
const TEXT_PARTS = { Font: FONT, Fill: FILL, Border: BORDER };

export const TITLE: PartSpec = {
  type: "ChartTitle",
  scalars: { Visible: yes(true), Text: text("Chart Title"), Overlay: yes(false) },
  parts: { Format: { type: "ChartTitleFormat", parts: TEXT_PARTS } },
};

export const LEGEND: PartSpec = {
  type: "ChartLegend",
  scalars: {
    Visible: yes(true),
    Position: oneOf("Bottom", ["Top", "Bottom", "Left", "Right", "Corner", "Custom"]),
    Overlay: yes(false),
  },
  parts: { Format: { type: "ChartLegendFormat", parts: TEXT_PARTS } },
};

export const CHART_FORMAT: PartSpec = {
  type: "ChartAreaFormat",
  scalars: { RoundedCorners: yes(false) },
  parts: TEXT_PARTS,
};

export const PLOT_AREA: PartSpec = {
  type: "ChartPlotArea",
  parts: { Format: { type: "ChartPlotAreaFormat", parts: { Fill: FILL, Border: BORDER } } },
};

export const DATA_LABELS: PartSpec = {
  type: "ChartDataLabels",
  scalars: {
    Position: oneOf("OutsideEnd", ["Center", "InsideEnd", "InsideBase", "OutsideEnd", "Top", "BestFit"]),
    ShowValue: yes(true),
    ShowSeriesName: yes(false),
    ShowCategoryName: yes(false),
    ShowLegendKey: yes(false),
    ShowPercentage: yes(false),
    ShowBubbleSize: yes(false),
    Separator: text(", "),
    NumberFormat: text("General"),
    LinkNumberFormat: yes(true),
  },
  parts: { Format: { type: "ChartDataLabelFormat", parts: TEXT_PARTS } },
};

export const SERIES_FORMAT: PartSpec = { type: "ChartSeriesFormat", parts: { Fill: FILL, Line: LINE } };

const GRIDLINES: PartSpec = {
  type: "ChartGridlines",
  scalars: { Visible: yes(false) },
  parts: { Format: { type: "ChartGridlinesFormat", parts: { Line: LINE } } },
};

const TICK_MARKS = ["None", "Cross", "Inside", "Outside"];
const AXIS: PartSpec = {
  type: "ChartAxis",
  scalars: {
    Visible: yes(true),
    ReversePlotOrder: yes(false),
    Position: oneOf("Automatic", ["Automatic", "Maximum", "Minimum", "Custom"]),
    TickLabelPosition: oneOf("NextToAxis", ["NextToAxis", "High", "Low", "None"]),
    MajorTickMark: oneOf("None", TICK_MARKS),
    MinorTickMark: oneOf("None", TICK_MARKS),
    NumberFormat: text("General"),
    LinkNumberFormat: yes(true),
  },
  parts: {
    MajorGridlines: GRIDLINES,
    MinorGridlines: GRIDLINES,
    Title: {
      type: "ChartAxisTitle",
      scalars: { Visible: yes(false), Text: text("Axis Title") },
      parts: { Format: { type: "ChartAxisTitleFormat", parts: TEXT_PARTS } },
    },
    Format: { type: "ChartAxisFormat", parts: { Font: FONT, Line: LINE, Fill: FILL } },
  },
};

/** Steps of the tick marks and labels are of names only; scale and units are of figures only. */
export const CATEGORY_AXIS: PartSpec = {
  ...AXIS,
  scalars: {
    ...AXIS.scalars,
    TickLabelSpacing: whole("", 1, 31_999),
    TickMarkSpacing: whole(1, 1, 31_999),
    CategoryType: oneOf("Automatic", ["Automatic", "TextAxis", "DateAxis"]),
  },
};

export const VALUE_AXIS: PartSpec = {
  ...AXIS,
  scalars: {
    ...AXIS.scalars,
    Minimum: number(""),
    Maximum: number(""),
    MajorUnit: number("", 0),
    MinorUnit: number("", 0),
    ScaleType: oneOf("Linear", ["Linear", "Logarithmic"]),
    DisplayUnit: oneOf("None", ["None", "Hundreds", "Thousands", "Millions"]),
  },
};

export const SERIES: PartSpec = {
  type: "ChartSeries",
  scalars: {
    HasDataLabels: yes(false),
    GapWidth: whole(219, 0, 500),
    Overlap: whole(0, -100, 100),
    AxisGroup: oneOf("Primary", ["Primary", "Secondary"]),
    Smooth: yes(false),
    ShowShadow: yes(false),
    InvertIfNegative: yes(false),
    MarkerStyle: oneOf("Automatic", ["Automatic", "None", "Square", "Diamond", "Triangle", "Circle"]),
    MarkerSize: whole(5, 2, 72),
    MarkerBackgroundColor: color("#4472C4"),
    MarkerForegroundColor: color("#4472C4"),
  },
  parts: { Format: SERIES_FORMAT },
};

export const CHART: PartSpec = {
  type: "Chart",
  scalars: {
    PlotVisibleOnly: yes(true),
    ShowDataLabelsOverMaximum: yes(true),
    DisplayBlanksAs: oneOf("NotPlotted", ["NotPlotted", "Zero", "Interpolated"]),
  },
  parts: { Title: TITLE, Legend: LEGEND, Format: CHART_FORMAT, PlotArea: PLOT_AREA },
};

export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "LineStacked",
  "Area",
  "AreaStacked",
  "Pie",
  "Doughnut",
  "XYScatter",
] as const;
