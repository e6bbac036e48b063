import type { CellRef } from "../address";
import type { Limits } from "../findings/facts";
import type { Operation, TotalsBy } from "../locate/operation";
import { ALL_OUTCOMES, TOTAL_TYPE } from "../report";

/** A row of a table as people call it. */
export interface NamedRow {
  /** Empty where the row has none. */
  readonly label: string;
  readonly cells: readonly CellRef[];
}

/** One figure of a row that is not there. */
export interface MissingCount {
  /** The total of its column. */
  readonly total: CellRef;
  /** `Column.type` and `Column.outcome`. */
  readonly type: string;
  readonly outcome: string;
  /** `high` equals `low` where the count is certain. */
  readonly count: Limits;
}

/** A mistake in the build of a table rather than in a cell. */
export type Story =
  | {
      readonly kind: "stale-total";
      readonly totals: readonly CellRef[];
      /** The row that explains the difference, if one does. */
      readonly row: NamedRow | null;
      readonly how: "lacks" | "counts-twice" | null;
      readonly by: TotalsBy;
    }
  | { readonly kind: "missing-row"; readonly rows: readonly (readonly MissingCount[])[] }
  | { readonly kind: "repeated-row"; readonly row: NamedRow }
  | { readonly kind: "exchanged-rows"; readonly one: NamedRow; readonly other: NamedRow }
  /** Cells need no other names. */
  | Extract<Operation, { readonly kind: "shifted-block" | "pasted-column" | "previous-period" }>;

/** The count of all requests of the row. */
export function isTotalCount({ type, outcome }: MissingCount): boolean {
  return type === TOTAL_TYPE && outcome === ALL_OUTCOMES;
}
