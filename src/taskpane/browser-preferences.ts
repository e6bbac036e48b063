import type { PreferenceStore } from "./state/preferences";

const KEY = "crossfoot.preferences";

/** Preferences in the browser's own storage; where that is forbidden they last as long as the pane. */
export function browserPreferences(): PreferenceStore {
  let last: string | null = null;
  return {
    read: () => {
      try {
        return localStorage.getItem(KEY);
      } catch {
        // Forbidden by the browser's settings: the pane works without.
        return last;
      }
    },
    write: (text) => {
      last = text;
      try {
        localStorage.setItem(KEY, text);
      } catch {
        // As above, or full: `last` holds it for now.
      }
    },
  };
}
