import type { Facts } from "../findings/facts";
import { makeFinding } from "../findings/make-finding";
import { showLike } from "../findings/show-like";
import { roundedShare, toNumber } from "../rounding";
import type { Check, Planned } from "./check";
import type { StatedShare } from "./stated-shares";
import { cellsOf, nameFigure } from "./tables";

export const roundingConvention: Check = {
  id: "rounding-convention",
  title: "One rounding rule explains all percentages",
  why: "Readers expect 12.5 % to be shown as 13 %. A report that rounds otherwise is not wrong, but it should do so everywhere, and say so.",
  holds: `
    Requests for User Data, H1 2024
    Country | Requests Approved |   | Requests Rejected |
    Brazil  | 13%               | 1 | 88%               | 7
    Mexico  | 67%               | 2 | 33%               | 1`,
  fails: `
    Requests for User Data, H1 2024
    Country | Requests Approved |   | Requests Rejected |
    Brazil  | 12%               | 1 | 87%               | 7
    Mexico  | 66%               | 2 | 33%               | 1`,
  outOfScope:
    "Where no single rule explains all percentages, rounding half up is taken, and the percentages that deviate are recalculated. Percentages adjusted to add to exactly 100 % deviate too.",
  plan: ({ report, rounding }) =>
    rounding.flatMap(({ rule, explainsAll, excluding, judged }, group): readonly Planned[] => {
      const table = report.groups[group]?.tables[0];
      const first = excluding[0];
      if (judged === 0 || table === undefined) return [];
      const cell = first?.share.cell ?? { sheet: report.tables[table]?.sheet ?? "", row: 0, col: 0 };
      return [
        {
          edit: {
            kind: "form",
            check: "rounding-convention",
            evidence: "wording",
            cell,
            holds: first === undefined,
          },
          table,
          explain: () => {
            if (!explainsAll || first === undefined) return null;
            // A single share that is cut off or lifted is as likely a slip as a convention.
            const isThin = excluding.length === 1 && (rule === "down" || rule === "up");
            return makeFinding({
              check: "rounding-convention",
              severity: isThin ? "warning" : "note",
              at: first.share.cell,
              with: cellsOf(excluding.slice(1).map((stated) => stated.share)),
              stated: first.share.stated,
              facts: {
                kind: "rounding",
                rule,
                excluding: excluding.map((stated) => nameFigure(stated.share, stated.row)),
                total: judged,
                example: exampleOf(first),
              },
            });
          },
        },
      ];
    }),
};

/** How a share would be shown if it were rounded half up. */
function exampleOf({ share, count, whole }: StatedShare): Facts<"rounding">["example"] {
  if (count === null || count.amount === null || share.amount === null) return null;
  const counted = toNumber(count.amount);
  const base = whole.reduce((sum, { amount }) => sum + (amount === null ? 0 : toNumber(amount)), 0);
  const rounded = roundedShare({
    count: counted,
    whole: base,
    decimals: share.amount.decimals,
    rule: "half-up",
  });
  return { count: counted, whole: base, share: showLike(rounded, share) };
}
