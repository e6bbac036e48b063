import type { Range } from "../../../src/core/address";

/** A table of Excel's own. */
export interface Table {
  readonly id: string;
  name: string;
  readonly range: Range;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
  /** Its last row holds totals: only where somebody else made it so. */
  readonly showTotals?: true;
}
