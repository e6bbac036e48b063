import { useEffect, useRef, type RefObject } from "react";
import { focusPart } from "./focus-part";
import type { Panel } from "./page-state";

/**
 * Where one part makes way for the other, the keyboard goes with it: into the sheet at the chosen cell, and into the pane
 * where it was before. Wherever else it is, it stays.
 */
export function useFocusInFront(
  sheet: RefObject<HTMLElement | null>,
  pane: RefObject<HTMLElement | null>,
  panel: Panel,
  narrow: boolean,
): void {
  const inPane = useRef<HTMLElement | null>(null);
  const before = useRef(panel);
  useEffect(() => {
    const element = pane.current;
    const onFocus = ({ target }: FocusEvent): void => {
      inPane.current = target instanceof HTMLElement ? target : null;
    };
    element?.addEventListener("focusin", onFocus);
    return () => element?.removeEventListener("focusin", onFocus);
  }, [pane]);
  useEffect(() => {
    if (before.current === panel) return;
    before.current = panel;
    const away = panel === "sheet" ? pane : sheet;
    if (!narrow || away.current?.contains(document.activeElement) !== true) return;
    if (panel === "pane" && inPane.current?.isConnected === true) inPane.current.focus();
    else focusPart(panel === "sheet" ? sheet.current : pane.current);
  }, [panel, narrow, sheet, pane]);
}
