import { fromMemory, toMemory, type ThemeChoice } from "../../core/memory";
import type { Changes } from "./changes";
import type { Context } from "./context";
import type { Jobs } from "./job";
import { checkContents, readAfresh } from "./read-and-check";
import { tellFailure, tellUnchecked, toSentence } from "./tell-failure";

/**
 * Keeps the theme with the workbook, so that everybody who publishes from it has the same. It is chosen for now in any case;
 * where the workbook cannot keep it, the user is told.
 */
export function chooseTheme(
  theme: ThemeChoice,
  context: Context,
  jobs: Jobs,
  changes: Changes,
): Promise<void> {
  return jobs.run("keeping", async (task) => {
    const { host, store, words } = context;
    const read = await readAfresh(context, changes, task);
    if (!read.ok) return tellFailure(read.failure, context);
    const { corrections, problem } = fromMemory(read.value.memory);
    const memory = toMemory({ corrections, theme });
    // What a later version keeps would be damaged.
    const keeping = problem === "newer" ? null : await host.keep(memory);
    const now = keeping?.ok === true ? { ...read.value, memory } : read.value;
    const fresh = await checkContents(now, context, changes, task);
    store.dispatch({ kind: "choice", choice: { theme } });
    if (keeping?.ok === false) {
      const { failure } = keeping;
      const text = words.pane.publish.themeNotKept(toSentence(failure, words));
      store.dispatch({
        kind: "notice",
        notice: { kind: "warning", text, details: failure.details || null, action: null },
      });
    }
    if (keeping?.ok === true) store.dispatch({ kind: "announce", text: words.pane.publish.themeChosen });
    if (!fresh.ok) tellUnchecked(fresh.failure, context);
  });
}

/** Takes a theme from a file that the user has chosen, or says what is wrong with it. */
export async function chooseThemeFile(
  file: { readonly name: string; text(): Promise<string> },
  context: Context,
  jobs: Jobs,
  changes: Changes,
): Promise<void> {
  const { engine, store, words } = context;
  const refuse = (message: string): void => {
    const text = words.pane.publish.themeRefused(file.name, message);
    store.dispatch({ kind: "notice", notice: { kind: "error", text, details: null, action: null } });
    store.dispatch({ kind: "announce", text });
  };
  const text = await toText(file);
  if (text === null) return refuse(words.pane.publish.themeUnreadable);
  const read = await engine.readTheme(text, new AbortController().signal);
  if (!read.ok) return tellFailure(read.failure, context);
  if (!read.value.ok) return refuse(read.value.message);
  await chooseTheme({ kind: "file", name: read.value.name, text }, context, jobs, changes);
}

/** `null` where the file is gone, or may not be read. */
async function toText(file: { text(): Promise<string> }): Promise<string | null> {
  try {
    return await file.text();
  } catch (thrown) {
    if (thrown instanceof Error || thrown instanceof DOMException) return null;
    throw thrown;
  }
}
