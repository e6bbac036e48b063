import { OWN_SHEET_MARK } from "../own-sheets";
import type { ReportWords } from "../words/report-words";
import type { ChartBlock } from "./chart-data";
import type { Page } from "./plan-report";
import { planText } from "./planned-cell";
import { toTableName } from "./table-names";
import { toWidth } from "./text-size";
import type { SheetPlan, TablePlan } from "./workbook-plan";

/** Title and note stand above the first block of chart data. */
export const FIRST_BLOCK_ROW = 3;
const COUNT_WIDTH = 22;
const NARROWEST_STUB = 24;
const WIDEST_STUB = 46;

/** The cells that the charts draw, one block under the other. The mark in A1 keeps them from being checked as tables. */
export function planChartData(
  blocks: readonly ChartBlock[],
  { name, words, page }: { readonly name: string; readonly words: ReportWords; readonly page: Page },
): SheetPlan {
  const cells = [
    planText({ row: 0, col: 0 }, OWN_SHEET_MARK + words.chartDataTitle, "table-title"),
    planText({ row: 1, col: 0 }, words.chartDataNote, "headnote"),
    ...blocks.flatMap((block) => block.cells),
  ];
  const labels = blocks.flatMap(({ categories, cells: own }) =>
    own
      .filter(({ row, col }) => col === 0 && row >= categories.top)
      .map(({ value }) => toWidth(String(value)) + 3),
  );
  const series = Math.max(1, ...blocks.map((block) => block.series.length));
  return {
    name,
    cells,
    columnWidths: [
      Math.min(WIDEST_STUB, Math.max(NARROWEST_STUB, ...labels)),
      ...Array.from({ length: series }, () => COUNT_WIDTH),
    ],
    rowHeights: [{ row: 0, height: 26 }],
    merges: [],
    freeze: null,
    print: { ...page, orientation: "portrait", repeatRows: null },
    charts: [],
    tables: blocks.flatMap((block, index) => toTable(block, `${toTableName(name)}_${index + 1}`)),
    summary: words.summaries.chartData,
  };
}

/** A block as a table of Excel's own, where its headings can name the columns of one. */
function toTable({ cells, categories, series }: ChartBlock, name: string): readonly TablePlan[] {
  const top = categories.top - 1;
  const headings = cells
    .filter(({ row }) => row === top)
    .map(({ value }) => (typeof value === "string" ? value.trim().toLowerCase() : ""));
  const isNamed =
    headings.length === series.length + 1 &&
    !headings.includes("") &&
    new Set(headings).size === headings.length;
  return isNamed ? [{ name, range: { top, left: 0, bottom: categories.bottom, right: series.length } }] : [];
}
