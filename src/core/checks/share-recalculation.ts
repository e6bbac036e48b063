import type { Fails } from "../edits/verdict";
import type { Figure } from "../figure";
import { makeFinding } from "../findings/make-finding";
import { showLike } from "../findings/show-like";
import type { Finding } from "../findings/finding";
import { roundedShare, rulesThatFit, toNumber, type RoundingRule } from "../rounding";
import type { Check } from "./check";
import { planBlanks } from "./blank-shares";
import { isOverHundred } from "./proven-shares";
import { toShareEdit, type StatedShare } from "./stated-shares";
import { blanksOf, cellsOf, nameFigure, severityOf } from "./tables";

export const shareRecalculation: Check = {
  id: "share-recalculation",
  title: "Percentages are the count divided by its base, rounded to the decimals shown",
  why: "Percentages are what newspapers quote. They go stale when a count is corrected after they were typed in.",
  holds: `
    Requests for Non-Personal Technical Information, H1 2024
    Country | Requests Approved |    | Requests Rejected |
    TOTAL:  | 64%               | 39 | 36%               | 22
    Brazil  | 100%              | 14 | 0%                | 0
    Russia  | 53%               | 25 | 47%               | 22`,
  fails: `
    Requests for Non-Personal Technical Information, H1 2024
    Country | Requests Approved |    | Requests Rejected |
    TOTAL:  | 64%               | 39 | 36%               | 22
    Brazil  | 100%              | 14 | 0%                | 0
    Russia  | 54%               | 25 | 47%               | 22`,
  outOfScope:
    "A share of nothing is undefined, whatever is shown for it. Percentages whose base no heading names are not recalculated. Percentages that are what others leave of 100 % are mentioned once, together.",
  *plan({ shares, rules, rounding }) {
    const rests = rounding.filter(({ areRests }) => areRests).map(({ excluding }) => excluding);
    for (const [table, ofTable] of shares.entries()) {
      const rule = rules[table] ?? "half-up";
      for (const stated of ofTable) {
        const { count } = stated;
        if (count === null) continue;
        const together = rests.find((deviating) => deviating.includes(stated));
        yield {
          edit: toShareEdit(stated, count),
          table,
          explain: (verdict) =>
            together === undefined
              ? explainShare(stated, count, rule, verdict)
              : together[0] === stated
                ? explainRests(together)
                : null,
        };
      }
      yield* planBlanks(ofTable, table, rule);
    }
  },
};

function explainShare(
  { share, whole, row, evidence }: StatedShare,
  count: Figure,
  rule: RoundingRule,
  verdict: Fails,
): Finding | null {
  const { expected, difference } = verdict;
  if (expected === null || difference === null || share.amount === null) return null;
  // What is not proved here is still certain by itself: that is said of the figure.
  if (isOverHundred(share) && severityOf(evidence, verdict) !== "error") return null;
  const counted = amountOf(count);
  const base = whole.reduce((sum, figure) => sum + amountOf(figure), 0);
  const fits = rulesThatFit({ share: share.amount, count: counted, whole: base });
  return makeFinding({
    check: "share-recalculation",
    severity: severityOf(evidence, verdict),
    at: share.cell,
    with: cellsOf([count, ...whole.filter((figure) => figure !== count)]),
    stated: share.stated,
    expected: showLike(expected, share),
    facts: {
      kind: "share",
      share: nameFigure(share, row),
      count: counted,
      whole: base,
      expected: showLike(expected, share),
      difference,
      rule,
      fits: fits.find((other) => other !== rule) ?? null,
      blanks: verdict.certain ? [] : blanksOf([count, ...whole]),
    },
  });
}

/** Percentages that were made to close at 100 %: a choice as likely as a slip, said once. */
function explainRests(together: readonly StatedShare[]): Finding | null {
  const [first] = together;
  if (first === undefined) return null;
  const rest = together.slice(1);
  return makeFinding({
    check: "share-recalculation",
    severity: "warning",
    at: first.share.cell,
    with: cellsOf(rest.map(({ share }) => share)),
    stated: first.share.stated,
    facts: {
      kind: "share-rest",
      shares: together.flatMap(({ share, row, count, whole }) => {
        if (share.amount === null || count === null) return [];
        const expected = roundedShare({
          count: amountOf(count),
          whole: whole.reduce((sum, figure) => sum + amountOf(figure), 0),
          decimals: share.amount.decimals,
          rule: "half-up",
        });
        return [{ ...nameFigure(share, row), expected: showLike(expected, share) }];
      }),
    },
  });
}

/** A dash or an empty cell counts as nought here, as in the verdict. */
function amountOf(figure: Figure): number {
  return figure.amount === null ? 0 : toNumber(figure.amount);
}
