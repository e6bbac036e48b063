import { holds } from "../../core/address";
import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from "react";
import type { GridProps } from "./grid-props";
import { cornerOf, type Place } from "./merges";
import { beyondFrame, firstSeen, placeAtPoint, type Point } from "./place-at-point";
import {
  addCell,
  addLine,
  chooseAll,
  chooseCell,
  chooseLine,
  extendTo,
  extendToLine,
  type Selection,
} from "./selection";
import type { Axes } from "./use-axes";
import type { Follow } from "./use-follow";

interface Options extends Pick<GridProps, "view" | "selection" | "onSelect" | "onOpenMark"> {
  readonly axes: Axes;
  readonly follow: Follow;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** What the pointer is on. */
type Target =
  { readonly of: "cell"; readonly cell: Place } | { readonly of: "row" | "col"; readonly line: number };

/**
 * The pointer in the grid, as in Excel: pressing chooses, drawing chooses more, with Shift as far as here, with Ctrl besides.
 * A finger scrolls, so that it chooses by a tap only.
 */
export function useGridPointer(options: Options) {
  const { view, selection, axes, follow, scroller, onSelect, onOpenMark } = options;
  const { merges } = view;
  /** What is being chosen by drawing. */
  const [drawn, setDrawn] = useState<Target["of"] | null>(null);
  /** The press has chosen already, so that the click that ends it has nothing left to do. */
  const hasChosen = useRef(false);

  const extend = (of: Target["of"], to: Place): Selection =>
    of === "cell" ? extendTo(merges, selection, to) : extendToLine(selection, of, to[of]);
  const goTo = (next: Selection): void => {
    follow.goWith(cornerOf(merges, next.active));
    onSelect(next);
  };
  /** The line across it in which the active cell is to be: one that is in sight, so that nothing scrolls away. */
  const across = (of: "row" | "col"): number => {
    const first = scroller.current === null ? selection.active : firstSeen(scroller.current, axes);
    return first[of === "row" ? "col" : "row"];
  };
  const choose = (target: Target, { shiftKey, ctrlKey, metaKey }: MouseEvent): void => {
    if (shiftKey) {
      onSelect(
        target.of === "cell"
          ? extendTo(merges, selection, target.cell)
          : extendToLine(selection, target.of, target.line),
      );
      follow.focus();
      return;
    }
    const isMore = ctrlKey || metaKey;
    if (target.of === "cell")
      goTo(isMore ? addCell(merges, selection, target.cell) : chooseCell(merges, target.cell));
    else {
      const at = across(target.of);
      goTo(isMore ? addLine(selection, target.of, target.line, at) : chooseLine(target.of, target.line, at));
    }
  };

  const onPointerDown = (event: PointerEvent): void => {
    hasChosen.current = false;
    const target = targetOf(event.target);
    if (target === null || event.pointerType === "touch" || event.button === 1) return;
    if (event.button === 2) {
      // Whoever asks for a menu asks it of what is chosen.
      const isChosen = target.of === "cell" && selection.ranges.some((range) => holds(range, target.cell));
      if (!isChosen) choose(target, event);
      return;
    }
    hasChosen.current = true;
    choose(target, event);
    if (!isMark(event.target)) setDrawn(target.of);
  };
  /** Neither texts are chosen by the browser, nor is the keyboard moved: where it goes is decided here. */
  const onMouseDown = (event: MouseEvent): void => event.preventDefault();
  const onClick = (event: MouseEvent): void => {
    if (isCorner(event.target)) {
      onSelect(chooseAll(view, selection.active));
      follow.focus();
      return;
    }
    const target = targetOf(event.target);
    if (target === null) return;
    // A click that no pointer made (`detail` is 0) comes from a screen reader or the like.
    if (!hasChosen.current || event.detail === 0) choose(target, event);
    if (target.of === "cell" && isMark(event.target)) onOpenMark(target.cell);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const target = targetOf(event.target);
    if (target?.of === "cell") onOpenMark(target.cell);
  };

  const onDraw = useEffectEvent((of: Target["of"], point: Point) => {
    const frame = scroller.current;
    if (frame === null) return;
    const to = placeAtPoint(frame, axes, point);
    const { head } = selection;
    if (of === "cell" ? to.row === head.row && to.col === head.col : to[of] === head[of]) return;
    onSelect(extend(of, to));
  });
  const onBeyond = useEffectEvent((of: Target["of"], point: Point): boolean => {
    const frame = scroller.current;
    if (frame === null) return false;
    const { x, y } = beyondFrame(frame, axes, point);
    const left = of === "row" ? 0 : toStep(x);
    const top = of === "col" ? 0 : toStep(y);
    if (left !== 0 || top !== 0) frame.scrollBy({ left, top, behavior: "instant" });
    return left !== 0 || top !== 0;
  });
  useEffect(() => {
    if (drawn === null) return;
    let at: Point | null = null;
    let turn = 0;
    /** As long as the pointer rests beyond the edge, the sheet goes on. */
    const goOn = (): void => {
      turn = 0;
      if (at === null || !onBeyond(drawn, at)) return;
      onDraw(drawn, at);
      turn = requestAnimationFrame(goOn);
    };
    const onMove = (event: globalThis.PointerEvent): void => {
      // The button may have been let go where nobody said so.
      if (event.buttons % 2 === 0) return setDrawn(null);
      at = { x: event.clientX, y: event.clientY };
      onDraw(drawn, at);
      if (turn === 0) turn = requestAnimationFrame(goOn);
    };
    const onEnd = (): void => setDrawn(null);
    window.addEventListener("pointermove", onMove);
    window.addEventListener("pointerup", onEnd);
    window.addEventListener("pointercancel", onEnd);
    window.addEventListener("blur", onEnd);
    return () => {
      cancelAnimationFrame(turn);
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerup", onEnd);
      window.removeEventListener("pointercancel", onEnd);
      window.removeEventListener("blur", onEnd);
    };
  }, [drawn]);

  return { onPointerDown, onMouseDown, onClick, onDoubleClick };
}

/** CSS pixels in one picture of the screen: the further out the pointer is, the faster. */
const toStep = (beyond: number): number => Math.max(-MOST, Math.min(MOST, beyond * 0.4));
const MOST = 48;

function targetOf(target: EventTarget): Target | null {
  if (!(target instanceof Element)) return null;
  const { row, col } = target.closest<HTMLElement>("[data-row]")?.dataset ?? {};
  if (row !== undefined && col !== undefined) {
    return { of: "cell", cell: { row: Number(row), col: Number(col) } };
  }
  const { rowHeading, columnHeading } =
    target.closest<HTMLElement>("[data-row-heading], [data-column-heading]")?.dataset ?? {};
  if (rowHeading !== undefined) return { of: "row", line: Number(rowHeading) };
  return columnHeading === undefined ? null : { of: "col", line: Number(columnHeading) };
}

const isMark = (target: EventTarget): boolean =>
  target instanceof Element && target.closest("[data-mark]") !== null;

const isCorner = (target: EventTarget): boolean =>
  target instanceof Element && target.closest("[data-corner]") !== null;
