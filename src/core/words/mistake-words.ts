import type { CellRef } from "../address";
import type { Mistake, OtherExplanation, ProposedChange, ProposedSlip } from "../mistakes/mistake";

/** How the program says which cell is wrong, what it should be, and how far the figures decide. */
export interface MistakeWords {
  /** What is to be changed, without a full stop: `B12 should be 25, not 52 (swapped digits)`. */
  readonly what: (mistake: Mistake) => string;
  /** How far the figures decide, in whole sentences: `This is the only change of one cell that …`. */
  readonly why: (mistake: Mistake) => string;
  /** `1 mistake explains 3 errors and 1 warning`. */
  readonly explains: (found: { readonly errors: number; readonly warnings: number }) => string;
  /** `4 errors are not explained`: where no change is known that puts them right. */
  readonly unexplained: (found: { readonly errors: number; readonly warnings: number }) => string;
  /** Another way to explain the same, without a full stop. `home`: the cell from which it is told. */
  readonly other: (other: OtherExplanation, home: CellRef | undefined) => string;
  /** `It is also possible that …`, around what `other` says. */
  readonly orElse: (other: string) => string;
  /** `25 instead of 52`; a range where only that is known. */
  readonly instead: (change: ProposedChange) => string;
  /** `swapped digits`; empty where nobody knows how the figure came about. */
  readonly slip: (slip: ProposedSlip, home: CellRef) => string;
  /** What every explanation takes for granted. Said once. */
  readonly assumption: string;
  /** All conditions hold. */
  readonly noneNeeded: string;
}
