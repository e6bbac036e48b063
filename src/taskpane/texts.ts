import type { Words } from "../core/words/words";

/** What the pane itself says. The sentences of findings come from the engine, which knows them in its own thread. */
export type PaneTexts = Pick<Words, "language" | "pane" | "failures">;
