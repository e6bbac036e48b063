import type { Because } from "../accessibility/judgement";
import type { PointId, Section } from "../accessibility/points";

/** The wording of the sheet `Accessibility` and of `crossfoot audit`. */
export interface AccessibilityWords {
  /** The name of the sheet. */
  readonly sheet: string;
  /** What it is, in the contents on the cover. */
  readonly about: string;
  /** One sentence for screen readers. */
  readonly summary: string;
  /** The title in A1. */
  readonly title: string;
  /** Where the points come from, one sentence with publisher and title of the checklist. */
  readonly source: (publisher: string, title: string) => string;
  /** The headings of the table; each is unique. */
  readonly heads: {
    readonly point: string;
    readonly weight: string;
    readonly result: string;
    readonly details: string;
  };
  readonly sections: Readonly<Record<Section, string>>;
  readonly essential: string;
  readonly recommended: string;
  readonly met: string;
  readonly failed: string;
  readonly notApplicable: string;
  /** A program cannot decide it. */
  readonly person: string;
  /** For the details of a point that is met. */
  readonly nothingToDo: string;
  readonly because: Readonly<Record<Because, string>>;
  /** How many essential and recommended points are not met. */
  readonly verdict: (failed: { readonly essential: number; readonly recommended: number }) => string;
  /** How many points a person has to look at. */
  readonly left: (points: number) => string;
  readonly points: Readonly<Record<PointId, PointWords>>;
  /** A fault after its place: `Sheet Overview, B4: the text is turned.` */
  readonly placed: (where: string, fault: string) => string;
  /** Cells with the name of their sheet: `Sheet Overview, B4, C7:C9`. */
  readonly cells: (sheet: string, cells: string) => string;
  /** Sheets as a whole: `Sheets Overview and Findings`. */
  readonly sheets: (sheets: readonly string[]) => string;
  /** For the document as a whole. */
  readonly document: string;
  /** How many places follow that are not listed. */
  readonly more: (places: number) => string;
}

export interface PointWords {
  /** True where the point is met, or what a person has to see to; no full stop. */
  readonly title: string;
  /** Why it matters to readers, one sentence. */
  readonly why: string;
  /**
   * What is wrong in one or more places, and what to do, to stand after `Sheet Overview, B4, C7:C9: `; for a person's points, what
   * to look at, one sentence.
   * @param detail from `Place`: a name, a text, a ratio; may be empty
   */
  readonly fault: (detail: string) => string;
}
