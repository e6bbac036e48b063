import { useEffect, useRef, type RefObject } from "react";

/** Where Tab stops. Office.js moves the focus by such a list in Excel on the web, and from nowhere it leaves the pane. */
const STOPS = "a[href], button, input, select, textarea, [tabindex]:not([tabindex='-1'])";

/**
 * Keeps the keyboard in its place: when the control that has it goes away, as *Apply* does with its finding, it moves to
 * what came after that, or else before. Focus that the user has taken elsewhere stays there.
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pane = root.current;
    if (pane === null) return;
    let last: Element | null = null;
    let stops: readonly HTMLElement[] = [];
    const onFocus = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null;
      stops = [...pane.querySelectorAll<HTMLElement>(STOPS)];
    };
    // Some browsers tell this when a control goes away, too; it is gone by the time of the next task then.
    const onBlur = ({ target }: FocusEvent): void => {
      setTimeout(() => {
        if (target === last && last?.isConnected === true && document.activeElement !== last) last = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      const at = stops.findIndex((stop) => stop === last);
      const near = [...stops.slice(at + 1), ...stops.slice(0, Math.max(at, 0)).reverse()];
      near.find((stop) => stop.isConnected)?.focus();
    });
    pane.addEventListener("focusin", onFocus);
    pane.addEventListener("focusout", onBlur);
    observer.observe(pane, { childList: true, subtree: true });
    return () => {
      pane.removeEventListener("focusin", onFocus);
      pane.removeEventListener("focusout", onBlur);
      observer.disconnect();
    };
  }, []);
  return root;
}
