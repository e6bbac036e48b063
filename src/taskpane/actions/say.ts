import { fromMemory, toMemory } from "../../core/memory";
import { withAll, withoutLapsed, type Said } from "../state/say";
import type { Changes } from "./changes";
import type { Context } from "./context";
import type { Jobs } from "./job";
import { checkContents, readAfresh } from "./read-and-check";
import { tellFailure, tellUnchecked, toSentence } from "./tell-failure";

/**
 * Keeps what the user said in the workbook, and checks again by it. It is added to what the workbook keeps at that moment,
 * because somebody else may have said something since. Where the workbook cannot keep it, it holds in this pane, the user
 * is told, and the next word tries again.
 *
 * @param told what is read out and shown when it is done
 */
export function say(said: Said, told: string, context: Context, jobs: Jobs, changes: Changes): Promise<void> {
  return jobs.run("keeping", async (task) => {
    const { host, store, words } = context;
    const read = await readAfresh(context, changes, task);
    if (!read.ok) return tellFailure(read.failure, context);
    const { draft, checked, unkept } = store.get();
    const { corrections: kept, theme, problem } = fromMemory(read.value.memory);
    const all = [...unkept, said];
    const corrections = withAll(withoutLapsed(kept, draft?.corrections, checked?.corrections), all);
    const memory = toMemory({ corrections, theme });
    // What a later version keeps would be damaged.
    const keeping = problem === "newer" ? null : await host.keep(memory);
    const isKept = keeping?.ok === true;
    store.dispatch({ kind: "said", unkept: isKept ? [] : all });
    const now = isKept ? { ...read.value, memory } : read.value;
    const fresh = await checkContents(now, context, changes, task);
    if (keeping?.ok === false) {
      const { failure } = keeping;
      const text = words.pane.notKept(toSentence(failure, words));
      store.dispatch({
        kind: "notice",
        notice: { kind: "warning", text, details: failure.details || null, action: null },
      });
    }
    store.dispatch({ kind: "announce", text: told });
    if (!fresh.ok) tellUnchecked(fresh.failure, context);
  });
}
