import type { Audit } from "../core";

/** A workbook that was read and checked: what every form of output is made from. */
export interface Checked {
  /** As the user named it. */
  readonly file: string;
  readonly audit: Audit;
  /** What reading the file had to leave out or change, one sentence each. */
  readonly notices: readonly string[];
}
