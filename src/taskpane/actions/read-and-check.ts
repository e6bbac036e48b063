import { fromMemory } from "../../core/memory";
import type { Contents, Outcome, Task } from "../../host";
import type { Checked } from "../engine/checked";
import type { Draft } from "../engine/draft";
import { summarise } from "../state/summarise";
import { withAll } from "../state/say";
import type { Changes } from "./changes";
import type { Context } from "./context";
import { readWorkbook } from "./read-workbook";

export interface Fresh {
  readonly checked: Checked;
  readonly draft: Draft;
  /** Names of all sheets there are, also of those without cells. */
  readonly names: readonly string[];
}

/** Reads the workbook and checks it. On success the pane shows the result. */
export async function readAndCheck(context: Context, changes: Changes, task: Task): Promise<Outcome<Fresh>> {
  const read = await readAfresh(context, changes, task);
  return read.ok ? checkContents(read.value, context, changes, task) : read;
}

/** Reads the workbook for a result that is to replace the one on the screen. */
export async function readAfresh(context: Context, changes: Changes, task: Task): Promise<Outcome<Contents>> {
  changes.forget();
  return orStale(await readWorkbook(context, task), context, changes);
}

/** Checks what was read afresh. On success the pane shows the result. */
export async function checkContents(
  contents: Contents,
  context: Context,
  changes: Changes,
  task: Task,
): Promise<Outcome<Fresh>> {
  const { engine, store } = context;
  tellMemory(contents, context);
  const draft = toDraft(contents, context);
  const answer = orStale(await engine.check(draft, task.signal), context, changes);
  if (!answer.ok) return answer;
  const checked = answer.value;
  store.dispatch({ kind: "checked", checked, draft, made: contents.made, stale: changes.seen() });
  tellLapsed(checked, context);
  return { ok: true, value: { checked, draft, names: contents.names } };
}

/** What is to be checked: the sheets, by what the workbook keeps and by what was said in this pane and could not be kept. */
export function toDraft({ sheets, memory }: Contents, { store }: Pick<Context, "store">): Draft {
  return { sheets, corrections: withAll(fromMemory(memory).corrections, store.get().unkept) };
}

/** Where there is no new result, the one on the screen is as old as it was. */
function orStale<Value>(outcome: Outcome<Value>, { store }: Context, changes: Changes): Outcome<Value> {
  if (outcome.ok) return outcome;
  changes.remember();
  if (changes.seen()) store.dispatch({ kind: "changed" });
  return outcome;
}

function tellMemory({ memory }: Contents, { store, words }: Context): void {
  const { problem, theme } = fromMemory(memory);
  if (theme !== null) store.dispatch({ kind: "choice", choice: { theme } });
  if (problem === null) return;
  const text = problem === "newer" ? words.pane.memoryNewer : words.pane.memoryUnreadable;
  tellOnce(`memory: ${problem}`, text, { store });
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
  store.dispatch({
    kind: "announce",
    text: words.pane.announceChecked(summarise(checked, words.pane), checked.unread),
  });
}
