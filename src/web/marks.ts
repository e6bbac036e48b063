import type { Severity } from "../core/findings/finding";

/**
 * How much a cell matters to what is said of it: it is thought to be wrong, or the sentence is about it and nothing else is
 * thought (`suspect`); the sentence is about it (`about`); it is one of those that go with it (`part`).
 */
export type Weight = "suspect" | "about" | "part";

/** What the findings say of one cell. */
export interface CellMark {
  /** The most severe of them. */
  readonly severity: Severity;
  /** What is said of it, a sentence each, the most severe first. */
  readonly sentences: readonly string[];
  readonly weight: Weight;
  /** What it should show, where one value is proposed. */
  readonly proposed: string | null;
  /** Keys of what the pane lists about it: `FoundItem.id` and `MistakeItem.id`. */
  readonly about: readonly string[];
}

/** By sheet, then by cell: `toCellKey`-like `row,col`. */
export type Marks = ReadonlyMap<string, ReadonlyMap<string, CellMark>>;

export const toMarkKey = (row: number, col: number): string => `${row},${col}`;
