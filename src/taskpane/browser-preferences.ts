import type { PreferenceStore } from "./state/preferences";

const KEY = "crossfoot.preferences";

/**
 * Preferences in the browser's own storage; where that is forbidden they last as long as the pane.
 *
 * @param prefixed what the host wants before every key, so that add-ins on one address share nothing
 */
export function browserPreferences(prefixed: Promise<string>): PreferenceStore {
  let last: string | null = null;
  const key = prefixed.then(
    (prefix) => prefix + KEY,
    // Without a host there is no workbook, and the user is told so by whatever asks for it.
    () => KEY,
  );
  return {
    read: async () => {
      try {
        return localStorage.getItem(await key);
      } catch {
        // Forbidden by the browser's settings: the pane works without.
        return last;
      }
    },
    write: (text) => {
      last = text;
      void key.then((name) => store(name, text));
    },
  };
}

function store(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Forbidden or full: it holds for as long as the pane is open.
  }
}
