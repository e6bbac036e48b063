import type { Figure } from "../figure";
import type { Decimal, RoundingRule } from "../rounding";
import { judgeBalance } from "./balance";
import { judgeBound } from "./bound";
import type { Edit } from "./edit";
import { judgeAttainability, judgeClosure, judgePooledShare, judgeShare } from "./shares";
import { FAILS, HOLDS, type Verdict } from "./verdict";

export type { Verdict } from "./verdict";

/** The number to take for a figure; `null` where there is none. The locator asks with other values than the stated ones. */
export type AmountOf = (figure: Figure) => Decimal | null;

/** How to judge: by which rounding rule, and with which numbers. */
export interface Judging {
  readonly rule: RoundingRule;
  readonly amountOf: AmountOf;
}

/** The numbers as the sheets state them. */
export const asStated: AmountOf = (figure) => figure.amount;

/**
 * The one judge: decides every edit, for the checks and for the locator alike, in exact arithmetic.
 * Never throws for bad data; a figure without a number makes a verdict `not-applicable` unless the others decide.
 */
export function evaluate(edit: Edit, judging: Judging): Verdict {
  switch (edit.kind) {
    case "balance":
      return judgeBalance(edit, judging.amountOf);
    case "bound":
      return judgeBound(edit, judging.amountOf);
    case "share":
      return judgeShare(edit, judging);
    case "closure":
      return judgeClosure(edit, judging);
    case "attainability":
      return judgeAttainability(edit, judging);
    case "pooled-share":
      return judgePooledShare(edit, judging);
    case "form":
      return edit.holds ? HOLDS : FAILS;
  }
}
