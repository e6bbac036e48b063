import { asStated, evaluate } from "../edits/evaluate";
import type { Fails } from "../edits/verdict";
import { makeFinding } from "../findings/make-finding";
import { showLike } from "../findings/show-like";
import type { Table } from "../report";
import { toBalance } from "./balances";
import type { Check, Planned } from "./check";
import type { StatedShare } from "./stated-shares";
import { cellsOf, nameFigure, severityOf } from "./tables";

export const totalShare: Check = {
  id: "total-share",
  title: "The total's percentage lies within what the rows allow",
  why: "A total percentage cannot be the plain average of the rows: each row weighs as much as it has requests.",
  holds: `
    Government Requests, H1 2024
    Country | Requests | Percentage of requests where some information was produced
    Total   | 61       | 64%
    Brazil  | 14       | 100%
    Russia  | 47       | 53%`,
  fails: `
    Government Requests, H1 2024
    Country | Requests | Percentage of requests where some information was produced
    Total   | 61       | 77%
    Brazil  | 14       | 100%
    Russia  | 47       | 53%`,
  outOfScope:
    "Where the counts stand in the table, they are added and the total's percentage is recalculated.",
  plan: ({ report, shares }) =>
    report.tables.flatMap((table, index) => {
      const uncounted = (shares[index] ?? []).filter((stated) => stated.count === null);
      return uncounted.length === 0 ? [] : planTable(table, index, uncounted);
    }),
};

function planTable(table: Table, index: number, shares: readonly StatedShare[]): readonly Planned[] {
  const byFigure = new Map(shares.map((stated) => [stated.share, stated]));
  return shares.flatMap((total) => {
    const parts = total.row.parts.flatMap((part) => {
      const figure = table.rows[part]?.figures[total.column] ?? null;
      return (figure === null ? undefined : byFigure.get(figure)) ?? [];
    });
    if (parts.length === 0 || parts.length < total.row.parts.length || !hasSoundBase(total, parts)) return [];
    const edit = {
      kind: "pooled-share",
      check: "total-share",
      evidence: total.evidence,
      share: total.share,
      parts: parts.map(({ share, whole }) => ({ share, whole })),
    } as const;
    return [{ edit, table: index, explain: (verdict: Fails) => explainTotal(total, parts, verdict) }];
  });
}

/** A total base that is wrong itself is said by `footing`; its share is then not judged by the rows. */
function hasSoundBase(total: StatedShare, parts: readonly StatedShare[]): boolean {
  return total.whole.every((whole, at) => {
    const rows = parts.flatMap((part) => part.whole[at] ?? []);
    const balance = toBalance("total-share", whole, rows, total.evidence);
    return evaluate(balance, { rule: "half-up", amountOf: asStated }).outcome !== "fails";
  });
}

function explainTotal({ share, row, evidence }: StatedShare, parts: readonly StatedShare[], verdict: Fails) {
  const { between } = verdict;
  if (between === null) return null;
  const high = between.high === null ? null : showLike(between.high, share);
  return makeFinding({
    check: "total-share",
    severity: severityOf(evidence, verdict),
    at: share.cell,
    with: cellsOf(parts.map((part) => part.share)),
    stated: share.stated,
    expected: high === showLike(between.low, share) ? high : null,
    facts: {
      kind: "total-share",
      share: nameFigure(share, row),
      rows: cellsOf(parts.map((part) => part.share)),
      limits: { low: showLike(between.low, share), high },
    },
  });
}
