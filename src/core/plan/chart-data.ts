import { quoteSheetName, toA1 } from "../address";
import { toForms, type Forms } from "../words/forms";
import { labelFromOnBars } from "./chart-labels";
import { planFormula, planText } from "./planned-cell";
import type { Shown } from "./published";
import type { Live } from "./share-formula";
import { FIRST_ROW } from "./table-layout";
import { toWidth } from "./text-size";
import type { ChartColorName, PlannedCell, SheetRange } from "./workbook-plan";

/** More bars than this are not read any more; the others are left to the table, and a line says so. */
const MOST_BARS = 20;

/** One colour of the stack: a column of counts in a table of the workbook. */
export interface ChartSeries {
  readonly name: string;
  readonly color: ChartColorName;
  readonly counts: readonly Shown[];
  /** Columns of the table sheet to add up, zero-based; several where series are put together. */
  readonly columns: readonly number[];
  /** The numbers in the total row; `null` where there is none. */
  readonly total: number | null;
}

export interface ChartSource {
  /** The sheet of the table. */
  readonly sheet: string;
  readonly title: string;
  readonly stubHead: string;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Of the report, BCP 47: decides how a number in a name is written. */
  readonly language: string;
}

/** Which places get a bar, longest first, and which have requests but no bar. Indices of places. */
export interface Ranking {
  readonly shown: readonly number[];
  readonly rest: readonly number[];
}

export interface ChartBlock {
  readonly cells: readonly PlannedCell[];
  readonly categories: SheetRange;
  readonly series: readonly {
    readonly name: { readonly row: number; readonly col: number };
    readonly values: SheetRange;
    readonly color: ChartColorName;
    readonly labelFrom: number | null;
  }[];
  readonly bars: number;
  /** In characters. */
  readonly longestName: number;
  readonly nextRow: number;
}

/** Places with requests by their number, then in the order of the table. */
export function rankPlaces(series: readonly ChartSeries[], places: number): Ranking {
  const sums = Array.from({ length: places }, (_, place) => sumAt(series, place));
  const ranked = sums
    .map((sum, place) => ({ sum, place }))
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum || a.place - b.place)
    .map(({ place }) => place);
  // To leave out a single one would save less room than the line that says so.
  if (ranked.length <= MOST_BARS + 1) return { shown: ranked, rest: [] };
  return { shown: ranked.slice(0, MOST_BARS), rest: ranked.slice(MOST_BARS) };
}

export function sumAt(series: readonly ChartSeries[], place: number): number {
  return series.reduce((sum, { counts }) => sum + numberAt(counts, place), 0);
}

export function numberAt(counts: readonly Shown[], place: number): number {
  const count = counts[place];
  return count?.kind === "number" ? count.value : 0;
}

/**
 * The cells behind one chart: a row for each bar, live copies of the figures of the table.
 * They stand apart from the table, because bars read best from long to short and a table reads best by name.
 */
export function planChartBlock(
  source: ChartSource,
  ranking: Ranking,
  sheet: string,
  top: number,
): ChartBlock {
  const first = top + 2;
  const bars = ranking.shown.length;
  const last = first + bars - 1;
  const longest = Math.max(...ranking.shown.map((place) => sumAt(source.series, place)));
  const forms = toForms(source.language);
  const names = ranking.shown.map((place, bar) => nameOfBar(source, { place, row: first + bar }, forms));
  const cells: PlannedCell[] = [planText({ row: top, col: 0 }, source.title, "section")];
  cells.push(planText({ row: top + 1, col: 0 }, source.stubHead, "stub-head"));
  source.series.forEach(({ name }, index) =>
    cells.push(planText({ row: top + 1, col: index + 1 }, name, "boxhead")),
  );
  ranking.shown.forEach((place, bar) => {
    const row = first + bar;
    const prefix = row === last ? "last-" : "";
    const name = names[bar];
    if (name !== undefined) cells.push(planFormula({ row, col: 0 }, name, `${prefix}label`));
    source.series.forEach((series, index) => {
      const spot = { row, col: index + 1 };
      const copied = copyFormula(source, series, place);
      if (copied !== null) cells.push(planFormula(spot, copied, `${prefix}count`));
    });
  });
  return {
    cells,
    categories: { sheet, top: first, left: 0, bottom: last, right: 0 },
    series: source.series.map((series, index) => ({
      name: { row: top + 1, col: index + 1 },
      values: { sheet, top: first, left: index + 1, bottom: last, right: index + 1 },
      color: series.color,
      labelFrom: isPlain(source)
        ? 1
        : labelFromOnBars(
            ranking.shown.map((place) => numberAt(series.counts, place)),
            longest,
          ),
    })),
    bars,
    longestName: Math.max(0, ...names.map(({ value }) => toWidth(String(value)))),
    nextRow: last + 2,
  };
}

/** The requests of the places without a bar. */
export function restOf(series: readonly ChartSeries[], ranking: Ranking): number {
  return ranking.rest.reduce((sum, place) => sum + sumAt(series, place), 0);
}

/** Bars in one piece have their number at their end, however short they are. */
function isPlain({ series }: ChartSource): boolean {
  return series.length === 1;
}

/**
 * `Brazil (3)`: the sum stands in the name, because most bars are too short for one where a single place dominates, and none can
 * stand at the end of several pieces. The text that is stored
 * writes it as the language of the report has it; FIXED, once it is worked out, as the language of the reader has it.
 */
function nameOfBar(
  source: ChartSource,
  { place, row }: { readonly place: number; readonly row: number },
  forms: Forms,
): Live {
  const { sheet, labels, series } = source;
  const label = `${quoteSheetName(sheet)}!${toA1(FIRST_ROW + place, 0)}`;
  if (isPlain(source)) return { formula: label, value: labels[place] ?? "" };
  const counts = `${toA1(row, 1)}:${toA1(row, series.length)}`;
  return {
    formula: `${label}&" ("&FIXED(SUM(${counts}),0)&")"`,
    value: `${labels[place] ?? ""} (${forms.number(sumAt(series, place))})`,
  };
}

function copyFormula(source: ChartSource, series: ChartSeries, place: number): Live | null {
  const count = series.counts[place];
  if (count?.kind !== "number") return null;
  return { formula: referTo(source, series, FIRST_ROW + place), value: count.value };
}

function referTo(source: ChartSource, series: ChartSeries, row: number): string {
  return series.columns.map((col) => `${quoteSheetName(source.sheet)}!${toA1(row, col)}`).join("+");
}
