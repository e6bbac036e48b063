import type { Corrections } from "../../core/corrections";
import { toMemory } from "../state/memory";
import type { Changes } from "./changes";
import type { Context } from "./context";
import type { Jobs } from "./job";
import { readAndCheck } from "./read-and-check";
import { tellUnchecked, toSentence } from "./tell-failure";

/**
 * Keeps what the user said in the workbook, and checks again by it. Where the workbook cannot keep it, it holds in this
 * pane, and the user is told.
 *
 * @param told what is read out and shown when it is done
 */
export function say(
  corrections: Corrections,
  told: string,
  context: Context,
  jobs: Jobs,
  changes: Changes,
): Promise<void> {
  return jobs.run("keeping", async (task) => {
    const { host, store, words } = context;
    const isNewer = store.get().unkept === "newer";
    const kept = isNewer ? null : await host.keep(toMemory(corrections));
    const unkept = kept === null ? "newer" : kept.ok ? null : "failed";
    store.dispatch({ kind: "said", corrections, unkept });
    const fresh = await readAndCheck(context, changes, task);
    if (kept?.ok === false) {
      const text = words.pane.notKept(toSentence(kept.failure, words));
      store.dispatch({
        kind: "notice",
        notice: { kind: "warning", text, details: kept.failure.details || null, action: null },
      });
    }
    store.dispatch({ kind: "announce", text: told });
    if (!fresh.ok) tellUnchecked(fresh.failure, context);
  });
}
