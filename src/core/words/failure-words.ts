/** Why a host could not do something, as its sentence needs to know it. */
export interface FailureParts {
  /** `null` where the failure is about no sheet, or nobody knows which. */
  readonly sheet: string | null;
}

/** One sentence for each reason: what happened, and what to do. A reason without a sentence cannot be given. */
export interface FailureWords {
  /** The structure of the workbook is protected: no sheet can be added or removed. */
  readonly "protected-workbook": (parts: FailureParts) => string;
  readonly "protected-sheet": (parts: FailureParts) => string;
  readonly "read-only": (parts: FailureParts) => string;
  /** A cell is being edited. */
  readonly editing: (parts: FailureParts) => string;
  /** Another workbook has the focus. */
  readonly inactive: (parts: FailureParts) => string;
  /** To remove these sheets would leave none that can be seen, which Excel does not allow. */
  readonly "no-other-sheet": (parts: FailureParts) => string;
  readonly "name-taken": (parts: FailureParts) => string;
  /** A sheet or cell is not there any more. */
  readonly gone: (parts: FailureParts) => string;
  readonly "too-large": (parts: FailureParts) => string;
  /** The session ended, timed out or is overloaded. */
  readonly disconnected: (parts: FailureParts) => string;
  /** This Excel cannot do it. */
  readonly unsupported: (parts: FailureParts) => string;
  /** A cell on a hidden sheet cannot be shown. */
  readonly hidden: (parts: FailureParts) => string;
  /** A cell shows something else than when it was checked. */
  readonly changed: (parts: FailureParts) => string;
  /** A cell holds a formula, which is never replaced by a number. */
  readonly formula: (parts: FailureParts) => string;
  /** A cell names a column of an Excel table, which keeps that name a second time. */
  readonly "table-heading": (parts: FailureParts) => string;
  /** The user stopped it. */
  readonly cancelled: (parts: FailureParts) => string;
  readonly unexpected: (parts: FailureParts) => string;
}

export type FailureReason = keyof FailureWords;
