import type { Changes } from "./changes";
import type { Context } from "./context";
import type { Jobs } from "./job";
import { announceResult, readAndCheck } from "./read-and-check";
import { tellFailure } from "./tell-failure";

/** Checks the workbook as it is now. */
export function check(context: Context, jobs: Jobs, changes: Changes): Promise<void> {
  return jobs.run("checking", async (task) => {
    const fresh = await readAndCheck(context, changes, task);
    if (fresh.ok) announceResult(context);
    else {
      // What was noticed before it failed is still so.
      if (changes.seen()) context.store.dispatch({ kind: "changed" });
      tellFailure(fresh.failure, context);
    }
  });
}
