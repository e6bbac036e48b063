import { isWhole, toNumber } from "../rounding";
import type { BoundEdit } from "./edit";
import type { AmountOf } from "./evaluate";
import { HOLDS, notApplicable, type Verdict } from "./verdict";

/**
 * `Σ parts ≤ whole`. Counts are not negative, so the parts without a number add nothing that could make it right.
 *
 * | whole | parts   | verdict                           |
 * | ----- | ------- | --------------------------------- |
 * | 5     | 3       | holds                             |
 * | 5     | 7       | fails                             |
 * | 5     | 7, N/A  | fails, whatever `N/A` stands for  |
 * | 5     | 3, N/A  | not applicable                    |
 * | –     | 3       | not applicable                    |
 */
export function judgeBound(edit: BoundEdit, amountOf: AmountOf): Verdict {
  const whole = amountOf(edit.whole);
  if (whole === null) return notApplicable("not-stated");
  const amounts = edit.parts.map(amountOf);
  const known = amounts.flatMap((amount) => amount ?? []);
  if (![whole, ...known].every((amount) => isWhole(amount) && amount.digits >= 0))
    return notApplicable("not-a-count");
  const sum = known.reduce((total, amount) => total + toNumber(amount), 0);
  const most = toNumber(whole);
  if (!Number.isSafeInteger(sum) || !Number.isSafeInteger(most)) return notApplicable("too-large");
  if (sum <= most) return known.length === amounts.length ? HOLDS : notApplicable("no-number");
  return {
    outcome: "fails",
    expected: null,
    difference: { digits: sum - most, decimals: 0 },
    between: { low: { digits: 0, decimals: 0 }, high: whole },
    certain: true,
  };
}
