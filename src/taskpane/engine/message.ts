import type { WorkbookPlan } from "../../core/plan/workbook-plan";
import type { Checked } from "./checked";
import type { Draft } from "./draft";
import type { Planned, PlanRequest, ReadThemeFile, Suggestion } from "./engine";

/** What is asked of the engine's thread. */
export type Question =
  | { readonly kind: "check" }
  | { readonly kind: "suggest"; readonly about: string }
  | { readonly kind: "plan"; readonly request: Omit<PlanRequest, "draft"> }
  | { readonly kind: "theme"; readonly text: string }
  | { readonly kind: "sample"; readonly taken: readonly string[] };

/** The answers to each kind of question. */
export type Answer =
  | { readonly kind: "check"; readonly value: Checked }
  | { readonly kind: "suggest"; readonly value: Suggestion | null }
  | { readonly kind: "plan"; readonly value: Planned }
  | { readonly kind: "theme"; readonly value: ReadThemeFile }
  | { readonly kind: "sample"; readonly value: WorkbookPlan }
  | Broken;

/** The engine failed, or its thread did; `details` for whoever mends it. */
export interface Broken {
  readonly kind: "broken";
  readonly details: string;
}

export interface QuestionMessage {
  readonly id: number;
  /** `null`: the one that was sent last. A draft can be large, and most questions follow a check. */
  readonly draft: Draft | null;
  /** BCP 47, the language of the answers. */
  readonly language: string;
  readonly question: Question;
}

export interface AnswerMessage {
  readonly id: number;
  readonly answer: Answer;
}
