import type { Range } from "../address";
import type { ChartBlock } from "./chart-data";
import type { ChartText } from "./chart-words";
import type { LaidOut } from "./table-layout";
import { toWidth } from "./text-size";
import type { ChartPlan } from "./workbook-plan";

interface BarRows {
  readonly aBar: number;
  readonly aLongName: number;
  readonly atLeast: number;
}

/** In characters, about the width of a page. */
const CHART_WIDTH = 84;
/** The width of a column that nobody set. */
export const USUAL_WIDTH = 8.43;
/** Rows of usual height for one bar, more where a name may take two lines; with fewer than `atLeast`, names of two bars are left out. */
const WANTED: BarRows = { aBar: 1.25, aLongName: 2, atLeast: 5.5 };
const LOWEST: BarRows = { aBar: 0.85, aLongName: 1.6, atLeast: 5.5 };
const LONG_NAME = 22;
/** With these a chart and the line under it still fit on a page. */
const MOST_ROWS = 40;
/** For title and axis, and for a legend. */
const ROWS_AROUND = 6;
const ROWS_OF_LEGEND = 1;
/** Letters of a title are this much wider than those that widths are measured in; a title with more than fit has a second line. */
const TITLE_LETTER = 1.5;
const ROWS_OF_TITLE_LINE = 1.5;
/** A table up to this wide, in characters, has a chart of its own width below it. */
const WIDEST_CHART = 120;

/**
 * Draws a block of the sheet with the chart data below the table and its notes. Beside the table it would be cut by the
 * page, and what stands next to the rows that are repeated in print would be repeated with them.
 */
export function planChart(block: ChartBlock, text: ChartText, laidOut: LaidOut): ChartPlan {
  return {
    kind: block.series.length === 1 ? "bar" : "stacked-bar",
    valueFormat: "count",
    ...text,
    categories: block.categories,
    series: block.series.map(({ name, ...series }) => ({
      ...series,
      name: { sheet: block.categories.sheet, ...name },
    })),
    anchor: anchorChart(laidOut.columnWidths, laidOut.nextRow, rowsFor(block, text.title, laidOut)),
  };
}

/** The cells that a chart covers, from the row `top` on. @param rows of usual height */
export function anchorChart(columnWidths: readonly number[], top: number, rows: number): Range {
  return { top, left: 0, bottom: top + rows - 1, right: acrossChart(columnWidths).right };
}

function rowsFor(block: ChartBlock, title: string, laidOut: LaidOut): number {
  return Math.min(MOST_ROWS, Math.ceil(rowsAround(block, title, laidOut) + rowsOfBars(block, WANTED)));
}

/** The rows that a chart can do with, where a page has no room for more. */
export function fewestRowsFor(block: ChartBlock, title: string, laidOut: LaidOut): number {
  return Math.ceil(rowsAround(block, title, laidOut) + rowsOfBars(block, LOWEST));
}

/** Title, legend and axis. */
function rowsAround({ series }: ChartBlock, title: string, { columnWidths }: LaidOut): number {
  const titleLines = Math.ceil((toWidth(title) * TITLE_LETTER) / acrossChart(columnWidths).width);
  return (
    ROWS_AROUND + (series.length > 1 ? ROWS_OF_LEGEND : 0) + Math.max(0, titleLines - 1) * ROWS_OF_TITLE_LINE
  );
}

function rowsOfBars({ bars, longestName }: ChartBlock, rows: BarRows): number {
  return Math.max(rows.atLeast, bars * (longestName > LONG_NAME ? rows.aLongName : rows.aBar));
}

/** What a chart and the lines under it reach across, beginning in column A. */
export interface Across {
  /** The last column. */
  readonly right: number;
  /** In characters. */
  readonly width: number;
}

/** As wide as the table; where a narrow table leaves off, some way beyond. */
export function acrossChart(columnWidths: readonly number[]): Across {
  const table = columnWidths.reduce((sum, each) => sum + each, 0);
  if (table >= CHART_WIDTH && table <= WIDEST_CHART) return { right: columnWidths.length - 1, width: table };
  let width = 0;
  let right = -1;
  while (width < CHART_WIDTH - USUAL_WIDTH / 2) {
    right += 1;
    width += columnWidths[right] ?? USUAL_WIDTH;
  }
  return { right, width };
}
