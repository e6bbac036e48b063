import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Host } from "../host";
import { createActions } from "./actions/actions";
import { copyText } from "./actions/copy-text";
import { Frame } from "./components/frame";
import { Unavailable } from "./components/unavailable";
import type { Engine } from "./engine/engine";
import { initialState, type View } from "./state/pane-state";
import { NO_PREFERENCES, type PreferenceStore } from "./state/preferences";
import { reduce } from "./state/reduce";
import { createStore } from "./state/store";
import type { PaneTexts } from "./texts";
import { useTheme } from "./theme";

export interface PaneProps {
  /** Whatever holds the workbook. It may still be on its way: what is asked of it waits. */
  readonly host: Host;
  readonly engine: Engine;
  readonly words: PaneTexts;
  readonly preferences: PreferenceStore;
  /** Of the program. */
  readonly version: string;
  readonly startView: View;
  /** `null` where the host does not say; the system decides then. */
  readonly isDark: () => boolean | null;
  /** Why there is no workbook and never will be; shown instead of everything else. */
  readonly unavailable?: string;
}

/** The whole pane, over any host. What it is given at first stays: it is not made for being handed another host. */
export function Pane({ isDark, unavailable, ...given }: PaneProps) {
  const theme = useTheme(isDark);
  return (
    <FluentProvider theme={theme}>
      {unavailable === undefined ? (
        <Working {...given} />
      ) : (
        <Unavailable text={unavailable} words={given.words.pane} />
      )}
    </FluentProvider>
  );
}

function Working(given: Omit<PaneProps, "isDark" | "unavailable">) {
  const [{ store, actions }] = useState(() => start(given));
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { startView } = given;
  useEffect(() => {
    const stop = actions.watch();
    void actions.recallPreferences();
    // Somebody who opens the pane to publish, or to see what was understood, needs a check for that.
    if (startView === "result") void actions.checkReports();
    else void actions.check();
    return () => {
      actions.end();
      void stop.then((end) => end());
    };
  }, [actions, startView]);
  return <Frame state={state} actions={actions} words={given.words.pane} />;
}

function start({ host, engine, words, preferences, version, startView }: Omit<PaneProps, "isDark">) {
  const store = createStore(reduce, initialState(startView, NO_PREFERENCES));
  const actions = createActions({
    host,
    engine,
    words,
    store,
    preferences,
    version,
    newId: () => crypto.randomUUID(),
    today: () => new Intl.DateTimeFormat(words.language, { dateStyle: "long" }).format(new Date()),
    copy: copyText,
  });
  return { store, actions };
}
