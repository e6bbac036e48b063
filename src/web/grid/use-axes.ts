import { useLayoutEffect, useMemo, type RefObject } from "react";
import { MAX_COLUMNS, MAX_ROWS } from "../../xlsx/limits";
import type { SheetView } from "../../xlsx/view/sheet-view";
import { hiddenAround, placeOf, startAt, toAxis, type Axis, type Sizes, type Stretch } from "./axis";
import { HEADING_HEIGHT } from "./column-headings";
import { isAnyShown, mergeAt, type Place } from "./merges";
import { reachOf } from "./place-drawings";
import { useSight, type Sight } from "./sight";

export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly rowSight: Sight;
  readonly columnSight: Sight;
  /** How many places of each stay in sight. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The width of the row numbers, in CSS pixels. */
  readonly headingWidth: number;
}

/** Beyond everything that the sheet holds. */
const MORE_ROWS = 20;
const MORE_COLUMNS = 5;
/** What stays in sight may take so much of the frame; where it needs more, nothing stays: the rest must be seen too. */
const MOST_FROZEN = 0.6;

/** Where the rows and columns of a sheet are, and which of them are seen. */
export function useAxes(view: SheetView, active: Place, scroller: RefObject<HTMLElement | null>): Axes {
  const [rowSight, fitRows] = useSight(scroller, false);
  const [columnSight, fitColumns] = useSight(scroller, true);
  const reach = useMemo(() => reachOf(view.drawings), [view.drawings]);
  const { rowHeight, rowHeights, columnWidth, columnWidths } = view;
  const heights = useMemo(() => ({ size: rowHeight, sizes: rowHeights }), [rowHeight, rowHeights]);
  const widths = useMemo(() => ({ size: columnWidth, sizes: columnWidths }), [columnWidth, columnWidths]);
  const rowCount = countOf(
    Math.max(view.rows, reach.rows, active.row + 1) + MORE_ROWS,
    rowSight,
    heights,
    MAX_ROWS,
  );
  const columnCount = countOf(
    Math.max(view.columns, reach.columns, active.col + 1) + MORE_COLUMNS,
    columnSight,
    widths,
    MAX_COLUMNS,
  );
  const merge = mergeAt(view.merges, active);
  const rows = useAxis(
    heights,
    rowCount,
    merge !== null && isAnyShown(heights, merge.top, merge.bottom)
      ? null
      : hiddenAround(heights, active.row, rowCount),
  );
  const columns = useAxis(
    widths,
    columnCount,
    merge !== null && isAnyShown(widths, merge.left, merge.right)
      ? null
      : hiddenAround(widths, active.col, columnCount),
  );
  const headingWidth = 14 + 8 * Math.max(2, String(rowCount).length);
  useLayoutEffect(() => fitRows(rows, HEADING_HEIGHT), [fitRows, rows]);
  useLayoutEffect(() => fitColumns(columns, headingWidth), [fitColumns, columns, headingWidth]);
  return {
    rows,
    columns,
    rowSight,
    columnSight,
    frozenRows: toFrozen(rows, view.frozen.rows, rowSight.size - HEADING_HEIGHT),
    frozenColumns: toFrozen(columns, view.frozen.columns, columnSight.size - headingWidth),
    headingWidth,
  };
}

/** As many lines as were asked for, and as fill the frame. */
function countOf(atLeast: number, { size }: Sight, all: Sizes, most: number): number {
  const filling = all.size > 0 ? Math.ceil(size / all.size) : 0;
  return Math.min(most, Math.max(atLeast, filling));
}

function useAxis(all: Sizes, count: number, opened: Stretch | null): Axis {
  // The same stretch is another object each time the active cell moves within it.
  const first = opened?.first ?? -1;
  const last = opened?.last ?? -1;
  return useMemo(() => toAxis(all, count, first < 0 ? null : { first, last }), [all, count, first, last]);
}

function toFrozen(axis: Axis, frozen: number, room: number): number {
  const place = placeOf(axis, frozen);
  return room > 0 && startAt(axis, place) > room * MOST_FROZEN ? 0 : place;
}
