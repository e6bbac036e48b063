/** Recognises a table again after rows were inserted above it: by its sheet and the words of its headings. */
export interface TableMark {
  readonly sheet: string;
  /** The headings of all columns, normalised and joined. */
  readonly headings: string;
  /** Which of the tables of this sheet with these headings, from 0. */
  readonly nth: number;
}

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

/** What a user has said about the workbook, to be kept with it. */
export interface Corrections {
  readonly leftOut: readonly TableMark[];
  readonly columns: readonly ColumnCorrection[];
  readonly waivers: readonly Waiver[];
}

export const NO_CORRECTIONS: Corrections = { leftOut: [], columns: [], waivers: [] };
