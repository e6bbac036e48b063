import { failures } from "../../src/core/words/en/failures";
import { pane } from "../../src/core/words/en/pane";
import type { PreferenceStore } from "../../src/taskpane/state/preferences";
import type { PaneTexts } from "../../src/taskpane/texts";

export const WORDS: PaneTexts = { language: "en", pane, failures };

export function memoryPreferences(text: string | null = null): PreferenceStore {
  let kept = text;
  return {
    read: () => Promise.resolve(kept),
    write: (next) => {
      kept = next;
    },
  };
}
