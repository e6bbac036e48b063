import { failures } from "../../src/core/words/en/failures";
import { pane } from "../../src/core/words/en/pane";
import type { PreferenceStore } from "../../src/taskpane/state/preferences";
import type { PaneTexts } from "../../src/taskpane/texts";

export const WORDS: PaneTexts = { language: "en", pane, failures };

/** A clock that stands still: the search for mistakes is never cut short, however busy the machine is. */
export const STILL = { now: () => 0 } as const;

export function memoryPreferences(text: string | null = null): PreferenceStore {
  let kept = text;
  return {
    read: () => Promise.resolve(kept),
    write: (next) => {
      kept = next;
    },
  };
}
