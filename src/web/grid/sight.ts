import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from "@tanstack/react-virtual";
import { useLayoutEffect, useState, useSyncExternalStore, type RefObject } from "react";
import { startAt, type Axis } from "./axis";

/** What is seen of one direction: places of its axis; the last belongs to them, and is -1 where nothing is seen yet. */
export interface Sight {
  readonly first: number;
  readonly last: number;
  /** Of the frame, in CSS pixels. */
  readonly size: number;
}

const NOTHING: Sight = { first: 0, last: -1, size: 0 };

/** Tells the watch where the lines are, and how much lies before the first: the headings. */
type Fit = (axis: Axis, before: number) => void;

/**
 * Which lines of an axis can be seen. It uses the virtualiser itself and not its hook: the hook hands out functions that
 * give another answer at every call, which React must not remember (`react-hooks/incompatible-library`). This is a store
 * of plain data, so nothing is drawn anew before another line comes into sight.
 */
export function useSight(
  scroller: RefObject<HTMLElement | null>,
  isHorizontal: boolean,
): readonly [Sight, Fit] {
  const [watch] = useState(() => watchSight(isHorizontal));
  const sight = useSyncExternalStore(watch.subscribe, watch.read);
  useLayoutEffect(() => watch.attach(scroller.current), [watch, scroller]);
  return [sight, watch.fit];
}

function watchSight(horizontal: boolean) {
  const listeners = new Set<() => void>();
  let now = NOTHING;
  let element: HTMLElement | null = null;
  const fixed = {
    horizontal,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    getScrollElement: () => element,
    onChange: () => update(),
  };
  const virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
    ...fixed,
    count: 0,
    estimateSize: () => 0,
  });
  const update = (): void => {
    const range = virtualizer.calculateRange();
    const size = virtualizer.scrollRect?.[horizontal ? "width" : "height"] ?? 0;
    const next = { first: range?.startIndex ?? 0, last: range?.endIndex ?? -1, size };
    if (next.first === now.first && next.last === now.last && next.size === now.size) return;
    now = next;
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    read: () => now,
    /** The life of its observers is the virtualiser's own affair, as in the hook that comes with it. */
    attach: (to: HTMLElement | null) => {
      const unmount = virtualizer._didMount();
      element = to;
      virtualizer._willUpdate();
      update();
      return unmount;
    },
    fit: (axis: Axis, paddingStart: number): void => {
      const estimateSize = (place: number): number => startAt(axis, place + 1) - startAt(axis, place);
      virtualizer.setOptions({ ...fixed, count: axis.lines.length, paddingStart, estimateSize });
      virtualizer.measure();
      update();
    },
  };
}
