import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

/**
 * Light or dark, as Excel is; where Excel does not say (on the web), as the system is. Excel tells nobody when its theme
 * changes, so it is asked again when the pane comes back into sight. Under forced colours the system's own colours win.
 */
export function useTheme(isDark: () => boolean | null): Theme {
  const dark = useSyncExternalStore(subscribe, () => isDark() ?? window.matchMedia(DARK).matches);
  return dark ? webDarkTheme : webLightTheme;
}

function subscribe(onChange: () => void): () => void {
  const system = window.matchMedia(DARK);
  system.addEventListener("change", onChange);
  document.addEventListener("visibilitychange", onChange);
  return () => {
    system.removeEventListener("change", onChange);
    document.removeEventListener("visibilitychange", onChange);
  };
}
