import type { Layout } from "./plan-report";
import { heightOfRows, USUAL_ROW } from "./page-size";
import type { LaidOut } from "./table-layout";
import { HEAD_ROW, TITLE_ROW, TOTAL_ROW } from "./table-rows";
import type { PrintPlan } from "./workbook-plan";

type RepeatedRows = NonNullable<PrintPlan["repeatRows"]>;

/** How a table falls on pages, before anything is put below it. */
export interface PageFlow {
  /** Zero-based rows with which a new page has to begin, lest it begins somewhere worse. */
  readonly breaksBefore: readonly number[];
  /** The rows to repeat where nothing below the table has a page of its own, and where something has. */
  readonly repeatRows: RepeatedRows;
  readonly repeatRowsAlone: RepeatedRows;
  /** In points: what is left on the last page, and on one that has only the repeated rows. */
  readonly left: number;
  readonly whole: number;
}

/** What of a table is needed to see where its pages end. */
type Flowing = Pick<LaidOut, "rowHeights" | "table" | "nextRow">;

/** A page with less of a table looks like a mistake. */
const FEWEST_ROWS = 6;

/**
 * Where a table with its notes is broken by pages. The headings are repeated only where the table itself goes on: above a
 * chart alone on its page they would be headings of nothing, so there only the title is.
 * @param pageHeight what one page shows, in points
 */
export function flowTable(
  laidOut: Flowing,
  { layout, pageHeight }: { readonly layout: Layout; readonly pageHeight: number },
): PageFlow {
  const { table, nextRow } = laidOut;
  // The headnote of the accessible layout speaks of the sheet, and stands once.
  const headings = { first: layout === "accessible" ? HEAD_ROW : TITLE_ROW, last: HEAD_ROW };
  const isLong = heightOfRows(laidOut, nextRow) > pageHeight;
  const repeatRowsAlone = isLong ? headings : { first: TITLE_ROW, last: TITLE_ROW };
  const repeated = heightBetween(laidOut, repeatRowsAlone.first, repeatRowsAlone.last + 1);
  const last = startOfLast(laidOut, { repeated, pageHeight });
  // Some rows come along with the last few of them, or with notes that would stand alone.
  const kept = Math.max(TOTAL_ROW + FEWEST_ROWS, table.bottom - FEWEST_ROWS + 1);
  const isTorn = last > kept;
  const top = isTorn ? kept : last;
  const used = (top === 0 ? 0 : repeated) + heightBetween(laidOut, top, nextRow);
  return {
    breaksBefore: isTorn ? [kept] : [],
    repeatRows: headings,
    repeatRowsAlone,
    left: pageHeight - used,
    whole: pageHeight - repeated,
  };
}

/** The rows, of usual height, that a chart takes. */
export interface ChartRows {
  readonly wanted: number;
  /** With fewer its bars would have no room for their names. */
  readonly fewest: number;
}

/** Rows for a chart and what goes with it: lower on the page of the table where that is enough, else on a page of its own. */
export function fitChart(
  { wanted, fewest }: ChartRows,
  { left, whole }: Pick<PageFlow, "left" | "whole">,
  beside: number,
): { readonly rows: number; readonly isAlone: boolean } {
  const fitting = (room: number): number => Math.min(wanted, Math.floor((room - beside) / USUAL_ROW));
  if (fitting(left) >= fewest) return { rows: fitting(left), isAlone: false };
  // The blank row above comes along.
  return { rows: Math.max(Math.min(wanted, fewest), fitting(whole - USUAL_ROW)), isAlone: true };
}

/** The first row of the last page, as programs break pages by themselves. */
function startOfLast(
  laidOut: Flowing,
  { repeated, pageHeight }: { readonly repeated: number; readonly pageHeight: number },
): number {
  const own = new Map(laidOut.rowHeights.map(({ row, height }) => [row, height]));
  let start = 0;
  let used = 0;
  for (let row = 0; row < laidOut.nextRow; row += 1) {
    const height = own.get(row) ?? USUAL_ROW;
    if (used > 0 && used + height > pageHeight) {
      start = row;
      used = repeated;
    }
    used += height;
  }
  return start;
}

/** In points, from the beginning of `first` to that of `end`. */
function heightBetween(laidOut: Flowing, first: number, end: number): number {
  return heightOfRows(laidOut, end) - heightOfRows(laidOut, first);
}
