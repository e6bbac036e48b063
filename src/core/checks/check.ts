import type { CheckId, Edit } from "../edits/edit";
import type { Fails } from "../edits/verdict";
import type { Finding } from "../findings/finding";
import type { Report } from "../report";
import type { RoundingRule } from "../rounding";
import type { RoundingEvidence } from "./rounding-rules";
import type { StatedShare } from "./stated-shares";
import type { Tie } from "./tied-figures";

/** What a check may look at: the report, and what several checks need to know of it. */
export interface CheckContext {
  readonly report: Report;
  /** For each group of `Report.groups`: the rounding rule that its shares follow, and why. */
  readonly rounding: readonly RoundingEvidence[];
  /** For each table of `Report.tables`: the rule of its group. */
  readonly rules: readonly RoundingRule[];
  /** For each table: its shares with the counts that they restate. */
  readonly shares: readonly (readonly StatedShare[])[];
  /** For each group: which of its tables state the same counts; last those of periods that no group has. */
  readonly ties: readonly (readonly Tie[])[];
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
  /** All conditions of this kind in the report, one by one: a large report has hundreds of thousands. */
  readonly plan: (context: CheckContext) => Iterable<Planned>;
}
