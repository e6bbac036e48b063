import { useState, useSyncExternalStore } from "react";
import { fitWidth, keepPaneWidth, NARROWEST, readPaneWidth, widestIn } from "./pane-width";

export interface PaneWidth {
  /** In CSS pixels, as the other two. */
  readonly width: number;
  readonly least: number;
  readonly most: number;
  /** `null` for as wide as usual. */
  readonly set: (width: number | null) => void;
}

/** The width of the pane in this window, as the user wants it. */
export function usePaneWidth(): PaneWidth {
  const [wanted, setWanted] = useState(readPaneWidth);
  const windowWidth = useSyncExternalStore(subscribe, () => window.innerWidth);
  return {
    width: fitWidth(wanted, windowWidth),
    least: NARROWEST,
    most: widestIn(windowWidth),
    set: (next) => {
      const fitting = next === null ? null : fitWidth(next, windowWidth);
      setWanted(fitting);
      keepPaneWidth(fitting);
    },
  };
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("resize", onChange);
  return () => window.removeEventListener("resize", onChange);
}
