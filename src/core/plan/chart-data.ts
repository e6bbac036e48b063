import { quoteSheetName, toA1 } from "../address";
import { planFigure, planFormula, planText } from "./planned-cell";
import type { Shown } from "./published";
import { FIRST_ROW, TOTAL_ROW } from "./table-layout";
import type { ChartColorName, PlannedCell, SheetRange } from "./workbook-plan";

/** More bars than this are not read any more; the smallest share one bar. */
const MOST_BARS = 20;
/** A number needs a bar of this part of the longest one, and of this more for each of its digits. */
const ROOM_AROUND_LABEL = 0.03;
const ROOM_FOR_DIGIT = 0.018;

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
  readonly otherLabel: (count: number) => string;
}

/** Which places get a bar, longest first, and which share the last one. Indices of places. */
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
  // One place more than fits takes no more room than the bar that it would be put into.
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
  const bars = ranking.shown.length + (ranking.rest.length > 0 ? 1 : 0);
  const last = first + bars - 1;
  const longest = Math.max(
    ...ranking.shown.map((place) => sumAt(source.series, place)),
    restOf(source.series, ranking),
  );
  const cells: PlannedCell[] = [planText({ row: top, col: 0 }, source.title, "section")];
  cells.push(planText({ row: top + 1, col: 0 }, source.stubHead, "stub-head"));
  source.series.forEach(({ name }, index) =>
    cells.push(planText({ row: top + 1, col: index + 1 }, name, "boxhead")),
  );
  const labels = ranking.shown.map((place) => source.labels[place] ?? "");
  if (ranking.rest.length > 0) labels.push(source.otherLabel(ranking.rest.length));

  labels.forEach((label, bar) => {
    const row = first + bar;
    const prefix = row === last ? "last-" : "";
    cells.push(planText({ row, col: 0 }, label, `${prefix}label`));
    const place = ranking.shown[bar];
    source.series.forEach((series, index) => {
      const spot = { row, col: index + 1 };
      const computed =
        place === undefined
          ? restFormula(source, series, ranking, spot, first)
          : copyFormula(source, series, place);
      if (computed === null) return;
      cells.push(
        computed.formula === null
          ? planFigure(spot, computed.value, `${prefix}count`)
          : planFormula(spot, { formula: computed.formula, value: computed.value }, `${prefix}count`),
      );
    });
  });
  return {
    cells,
    categories: { sheet, top: first, left: 0, bottom: last, right: 0 },
    series: source.series.map((series, index) => ({
      name: { row: top + 1, col: index + 1 },
      values: { sheet, top: first, left: index + 1, bottom: last, right: index + 1 },
      color: series.color,
      labelFrom: smallestWithRoom(
        [...ranking.shown.map((place) => numberAt(series.counts, place)), restOf([series], ranking)],
        longest,
      ),
    })),
    bars,
    nextRow: last + 2,
  };
}

/** Above it all have room: a number of more digits needs a longer bar, so 9 may fit where 10 does not. */
function smallestWithRoom(values: readonly number[], longest: number): number | null {
  const hasRoom = (value: number): boolean => value > 0 && value >= longest * roomFor(value);
  const crowded = Math.max(0, ...values.filter((value) => !hasRoom(value)));
  const wide = values.filter((value) => value > crowded);
  return wide.length === 0 ? null : Math.min(...wide);
}

function roomFor(value: number): number {
  return ROOM_AROUND_LABEL + ROOM_FOR_DIGIT * String(value).length;
}

function restOf(series: readonly ChartSeries[], ranking: Ranking): number {
  return ranking.rest.reduce((sum, place) => sum + sumAt(series, place), 0);
}

interface Computed {
  readonly formula: string | null;
  readonly value: number;
}

function copyFormula(source: ChartSource, series: ChartSeries, place: number): Computed | null {
  const count = series.counts[place];
  if (count?.kind !== "number") return null;
  return { formula: referTo(source, series, FIRST_ROW + place), value: count.value };
}

/** What the bars above leave of the total. */
function restFormula(
  source: ChartSource,
  series: ChartSeries,
  ranking: Ranking,
  spot: { readonly row: number; readonly col: number },
  first: number,
): Computed {
  const value = restOf([series], ranking);
  if (series.total === null || series.counts.some(({ kind }) => kind !== "number"))
    return { formula: null, value };
  const above = `SUM(${toA1(first, spot.col)}:${toA1(spot.row - 1, spot.col)})`;
  return { formula: `${referTo(source, series, TOTAL_ROW)}-${above}`, value };
}

function referTo(source: ChartSource, series: ChartSeries, row: number): string {
  return series.columns.map((col) => `${quoteSheetName(source.sheet)}!${toA1(row, col)}`).join("+");
}
