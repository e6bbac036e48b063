import type { Range } from "../address";
import type { ChartBlock } from "./chart-data";
import type { ChartText } from "./chart-words";
import type { LaidOut } from "./table-layout";
import type { ChartPlan } from "./workbook-plan";

/** In characters, about the width of a page. */
const CHART_WIDTH = 84;
/** The width of a column that nobody set. */
export const USUAL_WIDTH = 8.43;
/** Rows of usual height for one bar, more where a name may take two lines; and for title, legend and axis. */
const ROWS_A_BAR = 1.5;
const ROWS_A_LONG_NAME = 2;
const LONG_NAME = 22;
/** With these a chart and the line under it still fit on a page. */
const MOST_ROWS = 40;
const ROWS_AROUND = 7;
const FEWEST_ROWS = 13;
/** A table up to this wide, in characters, has a chart of its own width below it. */
const WIDEST_CHART = 120;

/**
 * Draws a block of the sheet with the chart data below the table and its notes. Beside the table it would be cut by the
 * page, and what stands next to the rows that are repeated in print would be repeated with them.
 */
export function planChart(block: ChartBlock, text: ChartText, laidOut: LaidOut): ChartPlan {
  return {
    kind: "stacked-bar",
    ...text,
    categories: block.categories,
    series: block.series.map(({ name, ...series }) => ({
      ...series,
      name: { sheet: block.categories.sheet, ...name },
    })),
    anchor: anchorOf(laidOut, block),
  };
}

function anchorOf({ nextRow, columnWidths }: LaidOut, { bars, longestName }: ChartBlock): Range {
  const wanted = ROWS_AROUND + bars * (longestName > LONG_NAME ? ROWS_A_LONG_NAME : ROWS_A_BAR);
  const rows = Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, Math.ceil(wanted)));
  return { top: nextRow, left: 0, bottom: nextRow + rows - 1, right: columnAt(columnWidths) };
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
