import type { Audit, Mistake, SheetSnapshot, Wording } from "../core";
import type { Decisions } from "./decisions";

/** A workbook that was read and checked: what every form of output is made from. */
export interface Checked {
  /** As the user named it. */
  readonly file: string;
  readonly audit: Audit;
  /** An Excel workbook: `fix` corrects copies of these only. */
  readonly isWorkbook: boolean;
  /** In the order of their first findings. */
  readonly mistakes: readonly Mistake[];
  readonly decisions: Decisions;
  /** What reading the file had to leave out or change, one sentence each. */
  readonly notices: readonly string[];
}

/** The same with what it was read from. */
export interface Opened extends Checked {
  readonly bytes: Uint8Array;
  readonly sheets: readonly SheetSnapshot[];
  /** Of the report that the file was exported from, where the description beside it tells; else `null`. */
  readonly wording: Wording | null;
}
