import type { ThemeChoice } from "../../core/memory";
import type { Layout } from "../../core/plan/plan-report";
import type { WorkbookPlan } from "../../core/plan/workbook-plan";
import type { Language } from "../../core/words/languages";
import type { CellChange, Outcome } from "../../host";
import type { Checked } from "./checked";
import type { Draft } from "./draft";

/** A change that would put something right, and nothing else wrong. */
export interface Suggestion {
  /** `FoundItem.id` or `MistakeItem.id` */
  readonly about: string;
  readonly changes: readonly SuggestedChange[];
}

export interface SuggestedChange extends CellChange {
  /** `B12`; cells of other sheets than that of the first with theirs */
  readonly name: string;
  /** What the cell would show. */
  readonly shown: string;
}

/** How figures of the report come about. */
export type Figures = "linked" | "live" | "values";

export interface PublishOptions {
  /** Labels; none where the draft names no period. */
  readonly periods: readonly string[];
  readonly theme: ThemeChoice;
  readonly layout: Layout;
  /** `null` for that of the draft. */
  readonly language: Language | null;
  /** `PublishableTable.id` */
  readonly tables: readonly number[];
  readonly title: string;
  readonly organisation: string;
  readonly paper: "a4" | "letter";
  readonly figures: Figures;
  readonly charts: boolean;
  /** Publish in spite of open errors; the report says so. */
  readonly force: boolean;
}

export interface PlanRequest extends PublishOptions {
  readonly draft: Draft;
  /** Names of sheets that are there already. */
  readonly taken: readonly string[];
  /** As it is to be shown. */
  readonly date: string;
  /** Of the program. */
  readonly version: string;
}

/** A theme file that can be used, and what its theme is called; or what is wrong with it. */
export type ReadThemeFile =
  { readonly ok: true; readonly name: string } | { readonly ok: false; readonly message: string };

/** What stands in for a chart where it cannot be seen: to be pasted by hand, because no host can set it. */
export interface AltText {
  /** Of the plan. */
  readonly sheet: number;
  readonly title: string;
  readonly text: string;
}

export type Planned =
  | {
      readonly ok: true;
      readonly plan: WorkbookPlan;
      readonly altTexts: readonly AltText[];
      readonly facts: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/**
 * The engine as the pane sees it. In production it runs in a thread of its own, so that the pane stays answerable; in tests,
 * and where threads cannot be had, in the same one. It never throws; what is stopped by its signal fails as `cancelled`.
 */
export interface Engine {
  check(draft: Draft, signal: AbortSignal): Promise<Outcome<Checked>>;
  /**
   * The change that would put a finding or a mistake right; `null` where the figures do not decide, or where it would
   * break something else.
   */
  suggest(draft: Draft, about: string, signal: AbortSignal): Promise<Outcome<Suggestion | null>>;
  plan(request: PlanRequest, signal: AbortSignal): Promise<Outcome<Planned>>;
  readTheme(text: string, signal: AbortSignal): Promise<Outcome<ReadThemeFile>>;
  /** A draft to try the program on; its sheets have names that are not taken. */
  sample(taken: readonly string[], signal: AbortSignal): Promise<Outcome<WorkbookPlan>>;
  /** Ends its thread. */
  end(): void;
}
