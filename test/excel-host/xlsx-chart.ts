import type { SheetChart } from "hucre/xlsx";
import { quoteSheetName, toColumnName } from "../../src/core/address";
import type { Area } from "./model/area";
import type { Sheet } from "./model/book";
import type { Chart, ChartSeries, Properties } from "./model/chart";
import { pointsBefore } from "./objects/range-lines";

type Parts = ReadonlyMap<string, Properties>;

/** Kinds of charts that a file can be given; others are drawn as the nearest of these. */
const KINDS = {
  BarStacked: ["bar", "stacked"],
  BarStacked100: ["bar", "percentStacked"],
  BarClustered: ["bar", "clustered"],
  ColumnStacked: ["column", "stacked"],
  ColumnStacked100: ["column", "percentStacked"],
  ColumnClustered: ["column", "clustered"],
  LineMarkers: ["line", "standard"],
} as const;

/** A chart in the terms of hucre, with as much of its looks as both know. */
export function toFileChart(chart: Chart): SheetChart {
  const { parts, series, type } = chart;
  const kind = Object.entries(KINDS).find(([name]) => name === type)?.[1];
  if (kind === undefined) throw new Error(`charts of the type ${type} are not written to files`);
  const [first] = series;
  const gap = first?.parts.get("")?.get("GapWidth");
  const overlap = first?.parts.get("")?.get("Overlap");
  const title = textOf(parts, "Title", "Text");
  const legend = textOf(parts, "Legend", "Position").toLowerCase();
  const axisTitle = textOf(parts, "Axes/ValueAxis/Title", "Text");
  const minimum = parts.get("Axes/ValueAxis")?.get("Minimum");
  const maximum = parts.get("Axes/ValueAxis")?.get("Maximum");
  const unit = parts.get("Axes/ValueAxis")?.get("MajorUnit");
  const format = textOf(parts, "Axes/ValueAxis", "NumberFormat");
  const isLegendShown = parts.get("Legend")?.get("Visible") !== false;
  const position = isLegendShown ? LEGENDS.find((each) => each === legend) : false;
  const scale = {
    ...(typeof minimum === "number" ? { min: minimum } : {}),
    ...(typeof maximum === "number" ? { max: maximum } : {}),
    ...(typeof unit === "number" ? { majorUnit: unit } : {}),
  };
  return {
    type: kind[0],
    ...(kind[1] === "standard" ? { lineGrouping: kind[1] } : { barGrouping: kind[1] }),
    ...(typeof overlap === "number" ? { overlap } : {}),
    ...(typeof gap === "number" ? { gapWidth: gap } : {}),
    ...(title === "" ? {} : { title, ...toTitleFont(parts) }),
    ...(position === undefined ? {} : { legend: position }),
    plotVisOnly: parts.get("")?.get("PlotVisibleOnly") !== false,
    series: series.map(toFileSeries),
    axes: {
      x: {
        ...toAxisLooks(parts, "Axes/CategoryAxis"),
        reverse: parts.get("Axes/CategoryAxis")?.get("ReversePlotOrder") === true,
      },
      y: {
        ...toAxisLooks(parts, "Axes/ValueAxis"),
        ...(axisTitle === "" ? {} : { title: axisTitle }),
        gridlines: { major: parts.get("Axes/ValueAxis/MajorGridlines")?.get("Visible") === true },
        ...(format === "" ? {} : { numberFormat: { formatCode: format, sourceLinked: false } }),
        scale,
        ...(textOf(parts, "Axes/CategoryAxis", "Position") === "Maximum" ? { crosses: "max" } : {}),
      },
    },
    anchor: toAnchor(chart),
  };
}

function toTitleFont(parts: Parts): Partial<SheetChart> {
  const font = parts.get("Title/Format/Font");
  const size = font?.get("Size");
  const color = textOf(parts, "Title/Format/Font", "Color");
  return {
    ...(typeof size === "number" ? { titleFontSize: size } : {}),
    ...(font?.get("Bold") === true ? { titleBold: true } : {}),
    ...(color === "" ? {} : { titleColor: color.slice(1) }),
  };
}

