import type { VerdictCounts } from "../audit";
import type { Severity } from "../findings/finding";
import type { PublishWords } from "./publish-words";
import type { UnderstoodWords } from "./understood-words";

/** How many findings of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** What the pane is busy with. */
export type Busy = "checking" | "changing" | "publishing" | "removing" | "sample" | "keeping";

/** The wording of the pane: what stands on its screens, and what is read out. */
export interface PaneWords {
  readonly name: string;

  // The frame
  readonly loading: string;
  /** Why there is nothing to work with. `no-office`: Microsoft's part of every add-in could not be loaded. */
  readonly unavailable: Readonly<Record<"no-office" | "not-in-excel" | "too-old", string>>;
  readonly views: string;
  readonly viewNames: Readonly<Record<"result" | "understood" | "publish", string>>;
  readonly privacy: string;
  readonly support: string;

  // First run
  readonly firstSentence: string;
  readonly firstPromise: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly sample: string;

  // Work
  readonly busy: Readonly<Record<Busy, string>>;
  readonly cancel: string;
  readonly cancelling: string;

  // Stale
  readonly stale: string;
  readonly byItself: string;

  // Result
  /**
   * `ignored`: how many findings the user decided to leave; they are not in `counts`. `unread`: how many parts of the
   * workbook hold figures that were not read.
   */
  readonly summary: (
    counts: SeverityCounts,
    verdicts: VerdictCounts,
    ignored?: number,
    unread?: number,
  ) => Pick<SummaryWords, "found" | "conditions">;
  /** `3 mistakes explain 7 errors`. A mistake explains no notes. */
  readonly mistakesExplain: (mistakes: number, found: SeverityCounts) => string;
  /**
   * `5 errors could not be explained`, and what to look at next, as a sentence. `saidRight`: whether cells were said to be right.
   */
  readonly notExplained: (
    found: SeverityCounts,
    why: { readonly isOutOfTime: boolean; readonly saidRight: boolean },
  ) => string;
  /** `129 of 131 conditions hold` as a sentence of its own. */
  readonly sentence: (clause: string) => string;
  readonly severity: (severity: Severity) => string;
  readonly severityCount: (severity: Severity, count: number) => string;
  readonly filter: string;
  readonly allHidden: string;
  readonly allHoldNext: string;
  readonly onlyIgnored: string;
  readonly noConditions: string;
  readonly incomplete: string;
  readonly allLeftOut: string;
  /** Instead of `allHoldNext`, where figures were not read. */
  readonly readHold: string;
  /** Over what is said of a report in the workbook. */
  readonly reportHolds: string;
  /** There is no draft beside it that it could be compared with. */
  readonly reportAsWritten: string;
  readonly reportDiffers: string;
  readonly someUnread: (parts: number) => string;
  readonly goUnderstood: string;
  readonly someLeftOut: (tables: number) => string;
  readonly someCorrected: (columns: number) => string;
  readonly goPublish: string;
  readonly noTables: string;
  readonly noTablesDo: readonly string[];
  readonly seeUnderstood: string;
  readonly findings: string;
  readonly findingsHint: string;
  readonly sheet: (name: string) => string;
  readonly wholeWorkbook: string;
  readonly findingCount: (count: number) => string;
  readonly moreOfKind: (count: number) => string;
  readonly faults: (count: number) => string;

  // A mistake
  /** Over the findings that no mistake explains, where there are mistakes. */
  readonly otherFindings: string;
  /** `Explains 3 errors and 1 warning`: opens the list of them. */
  readonly explains: (found: SeverityCounts) => string;
  /** The same where no explanation was found. */
  readonly concerns: (found: SeverityCounts) => string;
  /** Instead, where each of them stands under a mistake before it already. */
  readonly explainsListed: string;
  /**
   * Over a change that is one of several possible ones.
   * `sameInRows`: it is the same change in so many rows; 0 where they differ in more than that.
   */
  readonly oneOf: (possible: {
    readonly count: number;
    readonly isComplete: boolean;
    readonly sameInRows: number;
  }) => string;
  /** Over the changes of several cells that belong together. */
  readonly together: (cells: number) => string;
  /** Over changes that nobody has proved to be the right ones. */
  readonly likely: string;
  readonly moreCells: (count: number) => string;
  readonly showOthers: (count: number) => string;
  readonly moreOthers: (count: number) => string;
  readonly cannotApply: string;
  /** Where there is one cell to speak of. */
  readonly cellIsRight: string;
  readonly cellIsRightSpoken: (name: string) => string;
  /** What a cell says is right: `52 is right`. `stated` may be empty. */
  readonly isRight: (stated: string) => string;
  /** The same for the ear, which does not see beside which cell it stands. */
  readonly isRightSpoken: (figure: { readonly name: string; readonly stated: string }) => string;
  readonly nowConfirmed: (name: string) => string;
  readonly confirmed: (count: number) => string;
  readonly confirmedUntil: string;
  /** `Brazil: 52` */
  readonly confirmedFigure: (figure: { readonly label: string; readonly stated: string }) => string;
  readonly takeBack: string;
  readonly takeBackSpoken: (name: string) => string;
  readonly takenBack: (name: string) => string;

