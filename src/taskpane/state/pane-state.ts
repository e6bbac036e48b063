import type { TableMark } from "../../core/corrections";
import type { Severity } from "../../core/findings/finding";
import type { Busy } from "../../core/words/pane-words";
import type { CellChange, MadeSheet, Polish } from "../../host";
import type { Checked } from "../engine/checked";
import type { Draft } from "../engine/draft";
import type { Suggestion } from "../engine/engine";
import { toPublishChoice, type PublishChoice } from "./publish-choice";
import type { Preferences } from "./preferences";
import type { Said } from "./say";

export const VIEWS = ["result", "understood", "publish"] as const;
export type View = (typeof VIEWS)[number];

/** What the pane is busy with. There is never more than one. */
export interface Job {
  readonly kind: Busy;
  /** From 0 to 1; `null` where nobody knows. */
  readonly share: number | null;
  readonly stoppable: boolean;
  readonly stopping: boolean;
}

/** A message over the screen, until the user closes it or starts something else. */
export interface Notice {
  readonly id: number;
  readonly kind: "error" | "warning" | "info" | "success";
  readonly text: string;
  /** Code and place of a failure, to copy; `null` where there is none. */
  readonly details: string | null;
  readonly action: "undo" | "see-result" | null;
}

/** The one form that is open, in its place on the screen. */
export type Form =
  | { readonly kind: "ignore"; readonly finding: string }
  | { readonly kind: "correct"; readonly table: TableMark; readonly column: number }
  | { readonly kind: "remove"; readonly id: string };

/** What was last applied, and how to take it back. */
export interface Undo {
  readonly names: readonly string[];
  readonly changes: readonly CellChange[];
}

export type SuggestionState =
  | { readonly kind: "looking" }
  | { readonly kind: "none" }
  /** Nobody knows: looking was stopped, or failed. */
  | { readonly kind: "stopped" }
  | { readonly kind: "found"; readonly suggestion: Suggestion };

/** The report that was made last. */
export interface PublishedReport {
  readonly id: string;
  /** None where the draft names none. */
  readonly periods: readonly string[];
  /** How many errors were open when it was made, which the user knew. */
  readonly errors: number;
  /** How many formulas of the draft had no result when it was made. */
  readonly uncalculated: number;
  readonly sheets: readonly string[];
  readonly unpolished: readonly Polish[];
  /** The key facts, a sentence each. */
  readonly facts: readonly string[];
  readonly altTexts: readonly { readonly sheet: string; readonly title: string; readonly text: string }[];
}

/** A card of the result that somebody asked to see from outside the pane. Another object each time that it is asked for. */
export interface Revealed {
  /** `MistakeGroup.key`, or `FoundItem.id` of one that no mistake explains. */
  readonly card: string;
  /** The keyboard goes there too. */
  readonly focus: boolean;
}

/** Everything that the pane shows is made of this. */
export interface PaneState {
  readonly view: View;
  readonly job: Job | null;
  /** `null` until something was checked. */
  readonly checked: Checked | null;
  /** What was checked. */
  readonly draft: Draft | null;
  /** The workbook changed since. */
  readonly stale: boolean;
  /** What was said and holds in this pane only, because the workbook cannot keep it. */
  readonly unkept: readonly Said[];
  readonly made: readonly MadeSheet[];
  readonly shown: Readonly<Record<Severity, boolean>>;
  /** Keys of groups and lists that the user opened or closed, other than they are by themselves. */
  readonly opened: Readonly<Record<string, boolean>>;
  /** By `Suggestion.about`, of the draft that was checked. */
  readonly suggestions: Readonly<Record<string, SuggestionState>>;
  readonly form: Form | null;
  readonly revealed: Revealed | null;
  readonly notices: readonly Notice[];
  readonly undo: Undo | null;
  readonly published: PublishedReport | null;
  readonly choice: PublishChoice;
  readonly byItself: boolean;
  /** Read out; the number makes the same words be read out again. */
  readonly announcement: { readonly text: string; readonly id: number };
  /** Keys of what has lapsed and was told. */
  readonly told: readonly string[];
}

export function initialState(view: View, preferences: Preferences): PaneState {
  return {
    view,
    job: null,
    checked: null,
    draft: null,
    stale: false,
    unkept: [],
    made: [],
    shown: { error: true, warning: true, note: true },
    opened: {},
    suggestions: {},
    form: null,
    revealed: null,
    notices: [],
    undo: null,
    published: null,
    choice: toPublishChoice(preferences),
    byItself: preferences.byItself,
    announcement: { text: "", id: 0 },
    told: [],
  };
}
