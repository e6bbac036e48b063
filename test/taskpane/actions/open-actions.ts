import type { SheetSnapshot } from "../../../src/core/sheet";
import { createActions } from "../../../src/taskpane/actions/actions";
import { createDirectEngine } from "../../../src/taskpane/engine/direct-engine";
import type { Engine } from "../../../src/taskpane/engine/engine";
import type { PaneEvent } from "../../../src/taskpane/state/pane-event";
import { initialState, type PaneState } from "../../../src/taskpane/state/pane-state";
import { NO_PREFERENCES, type PreferenceStore } from "../../../src/taskpane/state/preferences";
import { reduce } from "../../../src/taskpane/state/reduce";
import { createStore } from "../../../src/taskpane/state/store";
import { createMemoryHost, type MemoryHost } from "../memory-host";
import { memoryPreferences, STILL, WORDS } from "../pane-parts";

interface Options {
  readonly host?: MemoryHost;
  readonly engine?: Engine;
  readonly preferences?: PreferenceStore;
}

/** What a user can do in a pane, without the pane: quick, and open to what happens at an awkward moment. */
export function openActions(
  sheets: readonly SheetSnapshot[],
  { host = createMemoryHost(sheets), engine = createDirectEngine("en", STILL), preferences }: Options = {},
) {
  const store = createStore<PaneState, PaneEvent>(reduce, initialState("result", NO_PREFERENCES));
  let made = 0;
  const actions = createActions({
    host,
    engine,
    words: WORDS,
    store,
    preferences: preferences ?? memoryPreferences(),
    checksAtOnce: false,
    usual: NO_PREFERENCES,
    version: "1.2.3",
    newId: () => {
      made += 1;
      return `id-${made}`;
    },
    today: () => "1 July 2024",
    copy: () => Promise.resolve(true),
  });
  return { host, actions, state: store.get, notices: () => store.get().notices.map(({ text }) => text) };
}

/** Lets everything go on that waits for nothing but its turn. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Waits until something is so, looking at every turn. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 0));
}
