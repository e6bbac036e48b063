import type { Fails } from "../edits/verdict";
import type { Finding } from "../findings/finding";
import { makeFinding } from "../findings/make-finding";
import { showLike } from "../findings/show-like";
import { countBelow, roundedShare, toNumber, type RoundingRule } from "../rounding";
import type { Check } from "./check";
import { toAttainabilityEdit, type StatedShare } from "./stated-shares";
import { cellsOf, nameFigure, severityOf } from "./tables";

export const shareAttainability: Check = {
  id: "share-attainability",
  title: "Some whole count gives each percentage",
  why: "Of 3 requests, 33 % or 67 % can be approved, but not 50 %. Such a percentage belongs to another count or to another row.",
  holds: `
    Government Requests, H1 2024
    Country | Requests | Percentage of requests where some information was produced
    Brazil  | 3        | 67%
    Mexico  | 8        | 13%`,
  fails: `
    Government Requests, H1 2024
    Country | Requests | Percentage of requests where some information was produced
    Brazil  | 3        | 66%
    Chile   | 2        | 50%
    Mexico  | 8        | 13%`,
  outOfScope:
    "Where the count stands in the table, the percentage is recalculated instead. From about 100 requests on nearly every whole percentage is possible.",
  *plan({ shares, rules }) {
    for (const [table, ofTable] of shares.entries()) {
      const rule = rules[table] ?? "half-up";
      for (const stated of ofTable) {
        if (stated.count !== null || stated.evidence !== "wording") continue;
        yield {
          edit: toAttainabilityEdit(stated),
          table,
          explain: (verdict) => explainShare(stated, rule, verdict),
        };
      }
    }
  },
};

function explainShare(
  { share, whole, row, evidence }: StatedShare,
  rule: RoundingRule,
  verdict: Fails,
): Finding | null {
  const { amount } = share;
  if (amount === null) return null;
  const percent = toNumber(amount);
  // Beyond these limits no base helps: that is said of the figure itself.
  if (percent < 0 || percent > 100) return null;
  const base = whole.reduce((sum, figure) => sum + (figure.amount === null ? 0 : toNumber(figure.amount)), 0);
  const below = Math.min(countBelow({ share: amount, whole: base }), base - 1);
  const near = [below, below + 1].map((count) => ({
    count,
    share: showLike(roundedShare({ count, whole: base, decimals: amount.decimals, rule }), share),
  }));
  return makeFinding({
    check: "share-attainability",
    severity: severityOf(evidence, verdict),
    at: share.cell,
    with: cellsOf(whole),
    stated: share.stated,
    facts: { kind: "attainability", share: nameFigure(share, row), whole: base, near },
  });
}
