import { quoteSheetName, toA1, type CellRef } from "../../core/address";
import { CHART_COLORS, CHART_LABEL_COLORS } from "../../core/plan/styles";
import type { ChartPlan, SheetRange } from "../../core/plan/workbook-plan";
import { document, element } from "../xml/element";
import { escapeXml } from "../xml/text-escapes";
import { toCategoryAxis, toValueAxis } from "./chart-axes";
import { toTextProperties, toTitle } from "./chart-text";
import { NS } from "./namespaces";

/** Finds what the plan puts into a cell, so that the chart can be drawn before anything is calculated. */
export type LookUp = (cell: CellRef) => string | number | null;

const val = (name: string, value: string | number | boolean): string => element(name, { val: value });

/** A native chart of stacked, horizontal bars, first category on top (ECMA-376-1, 21.2). */
export function toChartPart(chart: ChartPlan, language: string, lookUp: LookUp): string {
  const series = chart.series.map((_, index) => toSeries(chart, index, lookUp));
  const bars = element(
    "c:barChart",
    {},
    val("c:barDir", "bar"),
    val("c:grouping", "stacked"),
    val("c:varyColors", false),
    ...series,
    val("c:gapWidth", 40),
    val("c:overlap", 100),
    val("c:axId", 1),
    val("c:axId", 2),
  );
  const plot = [
    element("c:layout"),
    bars,
    toCategoryAxis(),
    toValueAxis(chart.axisTitle, findLongest(chart, lookUp)),
  ];
  return document(
    element(
      "c:chartSpace",
      { "xmlns:c": NS.chart, "xmlns:a": NS.drawing, "xmlns:r": NS.relationships },
      val("c:date1904", false),
      val("c:lang", language),
      val("c:roundedCorners", false),
      element(
        "c:chart",
        {},
        toTitle(chart.title, { size: 14, bold: true }),
        val("c:autoTitleDeleted", false),
        element("c:plotArea", {}, ...plot),
        element(
          "c:legend",
          {},
          val("c:legendPos", "t"),
          val("c:overlay", false),
          toTextProperties({ size: 10 }),
        ),
        val("c:plotVisOnly", false),
        val("c:dispBlanksAs", "gap"),
      ),
      toFill("FFFFFF", "D9D9D9"),
    ),
  );
}

/** The sum of the longest bar: it decides how finely the axis is divided. */
function findLongest(chart: ChartPlan, lookUp: LookUp): number {
  const sums = cellsOf(chart.categories).map((_, index) =>
    chart.series.reduce((sum, { values }) => {
      const cell = cellsOf(values)[index];
      const value = cell === undefined ? null : lookUp(cell);
      return sum + (typeof value === "number" ? value : 0);
    }, 0),
  );
  return sums.reduce((longest, sum) => Math.max(longest, sum), 0);
}

function toSeries(chart: ChartPlan, index: number, lookUp: LookUp): string {
  const series = chart.series[index];
  if (series === undefined) return "";
  return element(
    "c:ser",
    {},
    val("c:idx", index),
    val("c:order", index),
    element("c:tx", {}, toTexts([series.name], toFormula(series.name, series.name), lookUp)),
    toFill(CHART_COLORS[series.color], null),
    val("c:invertIfNegative", false),
    toLabels(series.labelled, CHART_LABEL_COLORS[series.color]),
    element("c:cat", {}, toTexts(cellsOf(chart.categories), toRangeFormula(chart.categories), lookUp)),
    element("c:val", {}, toNumbers(series.values, lookUp)),
  );
}

/** Labels only where the bar has room for them; a number beside its bar would lie on the next one. */
function toLabels(labelled: readonly number[], color: string): string {
  const shows = (value: boolean): string[] => [
    val("c:showLegendKey", false),
    val("c:showVal", value),
    ...["CatName", "SerName", "Percent", "BubbleSize"].map((what) => val(`c:show${what}`, false)),
  ];
  const points = [...labelled]
    .sort((a, b) => a - b)
    .map((index) =>
      element(
        "c:dLbl",
        {},
        val("c:idx", index),
        element("c:spPr", {}, element("a:noFill"), element("a:ln", {}, element("a:noFill"))),
        toTextProperties({ size: 9, color }),
        val("c:dLblPos", "ctr"),
        ...shows(true),
      ),
    );
  return element("c:dLbls", {}, ...points, ...shows(false));
}

function toTexts(cells: readonly CellRef[], formula: string, lookUp: LookUp): string {
  const points = cells.map((cell, index) => toPoint(index, lookUp(cell)));
  const cache = element("c:strCache", {}, val("c:ptCount", cells.length), ...points);
  return element("c:strRef", {}, element("c:f", {}, escapeXml(formula)), cache);
}

function toNumbers(range: SheetRange, lookUp: LookUp): string {
  const cells = cellsOf(range);
  const points = cells.map((cell, index) => {
    const value = lookUp(cell);
    return typeof value === "number" ? toPoint(index, value) : "";
  });
  const format = element("c:formatCode", {}, "#,##0");
  const cache = element("c:numCache", {}, format, val("c:ptCount", cells.length), ...points);
  return element("c:numRef", {}, element("c:f", {}, escapeXml(toRangeFormula(range))), cache);
}

function toPoint(index: number, value: string | number | null): string {
  return element("c:pt", { idx: index }, element("c:v", {}, escapeXml(String(value ?? ""))));
}

function cellsOf({ sheet, top, left, bottom, right }: SheetRange): CellRef[] {
  const cells: CellRef[] = [];
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) cells.push({ sheet, row, col });
  return cells;
}

function toRangeFormula({ sheet, top, left, bottom, right }: SheetRange): string {
  return toFormula({ sheet, row: top, col: left }, { sheet, row: bottom, col: right });
}

/** `'Overview'!$A$5:$A$13` */
function toFormula(first: CellRef, last: CellRef): string {
  const fixed = ({ row, col }: CellRef): string => toA1(row, col).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const range = first === last ? fixed(first) : `${fixed(first)}:${fixed(last)}`;
  return `${quoteSheetName(first.sheet)}!${range}`;
}

function toFill(color: string, line: string | null): string {
  const solid = (hex: string): string => element("a:solidFill", {}, element("a:srgbClr", { val: hex }));
  return element(
    "c:spPr",
    {},
    solid(color),
    element("a:ln", {}, line === null ? element("a:noFill") : solid(line)),
  );
}
