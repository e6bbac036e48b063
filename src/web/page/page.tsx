import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { useTheme } from "../../taskpane/theme";
import { createStore } from "../../taskpane/state/store";
import { useSpoken } from "../../taskpane/components/spoken";
import { createPageActions, type PageActions } from "./page-actions";
import { PageBoundary } from "./page-boundary";
import type { PageParts } from "./page-parts";
import { INITIAL, reducePage, type PageEvent, type PageState } from "./page-state";
import type { Store } from "../../taskpane/state/store";
import { DropTarget } from "./drop-target";
import { StartScreen } from "./start-screen";

const WorkScreen = lazy(async () => ({ default: (await import("./work-screen")).WorkScreen }));

interface Made {
  readonly store: Store<PageState, PageEvent>;
  readonly actions: PageActions;
}

const make = (parts: PageParts): Made => {
  const store = createStore(reducePage, INITIAL);
  return { store, actions: createPageActions({ parts, store }) };
};

/** The page that does the whole work. What it is given at first stays. */
export function Page({ parts }: { readonly parts: PageParts }) {
  const [{ store, actions }] = useState(() => make(parts));
  const state = useSyncExternalStore(store.subscribe, store.get);
  const theme = useTheme(noTheme);
  const spoken = useSpoken();
  const { words } = parts;
  const { work, announcement } = state;
  useAskBeforeLeaving(store);
  return (
    <FluentProvider theme={theme}>
      <PageBoundary state={state} actions={actions} words={words}>
        <DropTarget onDrop={actions.drop} words={words} />
        {work === null ? (
          <StartScreen state={state} actions={actions} words={words} />
        ) : (
          <Suspense fallback={<p>{words.loadingPage}</p>}>
            <WorkScreen key={work.id} work={work} state={state} actions={actions} words={words} />
          </Suspense>
        )}
        <div role="status" aria-live="polite" className={spoken.only}>
          <span key={announcement.id}>{announcement.text}</span>
        </div>
      </PageBoundary>
    </FluentProvider>
  );
}

/** The system decides about light and dark. */
const noTheme = (): null => null;

/** Leaving the page throws away what was not saved: the browser asks in words of its own. */
function useAskBeforeLeaving(store: Made["store"]): void {
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (store.get().work?.book.state().unsaved === true) event.preventDefault();
    };
    window.addEventListener("beforeunload", onLeave);
    return () => window.removeEventListener("beforeunload", onLeave);
  }, [store]);
}
