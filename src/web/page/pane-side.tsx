import { useEffect } from "react";
import { Frame } from "../../taskpane/components/frame";
import type { PaneState } from "../../taskpane/state/pane-state";
import type { PaneSession } from "../../taskpane/start-pane";

interface Props {
  readonly session: PaneSession;
  readonly state: PaneState;
}

/** The pane as it is in Excel, as a part of this page. */
export function PaneSide({ session, state }: Props) {
  useEffect(() => session.begin(), [session]);
  return <Frame isPart state={state} actions={session.actions} words={session.words.pane} />;
}