type FileAxis = NonNullable<NonNullable<SheetChart["axes"]>["x"]>;

function toAxisLooks(
  parts: Parts,
  axis: string,
): Pick<FileAxis, "labelFontSize" | "labelColor" | "majorTickMark"> {
  const size = parts.get(`${axis}/Format/Font`)?.get("Size");
  const color = textOf(parts, `${axis}/Format/Font`, "Color");
  return {
    ...(typeof size === "number" ? { labelFontSize: size } : {}),
    ...(color === "" ? {} : { labelColor: color.slice(1) }),
    ...(parts.get(axis)?.get("MajorTickMark") === "None" ? { majorTickMark: "none" } : {}),
  };
}

const LEGENDS = ["top", "bottom", "left", "right"] as const;

const textOf = (parts: Parts, part: string, name: string): string => String(parts.get(part)?.get(name) ?? "");

function toFileSeries({ name, values, categories, parts }: ChartSeries): SheetChart["series"][number] {
  const line = textOf(parts, "Format/Line", "Color");
  const color = textOf(parts, "Format/Fill", "Color") || line;
  const weight = parts.get("Format/Line")?.get("Weight");
  const place = PLACES.find(([name]) => name === textOf(parts, "DataLabels", "Position"))?.[1];
  const labels = parts.get("")?.get("HasDataLabels") === true;
  const format = textOf(parts, "DataLabels", "NumberFormat");
  const ink = textOf(parts, "DataLabels/Format/Font", "Color");
  return {
    name,
    values: toFormula(values),
    ...(categories === null ? {} : { categories: toFormula(categories) }),
    ...(color === "" ? {} : { color: color.slice(1) }),
    ...(typeof weight === "number" ? { stroke: { width: weight } } : {}),
    ...(line === "" ? {} : { marker: toMarker(parts) }),
    ...(labels
      ? {
          dataLabels: {
            showValue: true,
            ...(place === undefined ? {} : { position: place }),
            ...(format === "" ? {} : { numberFormat: { formatCode: format, sourceLinked: false } }),
            ...(ink === "" ? {} : { fontColor: ink.slice(1) }),
          },
        }
      : {}),
  };
}

const PLACES = [
  ["Center", "ctr"],
  ["OutsideEnd", "outEnd"],
  ["Top", "t"],
] as const;
const SYMBOLS = ["circle", "square", "diamond", "triangle"] as const;

function toMarker(parts: Parts): NonNullable<SheetChart["series"][number]["marker"]> {
  const style = textOf(parts, "", "MarkerStyle").toLowerCase();
  const symbol = SYMBOLS.find((each) => each === style);
  const size = parts.get("")?.get("MarkerSize");
  return {
    ...(symbol === undefined ? {} : { symbol }),
    ...(typeof size === "number" ? { size } : {}),
    fill: textOf(parts, "", "MarkerBackgroundColor").slice(1),
    line: textOf(parts, "", "MarkerForegroundColor").slice(1),
  };
}

/** `'Overview'!$A$5:$A$13` */
function toFormula({ sheet, top, left, bottom, right }: Area): string {
  const first = `$${toColumnName(left)}$${top + 1}`;
  return `${quoteSheetName(sheet.name)}!${first}:$${toColumnName(right)}$${bottom + 1}`;
}

function toAnchor({ anchor, position, source: { sheet } }: Chart): NonNullable<SheetChart["anchor"]> {
  if (anchor !== null)
    return {
      from: { row: anchor.top, col: anchor.left },
      to: { row: anchor.bottom + 1, col: anchor.right + 1 },
    };
  const { left, top, width, height } = position;
  return {
    from: { row: lineAt(sheet, "rows", top), col: lineAt(sheet, "columns", left) },
    to: { row: lineAt(sheet, "rows", top + height), col: lineAt(sheet, "columns", left + width) },
  };
}

/** The row or column at so many points from the edge. */
function lineAt(sheet: Sheet, which: "rows" | "columns", points: number): number {
  let index = 0;
  while (pointsBefore(sheet, which, index + 1) <= points) index += 1;
  return index;
}
