import { toCleanText } from "../../core/plan/cell-text";
import { toChartLooks } from "../../core/plan/chart-looks";
import type { LookUp } from "../../core/plan/look-up";
import type { ChartPlan, SheetRange, WorkbookPlan } from "../../core/plan/workbook-plan";
import { toFormula } from "./to-chart";

/** The figures behind the charts of a plan, by the formula that a chart names them with. */
export interface ChartFigures {
  /** `<c:strCache>` or `<c:numCache>` by formula. */
  readonly caches: ReadonlyMap<string, string>;
  /** The formula of the name of a series, by that of its figures. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * A chart in a file keeps a copy of the figures that it draws (ECMA-376-1, 21.2.2.122 and 21.2.2.201). Programs that do not work out a workbook, as
 * previews do not, draw the copy; hucre writes none.
 */
export function gatherChartFigures({ sheets, looks }: WorkbookPlan, lookUp: LookUp): ChartFigures {
  const charts = sheets.flatMap((sheet) => sheet.charts);
  return {
    caches: new Map(
      charts.flatMap((chart) => [
        [toFormula(chart.categories), toTexts(chart.categories, lookUp)] as const,
        ...chart.series.flatMap(({ name, values }) => [
          [toFormula(cellOf(name)), toTexts(cellOf(name), lookUp)] as const,
          [toFormula(values), toNumbers(values, toChartLooks(chart, lookUp, looks).format, lookUp)] as const,
        ]),
      ]),
    ),
    names: new Map(
      charts.flatMap(({ series }) =>
        series.map(({ name, values }) => [toFormula(values), toFormula(cellOf(name))] as const),
      ),
    ),
  };
}

/**
 * The XML of a chart with the figures in it. A series takes its name from its cell, as in Excel; texts are in the language of the
 * report. (hucre writes every axis title as American English.)
 * @throws Error where the chart draws a range that the plan does not know: a mistake in the program
 */
export function fillChart(xml: string, { caches, names }: ChartFigures, language: string): string {
  const own = xml.replace(/lang="en-US"/g, () => `lang="${toXml(language)}"`);
  return own.replace(/<c:ser>.*?<\/c:ser>/gs, (series) => {
    const values = /<c:val><c:numRef><c:f>([^<]*)<\/c:f>/.exec(series)?.[1];
    const name = names.get(fromXml(values ?? ""));
    if (name === undefined) throw new Error(`a chart draws an unknown range: ${values ?? ""}`);
    return series
      .replace(
        /<c:tx><c:v>[^<]*<\/c:v><\/c:tx>/,
        () => `<c:tx><c:strRef><c:f>${toXml(name)}</c:f></c:strRef></c:tx>`,
      )
      .replace(/<c:f>([^<]*)<\/c:f>/g, (formula, range: string) => {
        const cache = caches.get(fromXml(range));
        if (cache === undefined) throw new Error(`a chart draws an unknown range: ${range}`);
        return formula + cache;
      });
  });
}

function cellOf({ sheet, row, col }: ChartPlan["series"][number]["name"]): SheetRange {
  return { sheet, top: row, left: col, bottom: row, right: col };
}

function toTexts(range: SheetRange, lookUp: LookUp): string {
  const points = toPoints(range, lookUp, (value) => toXml(toCleanText(String(value))));
  return `<c:strCache>${points}</c:strCache>`;
}

/** What is no number is not drawn, and so is no point. */
function toNumbers(range: SheetRange, format: string, lookUp: LookUp): string {
  const points = toPoints(range, lookUp, (value) => (typeof value === "number" ? String(value) : null));
  return `<c:numCache><c:formatCode>${toXml(format)}</c:formatCode>${points}</c:numCache>`;
}

function toPoints(
  { sheet, top, left, bottom }: SheetRange,
  lookUp: LookUp,
  toText: (value: string | number) => string | null,
): string {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => index);
  const points = rows.map((index) => {
    const value = lookUp({ sheet, row: top + index, col: left });
    const text = value === null ? null : toText(value);
    return text === null ? "" : `<c:pt idx="${index}"><c:v>${text}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${rows.length}"/>${points.join("")}`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function toXml(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

function fromXml(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&amp;/g, "&");
}
