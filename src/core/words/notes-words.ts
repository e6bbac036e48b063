/** A row whose rounded shares add up to something else than a hundred. */
export interface SumInWords {
  /** `null` for the row of totals. */
  readonly place: string | null;
  /** `101`, `99.9` */
  readonly percent: number;
  readonly decimals: 0 | 1 | 2;
}

/** What stands around the figures of a table: headings of single columns, the headnote, footnotes and the source. */
export interface NotesWords {
  // Headings, where each column has one of its own
  readonly shareHeading: (outcome: string) => string;
  readonly countHeading: (outcome: string) => string;
  /** A column without any heading, by its number from the left. */
  readonly column: (number: number) => string;

  /** Under the title: the cells of the one table, and those of its notes, `A3:E13` and `A15:A16`; `null` where it has none. */
  readonly headnote: (places: { readonly table: string; readonly notes: string | null }) => string;

  // Footnotes. None may say that figures need not add up: such a note excuses them when a sheet is checked.
  /** What a percentage of no requests is shown as: `0%`, or a mark in place of a number. */
  readonly noRequests: (shown: { readonly decimals: 0 | 1 | 2 } | { readonly mark: string }) => string;
  /** The rows by name, or only how many where they are too many. */
  readonly sums: (rows: readonly SumInWords[]) => string;
  readonly manySums: (rows: number) => string;
  /** `heading` stands where the draft has others. */
  readonly renamed: (heading: string, draft: readonly string[]) => string;
  /** Texts as the table shows them: `0–249`. */
  readonly bands: (bands: readonly string[]) => string;
  readonly source: (organisation: string) => string;
}
