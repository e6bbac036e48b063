import {
  useEffectEvent,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from "react";
import { placeOf, sizeOf, startAt, startOf, type Axis } from "./axis";
import { HEADING_HEIGHT } from "./column-headings";
import type { GridProps } from "./grid-props";
import { mergeAt, type Place } from "./merges";
import { nextCell } from "./next-cell";
import { scrollTo, type Frame } from "./scroll-to";
import type { Axes } from "./use-axes";

interface Options extends GridProps {
  /** The active cell; in a merge, its corner. */
  readonly corner: Place;
  readonly axes: Axes;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly grid: RefObject<HTMLElement | null>;
}

/** What is left around a cell that the pane brings into view; the keyboard goes to the edge. CSS pixels. */
const ROOM = 72;
const NO_ROOM = 0;

/** The keyboard and the pointer in the grid, and how it follows them. */
export function useGridKeys(options: Options) {
  const { view, corner, reveal, axes, scroller, grid, onActive, onOpenMark, onTurn } = options;
  const { rows, columns, frozenRows, frozenColumns, headingWidth } = axes;
  /** The user went to another cell or sheet from here: the keyboard goes with them. */
  const goesAlong = useRef(false);

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
  const bring = (room: number): void => {
    const frame = frames();
    if (frame === null) return;
    const merge = mergeAt(view.merges, corner);
    const top = toScroll(rows, frozenRows, frame.down, room, corner.row, merge?.bottom ?? corner.row);
    const left = toScroll(columns, frozenColumns, frame.aside, room, corner.col, merge?.right ?? corner.col);
    // At once, and not little by little: nobody who asked for less motion is disturbed, and nobody waits.
    scroller.current?.scrollTo({ top, left, behavior: "instant" });
  };

  const goAlong = (): void => {
    goesAlong.current = false;
    bring(NO_ROOM);
    grid.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus({ preventScroll: true });
  };
  const onMoved = useEffectEvent(() => {
    if (goesAlong.current) goAlong();
  });
  const onReveal = useEffectEvent(() => bring(ROOM));
  // First, since what follows may have to scroll further.
  useScrollOfSheet(scroller, view.name);
  useLayoutEffect(() => onMoved(), [view, corner.row, corner.col]);
  useLayoutEffect(() => {
    if (reveal !== null) onReveal();
  }, [reveal]);

  const goTo = (cell: Place): void => {
    goesAlong.current = true;
    onActive(cell);
    // Where it is the active one already, nothing is drawn anew.
    if (cell.row === corner.row && cell.col === corner.col) goAlong();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, altKey: alt } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    if (key === "Enter" && !ctrl && !alt) {
      event.preventDefault();
      onOpenMark(corner);
    } else if (ctrl && (key === "PageDown" || key === "PageUp")) {
      event.preventDefault();
      goesAlong.current = true;
      onTurn?.(key === "PageDown" ? 1 : -1);
    } else {
      const frame = frames();
      const page = { height: frame?.down.size ?? 0, width: frame?.aside.size ?? 0 };
      const next = nextCell({ key, ctrl, alt }, corner, { view, rows, columns, page });
      if (next === null) return;
      event.preventDefault();
      goTo(next);
    }
  };
  const onClick = (event: MouseEvent): void => {
    const cell = cellOf(event.target);
    if (cell === null) return;
    goTo(cell);
    if (event.target instanceof Element && event.target.closest("[data-mark]") !== null) onOpenMark(cell);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const cell = cellOf(event.target);
    if (cell !== null) onOpenMark(cell);
  };
  // The Tab key leads to the active cell, which may be scrolled away, or under what stays in sight.
  const onFocus = (): void => bring(NO_ROOM);
  return { onKeyDown, onClick, onDoubleClick, onFocus };
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

function cellOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
  const { row, col } = cell?.dataset ?? {};
  return row === undefined || col === undefined ? null : { row: Number(row), col: Number(col) };
}

/** Each sheet is found again where it was left. */
function useScrollOfSheet(scroller: RefObject<HTMLElement | null>, sheet: string): void {
  const left = useRef(new Map<string, { readonly top: number; readonly left: number }>());
  useLayoutEffect(() => {
    const frame = scroller.current;
    if (frame === null) return;
    const kept = left.current;
    frame.scrollTo({ top: 0, left: 0, ...kept.get(sheet), behavior: "instant" });
    const onScroll = (): void => void kept.set(sheet, { top: frame.scrollTop, left: frame.scrollLeft });
    frame.addEventListener("scroll", onScroll, { passive: true });
    return () => frame.removeEventListener("scroll", onScroll);
  }, [scroller, sheet]);
}
