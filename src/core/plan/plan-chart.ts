import type { Range } from "../address";
import type { ChartBlock } from "./chart-data";
import type { ChartText } from "./chart-words";
import type { LaidOut } from "./table-layout";
import type { ChartPlan } from "./workbook-plan";

/**
 * A table of so many places and the chart below it fit on one page, upright, A4 or Letter. A longer one has its chart to the
 * right, where it is seen without scrolling and cut by no page break.
 */
const LONGEST_ABOVE_CHART = 12;
/** In characters, about the width of a page. */
const CHART_WIDTH = 84;
/** The width of a column that nobody set. */
const USUAL_WIDTH = 8.43;
/** Rows of usual height for one bar, and for title, legend and axis. */
const ROWS_A_BAR = 1.25;
const ROWS_AROUND = 7;
const FEWEST_ROWS = 13;
/** A table up to this wide, in characters, has a chart of its own width below it. */
const WIDEST_CHART = 120;

export function isChartBeside(places: number): boolean {
  return places > LONGEST_ABOVE_CHART;
}

/** Draws a block of the sheet with the chart data, below its table or to the right of it. */
export function planChart(block: ChartBlock, text: ChartText, laidOut: LaidOut, places: number): ChartPlan {
  return {
    kind: "stacked-bar",
    ...text,
    categories: block.categories,
    series: block.series.map(({ name, ...series }) => ({
      ...series,
      name: { sheet: block.categories.sheet, ...name },
    })),
    anchor: anchorOf(laidOut, places, block.bars),
  };
}

function anchorOf(laidOut: LaidOut, places: number, bars: number): Range {
  const rows = Math.max(FEWEST_ROWS, Math.ceil(ROWS_AROUND + bars * ROWS_A_BAR));
  if (!isChartBeside(places)) {
    return {
      top: laidOut.nextRow,
      left: 0,
      bottom: laidOut.nextRow + rows - 1,
      right: columnAt(laidOut.columnWidths),
    };
  }
  const left = laidOut.columnWidths.length + 1;
  return { top: 2, left, bottom: 2 + rows - 1, right: left + Math.ceil(CHART_WIDTH / USUAL_WIDTH) - 1 };
}

/** The column in which the width of a chart ends: with the table, or where a narrow table leaves off, some way beyond. */
function columnAt(widths: readonly number[]): number {
  const table = widths.reduce((sum, each) => sum + each, 0);
  if (table >= CHART_WIDTH && table <= WIDEST_CHART) return widths.length - 1;
  let width = 0;
  let col = -1;
  while (width < CHART_WIDTH - USUAL_WIDTH / 2) {
    col += 1;
    width += widths[col] ?? USUAL_WIDTH;
  }
  return col;
}
