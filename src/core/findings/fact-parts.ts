import type { CellRef, Range } from "../address";

/** A figure as a sentence names it. */
export interface NamedFigure {
  readonly cell: CellRef;
  readonly stated: string;
  /** The label of its row, empty where it has none. */
  readonly label: string;
}

/** A label in a cell. */
export interface NamedLabel {
  readonly cell: CellRef;
  readonly label: string;
}

/** A table as a sentence names it. */
export interface NamedTable {
  readonly sheet: string;
  readonly range: Range;
}

/** Limits, written as the sheet would show them; `high` is `null` without an upper limit. */
export interface Limits {
  readonly low: string;
  readonly high: string | null;
}

/** Cells that show a dash or nothing, taken as nought: the failure is then not certain. */
export interface WithBlanks {
  readonly blanks: readonly CellRef[];
}

/** Why a sum that does not work out may be right all the same. */
export type Excuse =
  | { readonly kind: "note"; readonly text: string }
  /** `accounts`: one account may be counted in several rows or columns, but once in their whole. */
  | { readonly kind: "distinct"; readonly subject: string };

export interface WithExcuse {
  readonly excuse: Excuse | null;
}

/** How the cells that a total's formula adds up differ from its rows. */
export interface CoverageFacts {
  readonly formula: string;
  readonly omitted: readonly CellRef[];
  readonly twice: readonly CellRef[];
  readonly foreign: readonly CellRef[];
  readonly hasItself: boolean;
  readonly otherColumn: boolean;
}

/** Where a period is named: in a cell, or in the name of a sheet. */
export interface PeriodSource {
  readonly sheet: string;
  readonly cell: CellRef | null;
  readonly period: string;
}

/** Rows whose figure is exactly the difference. */
export interface Suspects {
  readonly how: "left-out" | "counted-twice";
  readonly rows: readonly NamedFigure[];
}

/** A heading of one edition; `period` is what it is an edition of. */
export interface DatedHeading {
  readonly cell: CellRef;
  readonly heading: string;
  readonly period: string;
}
