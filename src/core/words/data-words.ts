/** The wording of the sheet `Data`. */
export interface DataWords {
  /** The name of the sheet. */
  readonly sheet: string;
  /** What it is, in the contents on the cover. */
  readonly about: string;
  /** One sentence for screen readers. */
  readonly summary: string;
}
