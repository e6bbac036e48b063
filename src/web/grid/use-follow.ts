import { useEffectEvent, useLayoutEffect, useRef, type RefObject } from "react";
import { placeOf, sizeOf, startAt, startOf, type Axis } from "./axis";
import { HEADING_HEIGHT } from "./column-headings";
import type { GridProps, Scrolled } from "./grid-props";
import { mergeAt, type Place } from "./merges";
import { scrollTo, type Frame } from "./scroll-to";
import type { Axes } from "./use-axes";

interface Options extends Pick<GridProps, "view" | "reveal" | "start" | "onLeave" | "takesKeyboard"> {
  /** The active cell; in a merge, its corner. */
  readonly corner: Place;
  readonly axes: Axes;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly grid: RefObject<HTMLElement | null>;
}

/** How the sheet goes along with the user. */
export interface Follow {
  /** What is seen at once beside what stays in sight, in CSS pixels. */
  readonly page: () => { readonly height: number; readonly width: number };
  /** Scrolls as little as it takes until a cell is seen. */
  readonly bring: (cell: Place) => void;
  /** The keyboard goes to the cell that is the active one next. */
  readonly goWith: (active: Place) => void;
  /** The keyboard goes to the active cell, and nothing is scrolled. */
  readonly focus: () => void;
  readonly onFocus: () => void;
}

const TOP: Scrolled = { top: 0, left: 0 };
const NOBODY = (): void => {};

/** What is left around a cell that the pane brings into view; the keyboard goes to the edge. CSS pixels. */
const ROOM = 72;
const NO_ROOM = 0;

/** Scrolls to where the keyboard or the pane goes, and keeps the keyboard in the sheet. */
export function useFollow(options: Options): Follow {
  const { view, corner, reveal, axes, scroller, grid } = options;
  const { start = TOP, onLeave = NOBODY, takesKeyboard = false } = options;
  const { rows, columns, frozenRows, frozenColumns, headingWidth } = axes;
  /** The user went to another cell from here: the keyboard goes with them. */
  const goesAlong = useRef(false);
  /** The keyboard is just being given to the active cell from here. */
  const isGiven = useRef(false);

  const frames = (): { readonly down: Frame; readonly aside: Frame } | null => {
    const frame = scroller.current;
    if (frame === null) return null;
    const height = frame.clientHeight - HEADING_HEIGHT - startAt(rows, frozenRows);
    const width = frame.clientWidth - headingWidth - startAt(columns, frozenColumns);
    return {
      down: { scrolled: frame.scrollTop, size: height },
      aside: { scrolled: frame.scrollLeft, size: width },
    };
  };
  const bring = (cell: Place, room: number): void => {
    const frame = frames();
    if (frame === null) return;
    const merge = mergeAt(view.merges, cell);
    const top = toScroll(rows, frozenRows, frame.down, room, cell.row, merge?.bottom ?? cell.row);
    const left = toScroll(columns, frozenColumns, frame.aside, room, cell.col, merge?.right ?? cell.col);
    // At once, and not little by little: nobody who asked for less motion is disturbed, and nobody waits.
    scroller.current?.scrollTo({ top, left, behavior: "instant" });
  };
  const focus = (): void => {
    isGiven.current = true;
    grid.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus({ preventScroll: true });
    isGiven.current = false;
  };
  const goAlong = (): void => {
    goesAlong.current = false;
    bring(corner, NO_ROOM);
    focus();
  };
  const onMoved = useEffectEvent(() => {
    if (goesAlong.current) goAlong();
  });
  const onReveal = useEffectEvent(() => bring(corner, ROOM));
  const onStart = useEffectEvent(() => {
    if (takesKeyboard && document.activeElement === document.body) focus();
  });
  // First, since what follows may have to scroll further.
  useStart(scroller, start, onLeave);
  useLayoutEffect(() => onStart(), []);
  useLayoutEffect(() => onMoved(), [view, corner.row, corner.col]);
  useLayoutEffect(() => {
    if (reveal !== null) onReveal();
  }, [reveal]);

  return {
    page: () => {
      const frame = frames();
      return { height: frame?.down.size ?? 0, width: frame?.aside.size ?? 0 };
    },
    bring: (cell) => bring(cell, NO_ROOM),
    goWith: (active) => {
      goesAlong.current = true;
      // Where it is the active one already, nothing is drawn anew.
      if (active.row === corner.row && active.col === corner.col) goAlong();
    },
    focus,
    // The Tab key leads to the active cell, which may be scrolled away, or under what stays in sight.
    onFocus: () => {
      if (!isGiven.current) bring(corner, NO_ROOM);
    },
  };
}

/** How far to scroll one direction so that these lines are seen. What stays in sight is seen already. */
function toScroll(
  axis: Axis,
  frozen: number,
  frame: Frame,
  room: number,
  first: number,
  last: number,
): number {
  if (placeOf(axis, first) < frozen) return frame.scrolled;
  return scrollTo(frame, startOf(axis, first) - startAt(axis, frozen), sizeOf(axis, first, last), room);
}

/** The sheet is found again where it was left. */
function useStart(
  scroller: RefObject<HTMLElement | null>,
  start: Scrolled,
  onLeave: (scrolled: Scrolled) => void,
): void {
  const scrolled = useRef(start);
  const leave = useEffectEvent(() => onLeave(scrolled.current));
  useLayoutEffect(() => {
    const frame = scroller.current;
    if (frame === null) return;
    frame.scrollTo({ ...scrolled.current, behavior: "instant" });
    // What is out of sight cannot tell how far it is scrolled.
    const onScroll = (): void => {
      scrolled.current = { top: frame.scrollTop, left: frame.scrollLeft };
    };
    frame.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      frame.removeEventListener("scroll", onScroll);
      leave();
    };
  }, [scroller]);
}
