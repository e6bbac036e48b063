import type { CellRef } from "../address";
import type { Decimal } from "../rounding";

/** `typed`: no formula that reads other cells; `formulas`: nothing else; `both`: some of each. */
export type TotalsBy = "typed" | "formulas" | "both";

/** A mistake in the build of a table rather than in a cell. */
export type Operation =
  /** Totals still show what they were before a row changed; `row`: the row that explains the difference, if one does. */
  | {
      readonly kind: "stale-total";
      readonly totals: readonly CellRef[];
      readonly row: readonly CellRef[] | null;
      readonly how: "lacks" | "counts-twice" | null;
      /** Whether live formulas stand there, which add up other cells than they should: these are always refreshed. */
      readonly by: TotalsBy;
    }
  /** A row is missing in the tables of these totals; what it should hold, total by total. */
  | {
      readonly kind: "missing-row";
      readonly rows: readonly (readonly MissingFigure[])[];
    }
  /** A row stands in its table a second time. */
  | { readonly kind: "repeated-row"; readonly cells: readonly CellRef[] }
  | { readonly kind: "exchanged-rows"; readonly one: readonly CellRef[]; readonly other: readonly CellRef[] }
  /** Figures stand one row too high or too low. */
  | {
      readonly kind: "shifted-block";
      readonly cells: readonly CellRef[];
      readonly direction: "up" | "down";
    }
  /** A column repeats its neighbour. */
  | { readonly kind: "pasted-column"; readonly cells: readonly CellRef[]; readonly from: readonly CellRef[] }
  /** Figures repeat those of another period. */
  | {
      readonly kind: "previous-period";
      readonly cells: readonly CellRef[];
      readonly from: readonly CellRef[];
    };

export type OperationKind = Operation["kind"];

/** One figure of a row that is not there. */
export interface MissingFigure {
  /** The total of its column. */
  readonly total: CellRef;
  readonly low: Decimal;
  /** Equal to `low` where the value is certain; `null` without an upper end. */
  readonly high: Decimal | null;
}

/** The cells that an operation is about; of a missing row, which has none, the totals of its tables. */
export function cellsOfOperation(operation: Operation): readonly CellRef[] {
  switch (operation.kind) {
    case "stale-total":
      return operation.totals;
    case "missing-row":
      return operation.rows.flat().map(({ total }) => total);
    case "exchanged-rows":
      return [...operation.one, ...operation.other];
    case "repeated-row":
    case "shifted-block":
    case "pasted-column":
    case "previous-period":
      return operation.cells;
  }
}
