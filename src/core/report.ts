import type { CellRef, Range } from "./address";
import type { Figure } from "./figure";
import type { Period } from "./period";

/**
 * The types of request the program knows by name; others keep the words of their heading, in lower case.
 * `total` is all types together.
 */
export const TOTAL_TYPE = "total";
export const USER_DATA = "user-data";
export const TECHNICAL = "technical";

/** `all` is every request, whatever became of it. Other outcomes keep the words of their heading. */
export const ALL_OUTCOMES = "all";
export const APPROVED = "approved";
export const REJECTED = "rejected";

export type TableKind = "overview" | "outcome" | "counts" | "other";

/** The role of a label column: what its entries name. */
export type LabelRole = "place" | "type" | "outcome" | "period" | "code" | "text";

/** What a share is a share of: the count it shows as a percentage, and the counts that make up its whole. */
export interface Base {
  /** Column of the count that the share restates; `null` where the table does not have it. */
  readonly count: number | null;
  /** Columns of one table whose sum is the whole. */
  readonly whole: readonly number[];
  /** Index into `Report.tables`: where the `whole` columns are. The rows are matched by their key. */
  readonly table: number;
  /** `own`: the whole stands in the share's own row; `total`: in the total row (`share of all requests`). */
  readonly row: "own" | "total";
  readonly evidence: Evidence;
}

/** Recognises a table again after rows were inserted above it: by its sheet and the words of its headings. */
export interface TableMark {
  readonly sheet: string;
  /** The headings of all columns, normalised and joined. */
  readonly headings: string;
  /** Which of the tables of this sheet with these headings, from 0. */
  readonly nth: number;
}

/** How a relation became known: only wording, or a formula, makes a failure an error; figures make it a warning. */
export type Evidence = "wording" | "figures";

export interface Column {
  /** Zero-based column of the sheet. */
  readonly col: number;
  /** The lowest heading cell above the column. */
  readonly cell: CellRef;
  /** All heading words over the column from top to bottom, footnote marks removed. */
  readonly heading: string;
  readonly measure: "count" | "share" | "label" | "other";
  /** For label columns only. */
  readonly role: LabelRole | null;
  /** What is counted: `requests`, `accounts`, … */
  readonly subject: string;
  readonly type: string;
  readonly outcome: string;
  /** Where the columns are periods. */
  readonly period: Period | null;
  readonly base: Base | null;
  readonly hidden: boolean;
  /** The user said what it holds. */
  readonly corrected: boolean;
}

/** One column is the sum of others, in every row. Indices into `Table.columns`. */
export interface PartWhole {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly evidence: Evidence;
}

export interface Row {
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** `memo`: not part of any sum (`of which emergency requests`). */
  readonly role: "total" | "subtotal" | "detail" | "memo";
  /** The label as shown, footnote marks removed: `Brazil`, `TOTAL`. */
  readonly label: string;
  /** The cell of the label; `null` in a row without one. */
  readonly labelCell: CellRef | null;
  /** Footnote marks at the label: a note says something of the row. */
  readonly marks: readonly string[];
  /** Identifies the row within the report: its labels, normalised, or `TOTAL`. Rows of two tables match when their keys do. */
  readonly key: string;
  /** The same without the type, the outcome and the period: the place alone. */
  readonly place: string;
  /** From a label column, where the table has one for it; else `null`. */
  readonly type: string | null;
  readonly outcome: string | null;
  readonly period: Period | null;
  /** Where this row is a total or subtotal: indices into `Table.rows` of the rows it should be the sum of. */
  readonly parts: readonly number[];
  /** One entry a column; `null` under label and other columns. */
  readonly figures: readonly (Figure | null)[];
  readonly hidden: boolean;
  /** A `memo` only because the total is the sum of the others: nobody knows what its label means, so it may have been forgotten there. */
  readonly mayBelong?: true;
}

export interface Table {
  readonly mark: TableMark;
  readonly sheet: string;
  /** From the first heading row to the last row. */
  readonly range: Range;
  readonly title: string;
  readonly titleCell: CellRef | null;
  /**
   * What a note near the table, or the label of its total, says about why its figures need not add up: `The total counts
   * each account once`, `Total (unique)`. As the sheet has it; `null` where nothing is said.
   */
  readonly caveat: string | null;
  /** A note near the table that says that figures were revised, as the sheet has it; left out where there is none. */
  readonly revision?: string;
  readonly kind: TableKind;
  /** `total` for an overview; the type that all its figures share for an outcome table. */
  readonly type: string;
  readonly period: Period | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly relations: readonly PartWhole[];
  /** Entries of the place column are known names of countries, more often than not. */
  readonly listsPlaces: boolean;
}

/** A part of the workbook that was not read as a table of requests, and why. */
export interface LeftOut {
  readonly sheet: string;
  /** `null` for a whole sheet. */
  readonly range: Range | null;
  readonly reason: LeftOutReason;
  /** What stands there, shortened. */
  readonly text: string;
  /** Of a table that the user left out, so that it can be put back; else `null`. */
  readonly mark: TableMark | null;
}

/**
 * `turned`: places run across instead of down. `unlabelled`: a row of figures without a label.
 * `no-boxhead`: figures without column headings. `own-sheet`: made by this program beside its tables.
 * `by-user`: a table of requests that the user wants left out.
 */
export type LeftOutReason =
  | "empty-sheet"
  | "not-a-request-table"
  | "note"
  | "no-boxhead"
  | "turned"
  | "unlabelled"
  | "own-sheet"
  | "by-user"
  | "too-wide";

const UNREAD: ReadonlySet<LeftOutReason> = new Set<LeftOutReason>([
  "turned",
  "no-boxhead",
  "unlabelled",
  "too-wide",
]);

/** Whether figures of requests stand there that were not read; other parts are none. */
export function holdsUnreadFigures({ reason }: LeftOut): boolean {
  return UNREAD.has(reason);
}

/** A place where the workbook names a period. */
export interface PeriodMention {
  readonly period: Period;
  readonly sheet: string;
  /** `null` where the sheet's own name says it. */
  readonly cell: CellRef | null;
  readonly text: string;
  /** The table it was read for; `null` for a mention over all tables of its sheet. */
  readonly table: number | null;
}

/** Tables that show one period together. */
export interface Group {
  readonly period: Period | null;
  /** Indices into `Report.tables`. */
  readonly tables: readonly number[];
}

/** Everything that was understood of a workbook. */
export interface Report {
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly protected: boolean;
  }[];
  readonly tables: readonly Table[];
  readonly groups: readonly Group[];
  readonly mentions: readonly PeriodMention[];
  /** How the draft itself names each type that stands in a column of types or has a column of its own: `mlat` → `MLAT requests`. */
  readonly typeNames: ReadonlyMap<string, string>;
  readonly leftOut: readonly LeftOut[];
  readonly uncalculated: readonly Uncalculated[];
}

/** A formula without a result, as some programs write them: nobody knows what it shows. Excel always has one. */
export interface Uncalculated extends CellRef {
  /** It had one, until something was changed that it follows from. */
  readonly isEmptied: boolean;
}
