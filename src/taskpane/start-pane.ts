import type { Host } from "../host";
import { createActions, type Actions } from "./actions/actions";
import { copyText } from "./actions/copy-text";
import type { Engine } from "./engine/engine";
import type { PaneEvent } from "./state/pane-event";
import { initialState, type PaneState, type View } from "./state/pane-state";
import { NO_PREFERENCES, type PreferenceStore } from "./state/preferences";
import { reduce } from "./state/reduce";
import { createStore, type Store } from "./state/store";
import type { PaneTexts } from "./texts";

export interface PaneOptions {
  /** Whatever holds the workbook. It may still be on its way: what is asked of it waits. */
  readonly host: Host;
  readonly engine: Engine;
  readonly words: PaneTexts;
  readonly preferences: PreferenceStore;
  /** Of the program. */
  readonly version: string;
  readonly startView: View;
  /**
   * The workbook was opened in order to be checked: it is at once, and after every change unless the user does not want that.
   * Otherwise nothing is read before somebody asks for it.
   */
  readonly checksAtOnce?: boolean;
}

/** The pane at work on one workbook, whether or not it is on the screen. */
export interface PaneSession {
  readonly store: Store<PaneState, PaneEvent>;
  readonly actions: Actions;
  readonly words: PaneTexts;
  /** Listens to the workbook, and does what is to be done at first. Gives back how to stop listening. */
  begin(): () => void;
  /** Ends the engine's thread: nothing can be asked of this session any more. */
  end(): void;
}

/** Makes a session over a workbook. What it is given stays: it is not made for being handed another host. */
export function startPane(options: PaneOptions): PaneSession {
  const { host, engine, words, preferences, version, startView, checksAtOnce = false } = options;
  const usual = { ...NO_PREFERENCES, byItself: checksAtOnce };
  const store = createStore(reduce, initialState(startView, usual));
  const actions = createActions({
    host,
    engine,
    words,
    store,
    preferences,
    checksAtOnce,
    usual,
    version,
    newId: () => crypto.randomUUID(),
    today: () => new Intl.DateTimeFormat(words.language, { dateStyle: "long" }).format(new Date()),
    copy: copyText,
  });
  return {
    store,
    actions,
    words,
    begin: () => {
      const stop = actions.watch();
      void actions.recallPreferences();
      // Somebody who opens the pane to publish, or to see what was understood, needs a check for that.
      if (startView === "result" && !checksAtOnce) void actions.checkReports();
      else void actions.check();
      return () => {
        actions.end();
        void stop.then((end) => end());
      };
    },
    end: () => {
      actions.stop();
      engine.end();
    },
  };
}
