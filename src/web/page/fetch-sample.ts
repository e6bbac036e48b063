import type { SampleName } from "./page-parts";
import type { Source } from "./page-state";

/** Beside the page, wherever it is served from. */
const FILES: Readonly<Record<SampleName, string>> = {
  mistakes: "h1-2024-with-mistakes.xlsx",
  clean: "h1-2024-draft.xlsx",
};

/** A draft that the page brings along. */
export function fetchSample(name: SampleName): Source {
  const file = FILES[name];
  return {
    name: file,
    told: null,
    file: async () => {
      try {
        const response = await fetch(`samples/${file}`);
        return response.ok ? new File([await response.arrayBuffer()], file) : null;
      } catch {
        // Without a network, and before it was kept for offline use: the user is told.
        return null;
      }
    },
  };
}
