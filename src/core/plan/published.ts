import type { CellRef } from "../address";
import type { Decimal, RoundingRule } from "../rounding";
import type { TypeWording } from "./type-wording";

/**
 * One figure as it is to be published.
 *
 * | in the draft        | here                            |
 * | ------------------- | ------------------------------- |
 * | `5,112`             | number 5112                     |
 * | `0–499`, `–`, `N/A` | stated, in the draft's own words |
 * | *(empty)*, no row   | missing                         |
 */
export type Shown =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly source: CellRef | null;
      /** Tells the figure from cells of the draft, where the report is to follow them; else `null`. */
      readonly formula: string | null;
    }
  | {
      readonly kind: "stated";
      readonly text: string;
      readonly isNil: boolean;
      readonly source: CellRef | null;
    }
  | { readonly kind: "missing" };

export const MISSING: Shown = { kind: "missing" };

export const GAP_TEXT = "–";
/** A long list has no row for this place and type: no number is invented, and nothing is added to sums. */
export const GAP: Shown = { kind: "stated", text: GAP_TEXT, isNil: true, source: null };

export function isGap(shown: Shown | undefined): boolean {
  return shown?.kind === "stated" && shown.isNil && shown.source === null;
}

/** A figure that adds nothing to a sum: `–` in the draft, or a gap of a long list. */
export function isNil(shown: Shown | undefined): boolean {
  return shown?.kind === "stated" && shown.isNil;
}

/** A share as the draft states it. */
export type StatedShare =
  | {
      readonly kind: "share";
      readonly percent: Decimal;
      readonly source: CellRef | null;
      /** As in `Shown`. */
      readonly formula: string | null;
    }
  | { readonly kind: "stated"; readonly text: string; readonly source: CellRef | null }
  | { readonly kind: "missing" };

export interface Place {
  /** Identifies the place within the report. */
  readonly key: string;
  /** As the draft writes it. */
  readonly label: string;
}

/** Counts for every place, in the order of `Published.places`, and the total that the draft states. */
export interface CountColumn {
  readonly heading: string;
  readonly type: string;
  /** What the type is called. */
  readonly name: string;
  readonly subject: string;
  readonly counts: readonly Shown[];
  readonly statedTotal: Shown;
}

export interface OverviewColumn extends CountColumn {
  /** Indices of the overview columns that this one is the sum of; empty for a column of its own. */
  readonly parts: readonly number[];
}

export interface OutcomeColumn {
  readonly outcome: string;
  /** What the outcome is called in legends and sentences; shorter than the heading. */
  readonly name: string;
  readonly heading: string;
  /** What the draft writes there, where `heading` is ours and says it in other words; else none. */
  readonly renamedFrom: readonly string[];
  /** `null` where the draft gives shares only. */
  readonly counts: readonly Shown[] | null;
  readonly statedTotal: Shown;
  readonly shares: readonly StatedShare[];
  readonly statedTotalShare: StatedShare;
}

/** A figure that the draft marks with a footnote sign. */
export interface MarkedFigure {
  readonly type: string;
  readonly place: string;
  /** As the draft shows it: `6*`. */
  readonly stated: string;
}

export interface OutcomeTable {
  readonly type: string;
  readonly wording: TypeWording;
  readonly outcomes: readonly OutcomeColumn[];
  /** The requests that the shares are shares of; `null` where they are the sum of the outcomes, as is usual. */
  readonly base: CountColumn | null;
  /** What the draft shows as a share of nothing: `0%` is `{ text: null }`. */
  readonly zeroBase: ZeroBase;
  /** Decimals of the percentages. */
  readonly decimals: 0 | 1 | 2;
}

/** A share of nothing: the number 0, or one of these marks. */
export type ZeroBase = "zero" | "–" | "-" | "—" | "N/A" | "n/a";

/** Everything that is published of one period, without any layout. */
export interface Published {
  /** `null` where the draft names none. */
  readonly period: string | null;
  /** All periods of the draft, earliest first. */
  readonly allPeriods: readonly string[];
  readonly stubHead: string | null;
  readonly listsPlaces: boolean;
  /** In the order of the report. */
  readonly places: readonly Place[];
  readonly overview: readonly OverviewColumn[];
  readonly outcomeTables: readonly OutcomeTable[];
  readonly rounding: RoundingRule;
  readonly marked: readonly MarkedFigure[];
  /** Tables of the period that list other rows, by index into `Report.tables`. */
  readonly leftOut: readonly number[];
}
