import type { Severity } from "../core/findings/finding";

/** What the findings say of one cell. */
export interface CellMark {
  /** The most severe of them. */
  readonly severity: Severity;
  /** What is said of it, a sentence each, the most severe first. */
  readonly sentences: readonly string[];
  /** The one to look at first: thought to be wrong, or what the sentence is about where nothing else is thought. */
  readonly isSuspect: boolean;
  /** What it should show, where one value is proposed. */
  readonly proposed: string | null;
  /** Keys of what the pane lists about it: `FoundItem.id` and `MistakeItem.id`. */
  readonly about: readonly string[];
}

/** By sheet, then by cell: `toCellKey`-like `row,col`. */
export type Marks = ReadonlyMap<string, ReadonlyMap<string, CellMark>>;

export const toMarkKey = (row: number, col: number): string => `${row},${col}`;
