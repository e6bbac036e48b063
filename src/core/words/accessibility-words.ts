/** The wording of the sheet `Accessibility`. */
export interface AccessibilityWords {
  /** The name of the sheet. */
  readonly sheet: string;
  /** What it is, in the contents on the cover. */
  readonly about: string;
  /** One sentence for screen readers. */
  readonly summary: string;
}
