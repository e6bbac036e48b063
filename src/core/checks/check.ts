import type { CheckId, Edit } from "../edits/edit";
import type { Fails } from "../edits/verdict";
import type { Finding } from "../findings/finding";
import type { Report } from "../report";
import type { RoundingRule } from "../rounding";

/** What a check may look at. */
export interface CheckContext {
  readonly report: Report;
  /** The rounding rule that the shares of each group follow; index as in `Report.groups`. */
  readonly rounding: readonly RoundingRule[];
}

/** An edit together with what a check needs to explain its failure. */
export interface Planned<E extends Edit = Edit> {
  readonly edit: E;
  /** Index into `Report.tables`: the table whose rounding rule applies. */
  readonly table: number;
  /** Makes the finding when the edit fails; `null` where another check already says it better. */
  readonly explain: (verdict: Fails) => Finding | null;
}

/**
 * One condition that a report should meet: a small value with its documentation.
 * `holds` and `fails` are miniature sheets in the notation of `miniature.ts`, run as tests.
 */
export interface Check {
  readonly id: CheckId;
  /** True when the check holds: `Totals equal the sum of their rows`. */
  readonly title: string;
  /** Why the publisher of a report should care. */
  readonly why: string;
  readonly holds: string;
  readonly fails: string;
  readonly outOfScope: string;
  /** All conditions of this kind in the report. */
  readonly plan: (context: CheckContext) => readonly Planned[];
}
