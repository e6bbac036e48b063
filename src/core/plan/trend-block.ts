import { quoteSheetName, toA1 } from "../address";
import type { Words } from "../words/words";
import type { ChartBlock, ChartSeries } from "./chart-data";
import { planFormula, planText } from "./planned-cell";
import type { Shown } from "./published";
import type { Live } from "./share-formula";
import { toWidth } from "./text-size";
import { FIRST_TREND_ROW } from "./trend-columns";
import type { TrendRow } from "./trend-rows";
import type { ChartPlan, PlannedCell } from "./workbook-plan";

/** After the name of a period from which on a column is called otherwise. The titles explain it. */
const BREAK_MARK = " *";

/** A chart of the trend without its place yet, and the cells that it draws. */
export interface TrendChart {
  readonly chart: Omit<ChartPlan, "anchor">;
  readonly block: ChartBlock;
}

export interface TrendChartsOptions {
  readonly words: Words;
  /** The sheet of the table. */
  readonly sheet: string;
  /** Where the cells that the charts draw begin. */
  readonly chartData: { readonly sheet: string; readonly top: number };
}

/** Stands after the name of a period from which on a column is called otherwise. */
export function markOf(rows: readonly TrendRow[], row: number): string {
  return (rows[row]?.breaks.length ?? 0) > 0 ? BREAK_MARK : "";
}

export function numberIn(shown: Shown | undefined): number | null {
  return shown?.kind === "number" ? shown.value : null;
}

export interface BlockParts {
  readonly title: string;
  readonly series: readonly ChartSeries[];
  readonly style: "count" | "share" | "share-1" | "share-2";
  readonly rows: readonly TrendRow[];
  readonly chosen: readonly number[];
  readonly labelFrom: (values: readonly number[]) => number | null;
}

/** The cells behind one chart: a row for each period, live copies of the table. What is no number stays empty. */
export function planBlock(
  { title, series, style, rows, chosen, labelFrom }: BlockParts,
  { words, sheet, chartData }: TrendChartsOptions,
): ChartBlock {
  const { top } = chartData;
  const first = top + 2;
  const last = first + chosen.length - 1;
  const names = chosen.map(
    (row) => `${words.report.periodName(rows[row]?.period.label ?? "")}${markOf(rows, row)}`,
  );
  const refer = (row: number, col: number): string =>
    `${quoteSheetName(sheet)}!${toA1(FIRST_TREND_ROW + row, col)}`;
  const nameOf = (row: number, at: number): Live => ({
    formula: markOf(rows, row) === "" ? refer(row, 0) : `${refer(row, 0)}&"${BREAK_MARK}"`,
    value: names[at] ?? "",
  });
  const cells: PlannedCell[] = [
    planText({ row: top, col: 0 }, title, "section"),
    planText({ row: top + 1, col: 0 }, words.trend.period, "stub-head"),
    ...series.map(({ name }, index) => planText({ row: top + 1, col: index + 1 }, name, "boxhead")),
  ];
  chosen.forEach((own, at) => {
    const row = first + at;
    const prefix = row === last ? "last-" : "";
    cells.push(planFormula({ row, col: 0 }, nameOf(own, at), `${prefix}label`));
    series.forEach(({ counts, columns }, index) => {
      const value = numberIn(counts[at]);
      if (value === null) return;
      const formula = columns.map((col) => refer(own, col)).join("+");
      cells.push(planFormula({ row, col: index + 1 }, { formula, value }, `${prefix}${style}`));
    });
  });
  return {
    cells,
    categories: { sheet: chartData.sheet, top: first, left: 0, bottom: last, right: 0 },
    series: series.map(({ color, counts }, index) => ({
      name: { row: top + 1, col: index + 1 },
      values: { sheet: chartData.sheet, top: first, left: index + 1, bottom: last, right: index + 1 },
      color,
      labelFrom: labelFrom(counts.flatMap((count) => numberIn(count) ?? [])),
    })),
    bars: chosen.length,
    longestName: Math.max(0, ...names.map(toWidth)),
    nextRow: last + 2,
  };
}

/** What a chart draws of a block. */
export function toChart({ categories, series }: ChartBlock): Pick<ChartPlan, "categories" | "series"> {
  return {
    categories,
    series: series.map(({ name, ...rest }) => ({ ...rest, name: { sheet: categories.sheet, ...name } })),
  };
}
