import type { CellRef } from "../address";
import type { Limits } from "../findings/facts";
import type { Status, UnreadFormula } from "../locate/explanation";
import type { SlipKind } from "../locate/slip";
import type { Story } from "./story";

/** One cell that should hold something else, as people are told of it. */
export interface ProposedChange {
  readonly cell: CellRef;
  /** The label of its row: `Brazil`; empty where it has none. */
  readonly label: string;
  /** As the sheet shows it; empty where nothing is stated. */
  readonly stated: string;
  /** Written as the sheet would show it; `null` where only a range is known. */
  readonly proposed: string | null;
  /** `null` where there is one value. */
  readonly range: Limits | null;
  /** How the stated value came about; `null` where that is not known, or where the story of the mistake says it. */
  readonly slip: ProposedSlip | null;
  /** A live formula stands there: it is never replaced by a figure. */
  readonly isFormula: boolean;
}

export interface ProposedSlip {
  readonly kind: SlipKind;
  /** The cell whose value was typed, or the row that a total lacks; `null` for the other kinds. */
  readonly from: (CellRef & { readonly label: string }) | null;
}

/** The same change in different rows, or whatever else: one of these sets of changes is right. */
export interface OtherExplanation {
  readonly changes: readonly ProposedChange[];
  /** Where an operation on rows or columns explains it. */
  readonly story: Story | null;
}

/** One mistake: which findings it explains, and what would put them right. Facts only; sentences are made in `words/`. */
export interface Mistake {
  /** The same from run to run on the same data. */
  readonly id: string;
  /** See `Status`: how far the figures decide. */
  readonly status: Status;
  /** `Finding.id`, in the order of the findings; a finding may have several mistakes behind it. */
  readonly findings: readonly string[];
  /** Proved: no explanation has fewer changes. */
  readonly lowerBound: number;
  /** The best set of changes; empty where none is known, and for a row that is missing. */
  readonly changes: readonly ProposedChange[];
  /** The operation of a structural explanation. */
  readonly story: Story | null;
  /** What is taken for granted here, as another mistake tells: this has to change besides. */
  readonly beside: Story | null;
  /** Other explanations that are as small, or as likely; the likeliest first. */
  readonly alternatives: readonly OtherExplanation[];
  /** How many of the alternatives are exactly as likely as the first. */
  readonly ties: number;
  /**
   * Explanations that differ in nothing but their rows, the likeliest first: indices into the alternatives, counted from 1;
   * 0 is `changes`. Every explanation is in one of them.
   */
  readonly families: readonly (readonly number[])[];
  /** The same change, in so many rows; 0 where the alternatives differ in more than their rows. */
  readonly sameInRows: number;
  /** `false` where a limit cut the list of alternatives short. */
  readonly isComplete: boolean;
  /** What the search came to the end of before all was proved: its time, or the number of possibilities that it tries. */
  readonly stoppedBy: "time" | "size" | null;
  /** How many conditions hang together with these figures. */
  readonly checked: number;
  /** How many changes are needed in all where several mistakes hang together, this one included. */
  readonly together: number;
  /** Live formulas of which something is taken for granted here, since nobody can read what they are worked out from. */
  readonly unread: readonly UnreadFormula[];
  /** Safe to apply without a second look: proved, unique, and every cell a recognised slip of a typed figure. */
  readonly isOneClick: boolean;
}
