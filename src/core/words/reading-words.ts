import type { Severity } from "../findings/finding";
import type { LabelRole, LeftOutReason, TableKind } from "../report";

/** How the program says what it understood of a workbook. */
export interface ReadingWords {
  readonly kinds: Readonly<Record<TableKind, string>>;
  readonly roles: Readonly<Record<LabelRole, string>>;
  /** `user-data` → `user data`; types of a draft's own words stay as they are. */
  readonly type: (type: string) => string;
  /** `all` → `all outcomes`. */
  readonly outcome: (outcome: string) => string;
  /** `H1 2024`, or that no period was found. */
  readonly period: (label: string | null) => string;
  /** `total in row 4`, `no total row`. */
  readonly totalRow: (row: number | null) => string;
  /** `count, user data, approved`, `share of accounts, approved; base: C + E`. */
  readonly column: (facts: {
    readonly measure: "count" | "share" | "label" | "other";
    readonly role: LabelRole | null;
    readonly subject: string;
    readonly type: string;
    readonly outcome: string;
    readonly period: string | null;
    /** What a share is a share of, in cell columns or words; `null` where it is not known. */
    readonly base: string | null;
  }) => string;
  readonly baseElsewhere: (facts: { readonly column: string; readonly sheet: string }) => string;
  readonly baseInTotalRow: (column: string) => string;
  readonly leftOut: (facts: {
    readonly reason: LeftOutReason;
    readonly sheet: string;
    readonly range: string | null;
    readonly text: string;
  }) => string;
  readonly hiddenSheet: (sheet: string) => string;
  readonly hiddenRows: (facts: {
    readonly sheet: string;
    readonly rows: string;
    readonly count: number;
  }) => string;
  readonly hiddenColumns: (facts: {
    readonly sheet: string;
    readonly columns: string;
    readonly count: number;
  }) => string;
  /** Nothing in the whole workbook is a table of requests. */
  readonly noTables: string;
  /** `2 errors, 1 note; 129 of 131 conditions hold, 36 do not apply.` */
  readonly summary: (facts: {
    /** Findings that somebody still has to look at. */
    readonly found: Readonly<Record<Severity, number>>;
    readonly ignored: number;
    readonly holds: number;
    /** Conditions that hold or fail. */
    readonly decided: number;
    readonly notApplicable: number;
    readonly broken: number;
    /** Parts of the workbook with figures that were not read. */
    readonly unread: number;
    /** Formulas without a result. */
    readonly uncalculated: number;
  }) => string;
  /** `1 part with figures was not read.` */
  readonly unread: (parts: number) => string;
  /** `1 formula has no result.` */
  readonly uncalculated: (formulas: number) => string;
  /** A table that was to be left out is not there any more. */
  readonly lapsedTable: (facts: { readonly sheet: string }) => string;
  /** The table or the column of a correction is not there any more. `nth`: which column of its table, from 1. */
  readonly lapsedColumn: (facts: { readonly sheet: string; readonly nth: number }) => string;
  /** A finding that was ignored says something else now, or is no longer found. `cell`: `Draft!B4`. */
  readonly lapsedWaiver: (facts: {
    readonly check: string;
    readonly cell: string;
    readonly reason: string;
    readonly why: "changed" | "gone";
  }) => string;
  /** A figure that was confirmed shows something else now; `now`: `null` where there is no figure any more. */
  readonly lapsedConfirmed: (facts: {
    readonly cell: string;
    readonly stated: string;
    readonly now: string | null;
  }) => string;
}
