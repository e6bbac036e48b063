export { stripMarks } from "./figure-marks";
export { readCell, type CellReading } from "./read-cell";

import type { CellRef } from "./address";
import type { Decimal } from "./rounding";

/**
 * What one cell says, read by itself.
 *
 * | shown                  | reading                                             |
 * | ---------------------- | --------------------------------------------------- |
 * | `61`, `5,112`, `1*`    | number 61, 5112, 1 (with the mark `*`)              |
 * | `64%`, `64,0 %`        | number 64 or 64.0, unit `percent`                   |
 * | `–`                    | nil                                                 |
 * | `N/A`                  | not-available                                       |
 * | `0–499`, `<10`         | band                                                |
 * | *(empty)*              | empty                                               |
 */
export type Reading =
  | {
      readonly kind: "number";
      /** As displayed; per cent where the unit is `percent`. */
      readonly value: Decimal;
      readonly unit: "none" | "percent";
      /** What the cell keeps behind the display, in the same unit; `null` for a number kept as text. */
      readonly exact: Decimal | null;
    }
  | { readonly kind: "nil" }
  | { readonly kind: "not-available" }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "suppressed" }
  | { readonly kind: "band"; readonly low: number; readonly high: number | null }
  | { readonly kind: "empty" }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "text" };

/** A cell in a count or share column of a table. */
export interface Figure {
  readonly cell: CellRef;
  /** What the sheet shows, outer blanks removed. */
  readonly stated: string;
  readonly reading: Reading;
  /**
   * The number to judge, or `null` where the cell holds none.
   * For counts the count; for shares per cent at the displayed precision, however the sheet keeps it
   * (`0.64` shown as `64%`, `64`, `64 %` are all `{ digits: 64, decimals: 0 }`).
   */
  readonly amount: Decimal | null;
  readonly measure: "count" | "share";
  /** A number that the sheet keeps as text. */
  readonly isText: boolean;
  readonly formula: string | null;
  /** `Cell.plain` */
  readonly plain?: string | undefined;
  /** Footnote marks at the figure: `*`, `[1]`, `¹`. */
  readonly marks: readonly string[];
}
