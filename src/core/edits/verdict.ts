import type { Decimal } from "../rounding";

/** Why a condition could not be judged. */
export type NotApplicableReason =
  /** The figure that the condition is about holds no number: `–`, `N/A`, an empty cell, a text. */
  | "not-stated"
  /** A figure that is needed holds no number, and the others do not decide without it. */
  | "no-number"
  /** Only bounds are known, and they allow what is stated. */
  | "band"
  /** A share of nothing. */
  | "zero-base"
  /** A count is negative or fractional: it is reported as such, and nothing follows from it. */
  | "not-a-count"
  /** The figures are too large for exact arithmetic. */
  | "too-large";

export type Verdict = Holds | Fails | NotApplicable;

export interface Holds {
  readonly outcome: "holds";
}

export interface Fails {
  readonly outcome: "fails";
  /** What the arithmetic gives, at the precision of the judged figure; `null` where it gives no single value. */
  readonly expected: Decimal | null;
  /** Stated − expected; `null` with `expected`. */
  readonly difference: Decimal | null;
  /** What the other figures allow, where they give no single value; `high` is `null` without an upper bound. */
  readonly between: { readonly low: Decimal; readonly high: Decimal | null } | null;
  /** False where a dash or an empty cell was taken as zero, as readers do: a failure then asks for a look only. */
  readonly certain: boolean;
}

export interface NotApplicable {
  readonly outcome: "not-applicable";
  readonly because: NotApplicableReason;
}

export const HOLDS: Holds = { outcome: "holds" };

/** A failure of form, or of a relation that names no value. */
export const FAILS: Fails = {
  outcome: "fails",
  expected: null,
  difference: null,
  between: null,
  certain: true,
};

const BECAUSE: Readonly<Record<NotApplicableReason, NotApplicable>> = {
  "not-stated": { outcome: "not-applicable", because: "not-stated" },
  "no-number": { outcome: "not-applicable", because: "no-number" },
  band: { outcome: "not-applicable", because: "band" },
  "zero-base": { outcome: "not-applicable", because: "zero-base" },
  "not-a-count": { outcome: "not-applicable", because: "not-a-count" },
  "too-large": { outcome: "not-applicable", because: "too-large" },
};

/** Shared objects: most conditions of a large report end here or in `HOLDS`. */
export function notApplicable(because: NotApplicableReason): NotApplicable {
  return BECAUSE[because];
}
