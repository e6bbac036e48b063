import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { Frame } from "./components/frame";
import { Unavailable } from "./components/unavailable";
import type { PaneSession } from "./start-pane";
import { useTheme } from "./theme";

export interface PaneProps {
  /** Stays the same for as long as the pane is there. */
  readonly session: PaneSession;
  /** `null` where the host does not say; the system decides then. */
  readonly isDark: () => boolean | null;
  /** Why there is no workbook and never will be; shown instead of everything else. */
  readonly unavailable?: string;
}

/** The whole pane, over any host. */
export function Pane({ session, isDark, unavailable }: PaneProps) {
  const theme = useTheme(isDark);
  return (
    <FluentProvider theme={theme}>
      {unavailable === undefined ? (
        <Working session={session} />
      ) : (
        <Unavailable text={unavailable} words={session.words.pane} />
      )}
    </FluentProvider>
  );
}

function Working({ session }: Pick<PaneProps, "session">) {
  const state = useSyncExternalStore(session.store.subscribe, session.store.get);
  useEffect(() => session.begin(), [session]);
  return <Frame state={state} actions={session.actions} words={session.words.pane} />;
}
