import { isBlank } from "../edits/blank";
import type { Figure } from "../figure";
import { makeFinding } from "../findings/make-finding";
import { showLike } from "../findings/show-like";
import { roundedShare, toNumber, type RoundingRule } from "../rounding";
import type { Planned } from "./check";
import type { StatedShare } from "./stated-shares";
import { cellsOf, nameFigure } from "./tables";

/**
 * A dash or nothing in a column of shares, where some of something was counted: `– | 1` of 1 request. A dash for 0 %
 * is a matter of house style, and where more shares are left out than a few, that is intended.
 */
export function* planBlanks(
  shares: readonly StatedShare[],
  table: number,
  rule: RoundingRule,
): Iterable<Planned> {
  const byColumn = new Map<number, StatedShare[]>();
  for (const stated of shares) {
    const known = byColumn.get(stated.column);
    if (known === undefined) byColumn.set(stated.column, [stated]);
    else known.push(stated);
  }
  for (const column of byColumn.values()) {
    const given = column.filter(({ share }) => share.amount !== null && share.amount.digits !== 0);
    const blanks = column.filter((stated) => isBlank(stated.share) && hasShare(stated));
    const like = given[0]?.share;
    if (like === undefined || blanks.length > Math.max(1, Math.floor(given.length / 3))) continue;
    for (const stated of blanks) yield toPlanned(stated, like, table, rule);
  }
}

function hasShare({ count, whole, evidence }: StatedShare): boolean {
  return (
    evidence === "wording" &&
    (count?.amount?.digits ?? 0) > 0 &&
    whole.every(({ amount }) => amount !== null && amount.digits >= 0)
  );
}

function toPlanned(
  { share, count, whole, row }: StatedShare,
  like: Figure,
  table: number,
  rule: RoundingRule,
): Planned {
  const counted = count === null ? 0 : toCount(count);
  const base = whole.reduce((sum, figure) => sum + toCount(figure), 0);
  const rounded = roundedShare({ count: counted, whole: base, decimals: like.amount?.decimals ?? 0, rule });
  const expected = showLike(rounded, like);
  return {
    edit: {
      kind: "form",
      check: "share-recalculation",
      evidence: "figures",
      cell: share.cell,
      holds: base === 0,
    },
    table,
    explain: () =>
      makeFinding({
        check: "share-recalculation",
        severity: "warning",
        at: share.cell,
        with: cellsOf([...(count === null ? [] : [count]), ...whole.filter((figure) => figure !== count)]),
        stated: share.stated,
        expected,
        facts: { kind: "share-blank", share: nameFigure(share, row), count: counted, whole: base, expected },
      }),
  };
}

function toCount({ amount }: Figure): number {
  return amount === null ? 0 : toNumber(amount);
}
