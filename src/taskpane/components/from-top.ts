import { useEffect, useRef, type RefObject } from "react";

/** Marks the element that scrolls the pane, where that is not the whole page. */
export const SCROLLS = "data-scrolls-pane";

/**
 * Scrolls the pane to its beginning when `what` becomes something else: what is new stands there. `null` is nothing new.
 * Gives back the reference for an element of the pane.
 */
export function useFromTop<Root extends HTMLElement>(what: unknown): RefObject<Root | null> {
  const root = useRef<Root>(null);
  const seen = useRef(what);
  useEffect(() => {
    if (what !== null && what !== seen.current) {
      const scroller = root.current?.closest(`[${SCROLLS}]`) ?? document.documentElement;
      scroller.scrollTop = 0;
    }
    seen.current = what;
  }, [what]);
  return root;
}
