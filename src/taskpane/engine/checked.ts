import type { Range } from "../../core/address";
import type { VerdictCounts } from "../../core/audit";
import type { Corrections } from "../../core/corrections";
import type { CheckId } from "../../core/edits/edit";
import type { Severity } from "../../core/findings/finding";
import type { VerificationInWords } from "../../core/words/describe-verification";
import type { ConfirmedItem, MistakeItem } from "./mistake-item";
import type { Understood } from "./understood";

/** Some cells of one sheet that stand together, and what they are called: `B12`, `B4:B12`, `Data!C3`. */
export interface Place {
  readonly name: string;
  readonly sheet: string;
  readonly range: Range;
}

/** A finding as the pane shows it: its sentence is made, and nothing in it needs the core to be understood. */
export interface FoundItem {
  /** `Finding.id` */
  readonly id: string;
  readonly check: CheckId;
  readonly severity: Severity;
  /** Changes when a figure changes that the finding speaks of. */
  readonly fingerprint: string;
  /** Where it is listed; empty for the workbook as a whole. */
  readonly sheet: string;
  readonly message: string;
  /** The first is the cell that the sentence is about. */
  readonly places: readonly Place[];
  /** How many places there are beyond those listed. */
  readonly morePlaces: number;
}

export interface IgnoredItem extends FoundItem {
  /** In the user's words; may be empty. */
  readonly reason: string;
}

/** What a check asks, for those who want to know. */
export interface CheckText {
  readonly id: CheckId;
  readonly title: string;
  readonly why: string;
}

/** A period that can be published, and what of it. */
export interface Publishable {
  /** `null` where the draft names no period. */
  readonly period: string | null;
  readonly tables: readonly PublishableTable[];
}

export interface PublishableTable {
  /** The same from check to check: its mark. */
  readonly key: string;
  /** Index into `Report.tables`. */
  readonly id: number;
  /** `H1 2024, A3:D13` */
  readonly where: string;
  /** `overview of requests` */
  readonly what: string;
}

/** Something that the user said earlier and that fits nothing any more: the same key is the same thing said. */
export interface LapsedItem {
  readonly key: string;
  readonly sentence: string;
}

/** A report in the workbook, compared with the record that it carries. */
export interface ReportItem {
  /** The sheet with the record. */
  readonly sheet: string;
  /** Neither the report nor the draft has changed since. */
  readonly isAsGenerated: boolean;
  /** There is a draft beside it, and they were compared. */
  readonly isCompared: boolean;
  /** Every cell of the report is as it was written. */
  readonly isAsWritten: boolean;
  readonly said: readonly VerificationInWords[];
}

/** What checking a workbook gives the pane. Plain data: it comes from another thread. */
export interface Checked {
  readonly counts: VerdictCounts;
  /** By sheet in workbook order, row, column, check. Without the ignored ones. */
  readonly findings: readonly FoundItem[];
  /** In the order of the findings that they explain. */
  readonly mistakes: readonly MistakeItem[];
  /** What every mistake takes for granted, as a sentence. */
  readonly assumption: string;
  readonly ignored: readonly IgnoredItem[];
  /** In the order in which they were said to be right, without those that have lapsed. */
  readonly confirmed: readonly ConfirmedItem[];
  readonly lapsed: readonly LapsedItem[];
  /** What was said, without what has lapsed. */
  readonly corrections: Corrections;
  /** In the order in which reports list them. */
  readonly checks: readonly CheckText[];
  readonly understood: Understood;
  /** How many parts of the workbook hold figures that were not read, so that nobody knows whether they are right. */
  readonly unread: number;
  /** Those that never had one, and those that lost theirs to a change; empty where all formulas have a result. */
  readonly uncalculated: readonly UncalculatedFormulas[];
  /** Earliest first; empty where there is nothing to publish. */
  readonly publishable: readonly Publishable[];
  readonly reports: readonly ReportItem[];
  /** Checks that could not be run, through a fault of the program: for whoever mends it. */
  readonly faults: readonly string[];
}

/** Formulas without a result, of which nobody knows what they show. */
export interface UncalculatedFormulas {
  readonly count: number;
  /** `Summary!B4` */
  readonly first: string;
  /** They had one, until something was changed that they follow from. */
  readonly isEmptied: boolean;
}
