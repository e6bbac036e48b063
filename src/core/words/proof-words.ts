/** The wording of the sheet `Proof`, and of what is said when a report is compared with it. */
export interface ProofWords {
  /** The name of the sheet. */
  readonly sheet: string;
  /** What it is, in the contents on the cover. */
  readonly about: string;
  /** One sentence for screen readers. */
  readonly summary: string;
  readonly title: string;
  readonly note: string;
  readonly heads: { readonly what: string; readonly content: string; readonly fingerprint: string };
  readonly program: string;
  readonly inputs: string;
  readonly inputsContent: (counts: { readonly figures: number; readonly tables: number }) => string;
  readonly rules: string;
  readonly rulesContent: (checks: number) => string;
  readonly part: (nth: number, count: number) => string;

  /** `date`: when it was made; `null` where nobody said. */
  readonly asGenerated: (made: { readonly version: string; readonly date: string | null }) => string;
  readonly draftUnchanged: string;
  readonly draftNotCompared: string;
  readonly noRecord: string;
  readonly damaged: (sheet: string) => string;
  readonly edited: (count: number) => string;
  readonly recalculated: (count: number) => string;
  readonly draftChanged: (count: number) => string;
  readonly missing: (sheets: readonly string[]) => string;
  /** One cell: `User data C7: 25 → 26`. */
  readonly change: (change: {
    readonly sheet: string;
    readonly cell: string;
    /** The label of the row; `null` where none is known. */
    readonly label: string | null;
    readonly was: string | null;
    readonly is: string | null;
  }) => string;
  readonly more: (count: number) => string;
  /** After writing, where a cell is not as planned. */
  readonly notAsPlanned: (count: number, first: string) => string;
}
