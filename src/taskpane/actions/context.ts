import type { Host } from "../../host";
import type { Engine } from "../engine/engine";
import type { PaneEvent } from "../state/pane-event";
import type { PaneState } from "../state/pane-state";
import type { Preferences, PreferenceStore } from "../state/preferences";
import type { Store } from "../state/store";
import type { PaneTexts } from "../texts";

/** What every action works with. */
export interface Context {
  readonly host: Host;
  readonly engine: Engine;
  readonly words: PaneTexts;
  readonly store: Store<PaneState, PaneEvent>;
  readonly preferences: PreferenceStore;
  /** The workbook was opened in order to be checked. */
  readonly checksAtOnce: boolean;
  /** What holds where no preference is kept. */
  readonly usual: Preferences;
  /** Of the program. */
  readonly version: string;
  /** A new id for sheets that are made together, at most 40 characters. */
  readonly newId: () => string;
  /** Today as a report shows it. */
  readonly today: () => string;
  /** Puts a text on the clipboard; whether it went there. */
  readonly copy: (text: string) => Promise<boolean>;
}
