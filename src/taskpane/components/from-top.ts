import { useEffect, useRef } from "react";

/** Scrolls the pane to its beginning when `what` becomes something else: what is new stands there. `null` is nothing new. */
export function useFromTop(what: unknown): void {
  const seen = useRef(what);
  useEffect(() => {
    if (what !== null && what !== seen.current) document.documentElement.scrollTop = 0;
    seen.current = what;
  }, [what]);
}