  // A finding
  readonly showCell: (name: string) => string;
  readonly morePlaces: (count: number) => string;
  readonly details: string;
  readonly why: string;
  readonly suggestion: string;
  readonly looking: string;
  readonly noSuggestion: string;
  /** `B12: 52 → 25` */
  readonly change: (change: { readonly name: string; readonly from: string; readonly to: string }) => string;
  /** The same for the ear. */
  readonly changeSpoken: (change: {
    readonly name: string;
    readonly from: string;
    readonly to: string;
  }) => string;
  /** Where cells show the same before and after, and only hold it as something else: a number instead of text. */
  readonly changeKind: (names: readonly string[]) => string;
  readonly apply: string;
  /** Instead of `apply`, where the workbook changed since the change was worked out. */
  readonly applyStale: string;
  readonly applied: (names: readonly string[]) => string;
  readonly undo: string;
  readonly undoOf: (names: readonly string[]) => string;
  readonly undone: (names: readonly string[]) => string;
  readonly dismiss: string;

  // Ignoring
  readonly ignore: string;
  readonly ignoreReason: string;
  readonly ignoreHint: string;
  readonly ignoreDo: string;
  readonly ignored: (count: number) => string;
  readonly ignoredUntil: string;
  readonly reasonGiven: (reason: string) => string;
  readonly stopIgnoring: string;
  readonly nowIgnored: string;
  readonly notIgnored: string;

  // Copying
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly copyHere: string;
  readonly copyTitle: string;
  readonly copyIgnored: string;
  readonly copyConfirmed: string;
  readonly copyUnread: string;
  readonly copyLeftOut: string;
  readonly copyCorrected: string;
  /** A table, by the cells where it stands: `Sheet “Draft”, A2:D5`. */
  readonly copyTable: (table: { readonly sheet: string; readonly name: string }) => string;
  /** What a column was said to hold: `Sheet “Draft”, column D (“Emergency”): count, emergency`. */
  readonly copyColumn: (column: {
    readonly sheet: string;
    readonly letter: string;
    readonly heading: string;
    readonly reading: string;
  }) => string;

  // Failures and notices
  readonly copyDetails: string;
  readonly leftBehind: (sheets: readonly string[]) => string;
  readonly notKept: (why: string) => string;
  readonly memoryUnreadable: string;
  readonly memoryNewer: string;
  readonly watchFailed: string;
  readonly screenFailed: string;
  readonly tryAgain: string;

  // Read out
  readonly someUncalculated: (formulas: {
    readonly count: number;
    readonly first: string;
    /** Something was changed that they follow from; else they never had a result. */
    readonly isEmptied: boolean;
  }) => string;
  /** @param unread how many parts of the workbook hold figures that were not read */
  readonly announceChecked: (summary: SummaryWords, unread: number) => string;
  readonly announceSample: (sheets: readonly string[]) => string;

  readonly understood: UnderstoodWords;
  readonly publish: PublishWords;
}

/** `2 errors, 1 note`, `1 mistake explains 2 errors`, and `129 of 131 conditions hold, 36 do not apply`. */
export interface SummaryWords {
  readonly found: string;
  /** `null` where no mistake is known. */
  readonly mistakes: string | null;
  /** Whole sentences on the findings of which nobody knows which cell is behind them; `null` where there are none. */
  readonly unexplained: string | null;
  readonly conditions: string;
}
