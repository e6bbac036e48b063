import type { Busy } from "../../core/words/pane-words";
import type { Task } from "../../host";
import type { Context } from "./context";

/** Runs one thing at a time, and can be asked to stop it. */
export interface Jobs {
  /** Does nothing while something else runs. */
  run(kind: Busy, work: (task: Task) => Promise<void>): Promise<void>;
  /** Asks what runs to stop at its next step. */
  stop(): void;
}

/** What leaves the workbook as it was when it is stopped; the rest is too short to be stopped. */
const STOPPABLE: ReadonlySet<Busy> = new Set(["checking", "publishing", "sample"]);

export function createJobs({ store }: Pick<Context, "store">): Jobs {
  let current: AbortController | null = null;
  return {
    run: async (kind, work) => {
      if (current !== null) return;
      const controller = new AbortController();
      current = controller;
      store.dispatch({ kind: "job-begun", job: kind, stoppable: STOPPABLE.has(kind) });
      try {
        await work({
          signal: controller.signal,
          onProgress: (share) => store.dispatch({ kind: "job-progress", share }),
        });
      } finally {
        current = null;
        store.dispatch({ kind: "job-ended" });
      }
    },
    stop: () => {
      if (current === null || store.get().job?.stoppable !== true) return;
      store.dispatch({ kind: "job-stopping" });
      current.abort();
    },
  };
}
