import type { CellRef } from "./address";
import type { TableMark } from "./report";

export type { TableMark } from "./report";

/** What a column holds, as a user corrected it. `type` and `outcome` as in `Column`. */
export interface ColumnMeaning {
  /** `other`: the column is not read. */
  readonly measure: "count" | "share" | "label" | "other";
  readonly type: string;
  readonly outcome: string;
}

export interface ColumnCorrection {
  readonly table: TableMark;
  /** Index into `Table.columns`. */
  readonly column: number;
  readonly meaning: ColumnMeaning;
}

/** A finding that the user has looked at and decided to leave; it lapses when a figure that it speaks of changes. */
export interface Waiver {
  /** `Finding.id` */
  readonly finding: string;
  /** `Finding.facts` and what is stated, as a short digest: `toFingerprint(finding)`. */
  readonly fingerprint: string;
  /** In the user's words; may be empty. */
  readonly reason: string;
}

/** A figure that the user has compared with the source: no change of it is proposed while it stays as it is. */
export interface Confirmed {
  readonly cell: CellRef;
  /** As the sheet showed it then. */
  readonly stated: string;
}

/** What a user has said about the workbook, to be kept with it. Of two things said of one table, column or finding, the last counts. */
export interface Corrections {
  readonly leftOut: readonly TableMark[];
  readonly columns: readonly ColumnCorrection[];
  readonly waivers: readonly Waiver[];
  readonly confirmed: readonly Confirmed[];
}

export const NO_CORRECTIONS: Corrections = { leftOut: [], columns: [], waivers: [], confirmed: [] };

/** Something that a user said and that fits nothing in the workbook any more. */
export type Lapsed =
  | { readonly kind: "left-out"; readonly table: TableMark }
  | ({ readonly kind: "column" } & ColumnCorrection)
  | {
      readonly kind: "waiver";
      readonly waiver: Waiver;
      /** `changed`: the finding is still there, with other figures. `gone`: there is no such finding any more. */
      readonly why: "changed" | "gone";
    }
  /** `now`: what the cell shows instead; `null` where it holds no figure any more. */
  | { readonly kind: "confirmed"; readonly confirmed: Confirmed; readonly now: string | null };

/** That an ignored finding is gone is good news, and seen without being told. */
export function isNews(fact: Lapsed): boolean {
  return fact.kind !== "waiver" || fact.why === "changed";
}

export function sameMark(a: TableMark, b: TableMark): boolean {
  return a.sheet === b.sheet && a.headings === b.headings && a.nth === b.nth;
}

/** What the user said of the columns of one table: the last word on each, by index into `Table.columns`. */
export function meaningsOf(
  { columns }: Pick<Corrections, "columns">,
  mark: TableMark,
): ReadonlyMap<number, ColumnMeaning> {
  return new Map(
    columns.filter(({ table }) => sameMark(table, mark)).map(({ column, meaning }) => [column, meaning]),
  );
}
