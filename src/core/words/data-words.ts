/** The wording of the sheet `Data`, and of the texts in its cells. The headings of its columns are the same in all languages. */
export interface DataWords {
  /** The name of the sheet. */
  readonly sheet: string;
  /** What it is, in the contents on the cover. */
  readonly about: string;
  /** Above a table with empty cells: why they are empty. */
  readonly blanks: string;
  /** One sentence for screen readers. */
  readonly summary: string;
  /**
   * In the place of an outcome, where the report does not show what became of the requests. It must be read as no outcome, and
   * not as a total.
   */
  readonly allOutcomes: string;
  /** In the place of an outcome: requests of which the report shows no outcome, beside those of which it does. */
  readonly otherOutcomes: string;
}

/** The wording of the description that lies beside data in a file, for people who find the data without the report. */
export interface PackageWords {
  readonly title: string;
  readonly description: (facts: {
    /** Earliest first. */
    readonly periods: readonly string[];
    readonly rows: number;
    /** Names of types whose outcomes the report gives in shares only. */
    readonly sharesOnly: readonly string[];
    /** Open errors of the draft. */
    readonly errors: number;
    /** Some types have a row for all outcomes beside rows of single ones. */
    readonly hasOverlaps: boolean;
    /** Some rows count requests of all types, beside rows of single ones. */
    readonly hasAllTypes: boolean;
  }) => string;
  readonly period: string;
  readonly place: string;
  readonly code: string;
  readonly type: string;
  readonly outcome: (words: Pick<DataWords, "allOutcomes" | "otherOutcomes">) => string;
  readonly counted: string;
  readonly count: string;
  readonly stated: string;
}
