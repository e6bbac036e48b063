import type { Changes } from "./changes";
import type { Context } from "./context";
import type { Jobs } from "./job";
import { readAndCheck } from "./read-and-check";
import { readWorkbook } from "./read-workbook";
import { tellFailure, tellUnchecked } from "./tell-failure";

/** Adds a draft to try the program on, in a sheet of its own, and checks. */
export function addSample(context: Context, jobs: Jobs, changes: Changes): Promise<void> {
  return jobs.run("sample", async (task) => {
    const { host, engine, store, words, newId } = context;
    const read = await readWorkbook(context, task);
    if (!read.ok) return tellFailure(read.failure, context);
    const planned = await engine.sample(read.value.names, task.signal);
    if (!planned.ok) return tellFailure(planned.failure, context);
    const mark = { kind: "sample", id: newId() } as const;
    const written = await host.write(planned.value, mark, task);
    if (!written.ok) return tellFailure(written.failure, context);
    const made = written.value.sheets.map((name) => ({ ...mark, name }));
    store.dispatch({ kind: "made", made: [...store.get().made, ...made] });
    const text = words.pane.announceSample(written.value.sheets);
    store.dispatch({ kind: "notice", notice: { kind: "success", text, details: null, action: null } });
    const fresh = await readAndCheck(context, changes, task);
    store.dispatch({ kind: "announce", text });
    if (!fresh.ok) tellUnchecked(fresh.failure, context);
  });
}

/** Removes the sheets that were made together, whatever they are called by now. */
export function removeSheets(id: string, context: Context, jobs: Jobs, changes: Changes): Promise<void> {
  return jobs.run("removing", async (task) => {
    const { host, store, words } = context;
    const wasRead = store.get().made.some((sheet) => sheet.id === id && sheet.kind === "sample");
    const removed = await host.remove(id);
    store.dispatch({ kind: "form", form: null });
    if (!removed.ok) return tellFailure(removed.failure, context);
    const { made, published } = store.get();
    store.dispatch({ kind: "made", made: made.filter((sheet) => sheet.id !== id) });
    if (published?.id === id) store.dispatch({ kind: "published", report: null });
    const text = words.pane.publish.removed(removed.value);
    store.dispatch({ kind: "notice", notice: { kind: "success", text, details: null, action: null } });
    store.dispatch({ kind: "announce", text });
    // A sample was a part of what was checked.
    if (!wasRead) return;
    const fresh = await readAndCheck(context, changes, task);
    if (!fresh.ok) tellUnchecked(fresh.failure, context);
  });
}
