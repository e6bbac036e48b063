import { NO_CORRECTIONS, type Corrections } from "../../core/corrections";
import type { SheetSnapshot } from "../../core/sheet";

/** What is to be checked: the sheets of a workbook, and what its user has said about them. */
export interface Draft {
  readonly sheets: readonly SheetSnapshot[];
  readonly corrections: Corrections;
}

export const NO_DRAFT: Draft = { sheets: [], corrections: NO_CORRECTIONS };
