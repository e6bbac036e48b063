import type { CellRef } from "../../core/address";
import type { Status } from "../../core/locate/explanation";
import type { Place } from "./checked";

/** A cell that should hold something else, as the pane shows it. */
export interface ChangeItem {
  readonly cell: CellRef;
  readonly place: Place;
  /** The label of its row; may be empty. */
  readonly label: string;
  /** As the sheet shows it; empty where nothing is stated. */
  readonly stated: string;
  /** `null` where only a range is known. */
  readonly proposed: string | null;
  /** `25 instead of 52`, for the ear and where there is no single value. */
  readonly instead: string;
  /** `swapped digits`; may be empty. */
  readonly slip: string;
}

/** One way to put a mistake right. */
export interface ExplanationItem {
  /** What happened to the table, as a heading; `null` where only cells are wrong. */
  readonly story: string | null;
  /** Cells that the story speaks of, beyond those that change. */
  readonly places: readonly Place[];
  readonly changes: readonly ChangeItem[];
}

/** One mistake: its sentences are made, and nothing in it needs the core to be understood. */
export interface MistakeItem {
  /** `Mistake.id` */
  readonly id: string;
  readonly status: Status;
  /** Where it is listed. */
  readonly sheet: string;
  /** `FoundItem.id` of all that it explains. */
  readonly explains: readonly string[];
  /** Those of them that no mistake before it explains: each finding is listed once. */
  readonly findings: readonly string[];
  /** What is to be changed and how far the figures decide, in whole sentences. */
  readonly text: string;
  /** What is to be changed, or that nothing is known, as a heading. */
  readonly what: string;
  /** How far the figures decide; may be empty. */
  readonly why: string;
  /** The likeliest explanation; without changes where none is known. */
  readonly first: ExplanationItem;
  readonly others: readonly ExplanationItem[];
  /** The explanations are one change in so many rows; 0 where they differ in more. */
  readonly sameInRows: number;
  /** `false` where a limit cut the list of explanations short. */
  readonly isComplete: boolean;
  /** The time for the search was over before all was looked at. */
  readonly isOutOfTime: boolean;
  /** Safe to apply without a second look, as far as the figures say. */
  readonly isOneClick: boolean;
}

/** A figure that the user has said to be right. */
export interface ConfirmedItem {
  readonly cell: CellRef;
  readonly place: Place;
  readonly label: string;
  readonly stated: string;
}
