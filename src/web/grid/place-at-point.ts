import { lineAt, placeAt, startAt, type Axis } from "./axis";
import { HEADING_HEIGHT } from "./column-headings";
import type { Place } from "./merges";
import type { Axes } from "./use-axes";

/** A point of the window, as events have it. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The frame that scrolls, and where it is. */
type Scroller = Pick<
  HTMLElement,
  "clientWidth" | "clientHeight" | "scrollLeft" | "scrollTop" | "getBoundingClientRect"
>;

/** The cell under a point; of one beside the frame or over the headings, the nearest that is in sight. */
export function placeAtPoint(scroller: Scroller, axes: Axes, { x, y }: Point): Place {
  const { rows, columns, frozenRows, frozenColumns, headingWidth } = axes;
  const { left, top } = scroller.getBoundingClientRect();
  return {
    row: lineUnder(
      rows,
      frozenRows,
      y - top - HEADING_HEIGHT,
      scroller.clientHeight - HEADING_HEIGHT,
      scroller.scrollTop,
    ),
    col: lineUnder(
      columns,
      frozenColumns,
      x - left - headingWidth,
      scroller.clientWidth - headingWidth,
      scroller.scrollLeft,
    ),
  };
}

/** @param way from the headings, @param size of what is seen beside them; in CSS pixels */
function lineUnder(axis: Axis, frozen: number, way: number, size: number, scrolled: number): number {
  const staying = startAt(axis, frozen);
  const within = Math.min(way, size - 1);
  // Over the headings, it is the first that moves where something was scrolled away, and else the first of all.
  const from = within < 0 ? (scrolled > 0 ? staying + scrolled : 0) : within;
  const isMoved = within >= staying;
  return lineAt(axis, placeAt(axis, isMoved ? from + scrolled : from)) ?? 0;
}

/** The first cell that is seen as a whole. */
export function firstSeen(scroller: Scroller, { rows, columns, frozenRows, frozenColumns }: Axes): Place {
  return {
    row: frozenRows > 0 ? (lineAt(rows, 0) ?? 0) : firstFrom(rows, scroller.scrollTop),
    col: frozenColumns > 0 ? (lineAt(columns, 0) ?? 0) : firstFrom(columns, scroller.scrollLeft),
  };
}

function firstFrom(axis: Axis, scrolled: number): number {
  const place = placeAt(axis, scrolled);
  return lineAt(axis, startAt(axis, place) < scrolled ? place + 1 : place) ?? lineAt(axis, place) ?? 0;
}

/** How far a point lies beyond the frame, or over the headings, in CSS pixels; 0 where it is within. */
export function beyondFrame(
  scroller: Scroller,
  { headingWidth }: Pick<Axes, "headingWidth">,
  { x, y }: Point,
): Point {
  const { left, top } = scroller.getBoundingClientRect();
  return {
    x: beyond(x - left, headingWidth, scroller.clientWidth),
    y: beyond(y - top, HEADING_HEIGHT, scroller.clientHeight),
  };
}

const beyond = (at: number, from: number, to: number): number =>
  at < from ? at - from : at > to ? at - to : 0;
