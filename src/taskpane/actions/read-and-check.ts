import type { Outcome, Task } from "../../host";
import type { Checked } from "../engine/checked";
import type { Draft } from "../engine/draft";
import { countSeverities } from "../state/group-findings";
import { fromMemory, type Remembered } from "../state/memory";
import type { Changes } from "./changes";
import type { Context } from "./context";

export interface Fresh {
  readonly checked: Checked;
  readonly draft: Draft;
  /** Names of all sheets there are. */
  readonly names: readonly string[];
}

/** Reads the workbook and checks it. On success the pane shows the result. */
export async function readAndCheck(context: Context, changes: Changes, task: Task): Promise<Outcome<Fresh>> {
  const { host, engine, store } = context;
  changes.forget();
  store.dispatch({ kind: "job-stoppable" });
  const read = await host.read(task);
  if (!read.ok) return read;
  const { sheets, made, memory } = read.value;
  const { corrections, unkept } = recall(fromMemory(memory), context);
  const draft: Draft = { sheets, corrections };
  const answer = await engine.check(draft, task.signal);
  if (!answer.ok) return answer;
  const checked = answer.value;
  store.dispatch({ kind: "said", corrections: checked.corrections, unkept });
  store.dispatch({ kind: "checked", checked, draft, made, stale: changes.seen() });
  tellLapsed(checked, context);
  return { ok: true, value: { checked, draft, names: sheets.map(({ name }) => name) } };
}

/** What holds: what the workbook keeps, or what was said in this pane where the workbook cannot keep it. */
function recall(
  remembered: Remembered,
  { store, words }: Context,
): Pick<ReturnType<typeof store.get>, "corrections" | "unkept"> {
  const { corrections, unkept, checked } = store.get();
  if (unkept !== null && checked !== null) return { corrections, unkept };
  const { problem } = remembered;
  if (problem !== null) {
    const text = problem === "newer" ? words.pane.memoryNewer : words.pane.memoryUnreadable;
    tellOnce(`memory: ${problem}`, text, { store });
  }
  return { corrections: remembered.corrections, unkept: problem === "newer" ? "newer" : null };
}

function tellLapsed({ lapsed }: Checked, context: Context): void {
  for (const { key, sentence } of lapsed) tellOnce(key, sentence, context);
}

/** What stays as it is from check to check is told once, not at each of them. */
function tellOnce(key: string, text: string, { store }: Pick<Context, "store">): void {
  if (store.get().told.includes(key)) return;
  store.dispatch({ kind: "told", keys: [key] });
  store.dispatch({ kind: "notice", notice: { kind: "info", text, details: null, action: null } });
}

/** Reads the result out. */
export function announceResult({ store, words }: Context): void {
  const { checked } = store.get();
  if (checked === null) return;
  const summary = words.pane.summary(countSeverities(checked.findings), checked.counts);
  store.dispatch({ kind: "announce", text: words.pane.announceChecked(summary) });
}
