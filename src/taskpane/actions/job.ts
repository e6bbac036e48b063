import type { Busy } from "../../core/words/pane-words";
import type { Task } from "../../host";
import { toDetails } from "../engine/to-details";
import type { Context } from "./context";
import { tellFailure } from "./tell-failure";

/** Runs one thing at a time, and can be asked to stop it. */
export interface Jobs {
  /** Does nothing while something else runs. */
  run(kind: Busy, work: (task: Task) => Promise<void>): Promise<void>;
  /** Asks what runs to stop at its next step. */
  stop(): void;
}

/** What can be stopped from its beginning; the rest can be once it has changed what it changes. */
const STOPPABLE: ReadonlySet<Busy> = new Set(["checking", "publishing", "sample"]);

/** @param onIdle called whenever one has ended */
export function createJobs(context: Context, onIdle: () => void): Jobs {
  const { store } = context;
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
      } catch (thrown) {
        // Neither hosts nor the engine throw: this is a fault of the pane, and is told like any other.
        const details = toDetails(thrown);
        tellFailure({ reason: "unexpected", sheet: null, details, leftBehind: [] }, context);
      } finally {
        current = null;
        store.dispatch({ kind: "job-ended" });
        onIdle();
      }
    },
    stop: () => {
      if (current === null || store.get().job?.stoppable !== true) return;
      store.dispatch({ kind: "job-stopping" });
      current.abort();
    },
  };
}
