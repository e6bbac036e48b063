import type { Changes } from "./changes";
import type { Context } from "./context";
import type { Jobs } from "./job";
import { announceResult, readAndCheck } from "./read-and-check";
import { tellFailure } from "./tell-failure";

/**
 * Checks the workbook as it is now.
 *
 * @param unasked because something changed, not because the user wants it now
 */
export function check(
  context: Context,
  jobs: Jobs,
  changes: Changes,
  { unasked }: { readonly unasked: boolean },
): Promise<void> {
  return jobs.run(
    "checking",
    async (task) => {
      const fresh = await readAndCheck(context, changes, task);
      if (fresh.ok) announceResult(context);
      else tellFailure(fresh.failure, context);
    },
    { unasked },
  );
}
