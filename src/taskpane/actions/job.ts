import type { Busy } from "../../core/words/pane-words";
import type { Task } from "../../host";
import { toFaultDetails } from "../../core/fault-details";
import type { Context } from "./context";
import { tellFailure, toFailure } from "./tell-failure";

interface JobOptions {
  /** It began by itself: what the user has been told and has not closed stays. */
  readonly unasked?: boolean;
}

/** Runs one thing at a time, and can be asked to stop it. */
export interface Jobs {
  /** Does nothing while something else runs. */
  run(kind: Busy, work: (task: Task) => Promise<void>, options?: JobOptions): Promise<void>;
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
    run: async (kind, work, { unasked = false } = {}) => {
      if (current !== null) return;
      const controller = new AbortController();
      current = controller;
      store.dispatch({ kind: "job-begun", job: kind, stoppable: STOPPABLE.has(kind), unasked });
      try {
        await work({
          signal: controller.signal,
          // A host that was left behind may go on telling how far it is.
          onProgress: (share) => {
            if (current === controller) store.dispatch({ kind: "job-progress", share });
          },
        });
      } catch (thrown) {
        // Neither hosts nor the engine throw: this is a fault of the pane, and is told like any other.
        tellFailure(toFailure("unexpected", toFaultDetails(thrown)), context);
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
