import type { Severity } from "../../core/findings/finding";
import type { Busy } from "../../core/words/pane-words";
import type { MadeSheet } from "../../host";
import type { Checked } from "../engine/checked";
import type { Draft } from "../engine/draft";
import type { Form, Notice, PublishedReport, SuggestionState, Undo, View } from "./pane-state";
import type { Preferences } from "./preferences";
import type { PublishChoice } from "./publish-choice";
import type { Said } from "./say";

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly kind: "view"; readonly view: View }
  | {
      readonly kind: "job-begun";
      readonly job: Busy;
      readonly stoppable: boolean;
      /** It began by itself. */
      readonly unasked: boolean;
    }
  | { readonly kind: "job-progress"; readonly share: number }
  /** From here on it can be stopped without harm. */
  | { readonly kind: "job-stoppable" }
  | { readonly kind: "job-stopping" }
  | { readonly kind: "job-ended" }
  | {
      readonly kind: "checked";
      readonly checked: Checked;
      readonly draft: Draft;
      readonly made: readonly MadeSheet[];
      /** The workbook changed while it was being checked. */
      readonly stale: boolean;
    }
  | { readonly kind: "changed" }
  | { readonly kind: "said"; readonly unkept: readonly Said[] }
  | { readonly kind: "made"; readonly made: readonly MadeSheet[] }
  | { readonly kind: "filter"; readonly severity: Severity }
  | { readonly kind: "opened"; readonly key: string; readonly open: boolean }
  | { readonly kind: "suggestion"; readonly about: string; readonly state: SuggestionState }
  | { readonly kind: "form"; readonly form: Form | null }
  | { readonly kind: "notice"; readonly notice: Omit<Notice, "id"> }
  | { readonly kind: "notice-closed"; readonly id: number }
  | { readonly kind: "undo"; readonly undo: Undo | null }
  | { readonly kind: "published"; readonly report: PublishedReport | null }
  | { readonly kind: "choice"; readonly choice: Partial<PublishChoice> }
  | { readonly kind: "by-itself"; readonly on: boolean }
  | { readonly kind: "preferences"; readonly preferences: Preferences }
  | { readonly kind: "revealed"; readonly keys: readonly string[]; readonly focus: boolean }
  | { readonly kind: "announce"; readonly text: string }
  | { readonly kind: "told"; readonly keys: readonly string[] };
