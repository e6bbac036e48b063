import type { Range } from "./address";

/** What a host hands in for one cell that holds something. Cells that only carry a format are not handed in. */
export interface Cell {
  /** Zero-based. */
  readonly row: number;
  /** Zero-based. */
  readonly col: number;
  /** Dates come as Excel's serial numbers, error values as their code (`#REF!`) with `isError`. */
  readonly value: number | string | boolean | null;
  /** What the sheet shows: `64%` where the value is 0.6393. */
  readonly text: string;
  /** The number format, in Excel's en-US notation; `General` where there is none. */
  readonly format: string;
  /** Without the leading `=`; `null` for a typed cell. */
  readonly formula: string | null;
  /** The same formula with the names and tables in it spelled out as cells; missing where it has none. */
  readonly plain?: string;
  readonly isError: boolean;
  /** A formula that had a result, which is not known any more since something was changed here that it follows from. */
  readonly emptied?: true;
}

/** A formula in terms of cells, as far as it can be written so; `null` for a typed cell. */
export function plainFormula({
  formula,
  plain,
}: {
  readonly formula: string | null;
  readonly plain?: string | undefined;
}): string | null {
  return plain ?? formula;
}

/** One sheet as a host found it. The core asks nothing else of a workbook. */
export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Cells that hold a value or a formula, by row, then by column. */
  readonly cells: readonly Cell[];
  /** Zero-based rows that the user does not see. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Range[];
  /** The host knows that the program made this sheet from others: it restates their figures and is not read. */
  readonly made?: true;
}
