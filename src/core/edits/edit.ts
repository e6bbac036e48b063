import type { CellRef } from "../address";
import type { Figure } from "../figure";
import type { Evidence } from "../report";

/** The checks, in the order in which reports list them. Public names: renaming one is a breaking change. */
export const CHECK_IDS = [
  "footing",
  "cross-footing",
  "tie-out",
  "roll-forward",
  "restatement",
  "share-recalculation",
  "share-closure",
  "share-attainability",
  "total-share",
  "rounding-convention",
  "stub-agreement",
  "duplicate-label",
  "place-name",
  "count-validity",
  "number-as-text",
  "formula-coverage",
  "zero-base",
  "period-agreement",
  "definition-drift",
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

interface EditOf<Kind extends string> {
  readonly kind: Kind;
  readonly check: CheckId;
  /** `figures` where the relation was inferred: its failure is then a warning, never an error. */
  readonly evidence: Evidence;
}

export interface Term {
  readonly coefficient: 1 | -1;
  readonly figure: Figure;
}

/** `whole = Σ coefficient × part`. Counts have no tolerance. */
export interface BalanceEdit extends EditOf<"balance"> {
  readonly whole: Figure;
  readonly terms: readonly Term[];
}

/** `Σ parts ≤ whole`: what is part of something is never more than it. */
export interface BoundEdit extends EditOf<"bound"> {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
}

/** `share = Σ count ÷ Σ whole`, rounded to the decimals that the share shows. */
export interface ShareEdit extends EditOf<"share"> {
  readonly share: Figure;
  readonly count: readonly Figure[];
  readonly whole: readonly Figure[];
}

/** The shares of one whole add to 100 %, as far as rounding each of them allows. */
export interface ClosureEdit extends EditOf<"closure"> {
  readonly shares: readonly Figure[];
  /** The counts that make up the whole, where they are known: a share of nothing adds to nothing. */
  readonly whole: readonly Figure[];
}

/** Some whole count `0 … Σ whole` gives this share at its displayed precision. */
export interface AttainabilityEdit extends EditOf<"attainability"> {
  readonly share: Figure;
  readonly whole: readonly Figure[];
}

/** The total's share lies within what the rows' shares and bases allow. */
export interface PooledShareEdit extends EditOf<"pooled-share"> {
  readonly share: Figure;
  readonly parts: readonly { readonly share: Figure; readonly whole: readonly Figure[] }[];
}

/** A condition on how something is written, decided where it is read: this label, this cell. */
export interface FormEdit extends EditOf<"form"> {
  readonly cell: CellRef;
  readonly holds: boolean;
}

/** A condition on the figures of a report, written as data. */
export type Edit =
  BalanceEdit | BoundEdit | ShareEdit | ClosureEdit | AttainabilityEdit | PooledShareEdit | FormEdit;
